// A person as mail programs write one: `Anna Bok <anna@x.example>`, `Anna Bok [mailto:anna@x.example]`, `anna@x.example`, `Anna Bok`.

import type { Contact } from '../../casefile/personal';
import { withoutEnd, withoutEnds } from '../ends';
import { withoutUnseen } from '../mail-lines';

/** Letters that end an address. */
const around = /[\s<>()[\]",;:]/;
const onBehalf =
  / (?:on behalf of|för|på uppdrag av|på vegne av|im auftrag von|puolesta|för räkning) (?=[^\s@]{1,100}@|\p{Lu})/iu;
const longest = 1000;
const mailto = /mailto:/gi;

/** The name and address in a text; of several persons the first. */
export function readContact(text: string): Contact {
  const line = withoutUnseen(text.slice(0, 4 * longest))
    .replaceAll('\u00a0', ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, longest);
  const own = line.split(onBehalf)[0] ?? line;
  const found = bracketed(own) ?? addressIn(own);
  const name = cleanName(own.slice(0, bracketIn(own)));
  return { name: isName(name, found) ? name : null, address: found };
}

/** The first address in a text, in small letters; null when there is none. */
export function addressIn(text: string): string | null {
  const plain = text.slice(0, longest).replace(mailto, ' ');
  for (let sign = plain.indexOf('@'); sign !== -1; sign = plain.indexOf('@', sign + 1)) {
    let [start, end] = [sign, sign + 1];
    while (start > 0 && !around.test(plain.charAt(start - 1)) && plain.charAt(start - 1) !== '@') start -= 1;
    while (end < plain.length && !around.test(plain.charAt(end)) && plain.charAt(end) !== '@') end += 1;
    const found = withoutEnd(plain.slice(start, end), '.,;>');
    if (start < sign && found.indexOf('.', sign - start + 2) !== -1) return found.toLowerCase();
  }
  return null;
}

/** What stands between brackets and is an address, whatever else it looks like: `<anna@localhost>`. */
function bracketed(line: string): string | null {
  for (const match of line.replace(mailto, '').matchAll(/[<[(] ?([^\s<>[\]()@]{1,200}@[^\s<>[\]()@]{1,255}) ?[>\])]/g)) {
    const found = withoutEnd(match[1] ?? '', '.,;>');
    if (found !== '') return found.toLowerCase();
  }
  return null;
}

/** Where the name ends: at a bracket, or at a parenthesis with an address in it. */
function bracketIn(line: string): number {
  const places = ['<', '['].map((mark) => line.indexOf(mark)).filter((place) => place !== -1);
  const round = line.indexOf('(');
  if (round !== -1 && line.slice(round, line.indexOf(')', round) + 1 || line.length).includes('@')) places.push(round);
  return places.length === 0 ? line.length : Math.min(...places);
}

/** A name without the quotes and marks programs put around it. */
function cleanName(text: string): string {
  const bare = withoutEnd(withoutEnds(withoutUnseen(text).replace(/\s+/g, ' '), ',;*_'), ':,;*_');
  const [first, last] = [bare.charAt(0), bare.charAt(bare.length - 1)];
  if (bare.length > 1 && `"'“”‘’„`.includes(first) && `"'“”‘’`.includes(last)) return cleanName(bare.slice(1, -1));
  return withoutEnds(bare, '"');
}

const isName = (name: string, found: string | null): boolean =>
  name !== '' && name.toLowerCase() !== found && !(found !== null && name.indexOf('@') > 0 && !name.includes(' '));
