// The armour of a signature made with PGP, taken off a text: nobody wrote it. What it signs stays word for word, whoever has quoted it since.

import { linesOf, quoteDepth, unquoted } from '../core/intake/mail-lines';

const signed = '-----BEGIN PGP SIGNED MESSAGE-----';
const signature = '-----BEGIN PGP SIGNATURE-----';
const key = '-----BEGIN PGP PUBLIC KEY BLOCK-----';

/** A signature and a key end with a line of their own; one that does not stays. */
const ends: ReadonlyMap<string, string> = new Map([
  [signature, '-----END PGP SIGNATURE-----'],
  [key, '-----END PGP PUBLIC KEY BLOCK-----'],
]);

/** Lines of a signature or a key; a mail may say that one begins and never end it. */
const mostLines = 400;
/** `Hash: SHA256`, and the empty line below. */
const armourHeader = /^(?:hash|charset|version|comment|notdashescaped)\s?:/i;

/** A text without armour. */
export function withoutArmour(text: string): string {
  if (!text.includes('-----BEGIN PGP ')) return text;
  const lines = linesOf(text);
  const kept: string[] = [];
  let isSigned = false;
  for (let place = 0; place < lines.length; place += 1) {
    const line = lines[place] ?? '';
    const plain = unquoted(line).trim();
    const end = endOf(lines, place, plain);
    if (plain === signed) {
      isSigned = true;
      place = headersEnd(lines, place);
    } else if (end !== -1) {
      isSigned = false;
      place = end;
    } else kept.push(isSigned ? withoutDash(line) : line);
  }
  return kept.join('\n');
}

/** The last line of what begins here; -1 when nothing does. */
function endOf(lines: readonly string[], place: number, plain: string): number {
  const end = ends.get(plain);
  if (end === undefined) return -1;
  const found = lines.slice(place, place + mostLines).findIndex((line) => unquoted(line).trim() === end);
  return found === -1 ? -1 : place + found;
}

/** The last line of the headers below `BEGIN PGP SIGNED MESSAGE`. */
function headersEnd(lines: readonly string[], start: number): number {
  let place = start;
  while (armourHeader.test(unquoted(lines[place + 1] ?? '').trim())) place += 1;
  return unquoted(lines[place + 1] ?? '').trim() === '' ? place + 1 : place;
}

/** Inside, a line that begins with a dash has another dash and a blank before it. */
function withoutDash(line: string): string {
  const bare = unquoted(line, quoteDepth(line));
  return bare.startsWith('- -') ? `${line.slice(0, line.length - bare.length)}${bare.slice(2)}` : line;
}
