// A text of columns (.csv) as Excel and other systems write it: with semicolons, commas or tabs, words in quotation marks, in UTF-8, in UTF-16 with its mark, or as
// older Windows has it.

import type { Sheet } from './sheet';

/** Its rows; null for what is no text, or ends inside a quotation. */
export function readText(bytes: Uint8Array): Sheet | null {
  const text = decoded(bytes);
  if (text === null || text.trim() === '') return null;
  const { mark, begins } = markIn(text);
  const rows = rowsIn(text.slice(begins), mark);
  return rows === null ? null : { rows, odd: [] };
}

/** The mark between cells, and where the rows begin: `sep=;` on a line of its own is said to Excel. Else the one that stands oftenest in the first row, outside quotations. */
function markIn(text: string): { readonly mark: string; readonly begins: number } {
  const told = /^sep=([;,\t|])\r?\n?/i.exec(text);
  if (told !== null) return { mark: told[1] ?? ';', begins: told[0].length };
  const [head = ''] = text.replaceAll(/"[^"]*"/g, '').split(/[\r\n]/, 1);
  const counted = [';', '\t', ','].map((mark) => ({ mark, count: head.split(mark).length - 1 }));
  const most = counted.reduce((best, one) => (one.count > best.count ? one : best));
  return { mark: most.mark, begins: 0 };
}

function decoded(bytes: Uint8Array): string | null {
  const wide = wideLetters(bytes);
  if (wide !== null) return strict(wide, bytes);
  if (bytes.includes(0)) return null;
  return strict('utf-8', bytes) ?? older(bytes);
}

/** The name of UTF-16 as its mark says; null for what has none. */
function wideLetters([first, second]: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : null;
}

/** null where the bytes are not written so. */
function strict(as: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(as, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

const older = (bytes: Uint8Array): string =>
  Buffer.from(bytes)
    .toString('latin1')
    .replace(/[\u0080-\u009F]/g, (letter) => olderLetters[letter.charCodeAt(0) - 0x80] ?? letter);

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
    else if (letter === '\n' || (letter === '\r' && text[n + 1] !== '\n')) {
      end();
      rows.push([]);
    } else if (letter !== '\r') cell += letter;
  }
  end();
  return isQuoted ? null : rows;
}
