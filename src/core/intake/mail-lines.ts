// Lines of a mail as they are looked at: quote marks counted and taken off, letters nobody sees left out.

/** Letters without width and marks of direction; kept in what is stored, left out where words are recognised. */
const unseen = /[\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;

export const withoutUnseen = (text: string): string => text.replace(unseen, '');
export const hasUnseen = (text: string): boolean => /[\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069]/.test(text);

export const linesOf = (text: string): readonly string[] => text.replaceAll('\r', '').split('\n');

/** How many `>` stand before a line. */
export function quoteDepth(line: string): number {
  let depth = 0;
  for (const letter of line) {
    if (letter === '>' || letter === '|') depth += 1;
    else if (letter !== ' ' && letter !== '\t' && letter !== '\ufeff') break;
  }
  return depth;
}

const quoteStart: ReadonlySet<string> = new Set(' \t\ufeff>|');

/** A line with up to `depth` quote marks taken off. */
export function unquoted(line: string, depth = 100): string {
  if (!quoteStart.has(line.charAt(0))) return line;
  let rest = line;
  for (let n = 0; n < depth && /^[ \t\ufeff]*[>|]/.test(rest); n += 1) rest = rest.replace(/^[ \t\ufeff]*[>|] ?/, '');
  return rest;
}

/** A line as words are looked for in it. */
export const plainLine = (line: string): string => withoutUnseen(unquoted(line)).replaceAll('\u00a0', ' ').trim();

/** A word right after the marks, if any: most lines are told by this look alone. */
const wordFirst = /^[ \t\ufeff>|]*[\p{L}\p{N}]/u;

/** Whether nobody sees a word or a sign on a line: blanks, quote marks and letters without width are none. */
export const isBlank = (line: string | undefined): boolean =>
  line === undefined || line === '' || (!wordFirst.test(line) && plainLine(line) === '');
