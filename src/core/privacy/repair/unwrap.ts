// Lines that a mail program broke to fit, read as one: what stands on both sides of such a break belongs together.

/** A line of so many words was broken because it was full. Words and not letters are counted: a label in a name's place must not make a line longer. */
const fullLine = 6;

/** The same text, letter for letter, with a space in place of each such break. */
export function unwrapped(text: string): string {
  if (!text.includes('\n')) return text;
  const lines = text.split('\n');
  return lines
    .map((line, index) => (isBroken(line, lines[index + 1]) ? `${line.replace('\r', ' ')} ` : `${line}\n`))
    .join('')
    .slice(0, -1);
}

/** `Kund: …`, `§ 2`: a row of its own. */
const opensRow = /^\s{0,4}(?:§|\p{Lu}\p{L}{1,20}(?:[ ]\p{L}{1,20})?:)/u;

const isBroken = (line: string, next: string | undefined): boolean =>
  next !== undefined &&
  next.trim() !== '' &&
  !opensRow.test(next) &&
  line.split(' ').length >= fullLine &&
  /[\p{L}\p{N},]\r?$/u.test(line);
