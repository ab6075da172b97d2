// A text of columns (.csv) as Excel writes it: with semicolons, commas or tabs, words in quotation marks, in UTF-8 or as older Windows has it.

import type { Sheet } from './sheet';

/** Its rows; null for what is no text, or ends inside a quotation. */
export function readText(bytes: Buffer): Sheet | null {
  const text = decoded(bytes);
  if (text === null || text.trim() === '') return null;
  const [head = ''] = text.split(/\r?\n/, 1);
  const mark = [';', '\t', ','].find((one) => head.includes(one)) ?? ';';
  const rows = rowsIn(text, mark);
  return rows === null ? null : { rows, odd: [] };
}

function decoded(bytes: Buffer): string | null {
  if (bytes.includes(0)) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return bytes.toString('latin1').replace(/[\u0080-\u009F]/g, (letter) => olderLetters[letter.charCodeAt(0) - 0x80] ?? letter);
  }
}

/** What Windows-1252 has where Latin-1 has nothing, in order: some versions of Node read the one as the other. */
const olderLetters = [...'€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ'];

/** Letter by letter: inside a quotation a mark, or the end of a line, is a letter as any other, and two quotation marks are one. */
function rowsIn(text: string, mark: string): readonly (readonly string[])[] | null {
  const rows: string[][] = [[]];
  let cell = '';
  let isQuoted = false;
  const end = (): void => {
    rows.at(-1)?.push(cell);
    cell = '';
  };
  for (let n = 0; n < text.length; n += 1) {
    const letter = text[n] ?? '';
    if (isQuoted) {
      if (letter !== '"') cell += letter;
      else if (text[n + 1] === '"') {
        cell += letter;
        n += 1;
      } else isQuoted = false;
    } else if (letter === '"' && cell === '') isQuoted = true;
    else if (letter === mark) end();
    else if (letter === '\n') {
      end();
      rows.push([]);
    } else if (letter !== '\r') cell += letter;
  }
  end();
  return isQuoted ? null : rows;
}
