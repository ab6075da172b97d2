// A place in a letter for somebody's own words, `[Skriv här …]`, that must be filled in before it goes.

const beginning = '[Skriv här';

/** Where the first one stands that is still empty; undefined when none is. */
export function blankIn(text: string): { readonly start: number; readonly end: number } | undefined {
  const start = text.indexOf(beginning);
  const end = start === -1 ? -1 : text.indexOf(']', start);
  return end === -1 ? undefined : { start, end: end + 1 };
}
