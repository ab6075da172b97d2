// Ends of a text taken off letter by letter: an expression that looks for an end begins anew at each blank of a long row, and never comes through.

/** A text without white space and certain letters at its beginning. */
export function withoutStart(text: string, letters = ''): string {
  let start = 0;
  while (start < text.length && isLoose(text.charAt(start), letters)) start += 1;
  return text.slice(start);
}

/** A text without white space and certain letters at its end. */
export function withoutEnd(text: string, letters = ''): string {
  let end = text.length;
  while (end > 0 && isLoose(text.charAt(end - 1), letters)) end -= 1;
  return text.slice(0, end);
}

/** A text without white space and certain letters at both ends. */
export const withoutEnds = (text: string, letters = ''): string => withoutStart(withoutEnd(text, letters), letters);

const isLoose = (letter: string, letters: string): boolean => letters.includes(letter) || letter.trim() === '';

/** A text without what stands between two marks, marks included; an opening mark that is never closed stays. */
export function withoutBetween(text: string, open: string, close: string): string {
  let out = '';
  let from = 0;
  for (let start = text.indexOf(open); start !== -1; start = text.indexOf(open, from)) {
    const end = text.indexOf(close, start + open.length);
    if (end === -1) break;
    out += text.slice(from, start);
    from = end + close.length;
  }
  return out + text.slice(from);
}
