// Names the case knows, in the spellings people use: without accents, in the genitive, with a slip of the finger, inside a compound, as initials.

import { fold } from '../repair/fold';
import type { Token } from './tokens';
import { isSmallWord } from './judge';
import { isWord } from './tokens';

/** What the product knows of the case a text belongs to. */
export interface CaseKnown {
  readonly names?: readonly string[];
  readonly personnummer?: readonly string[];
  readonly phones?: readonly string[];
  readonly addresses?: readonly string[];
  /** May stay readable. */
  readonly providers?: readonly string[];
  readonly units?: readonly string[];
}

export interface KnownNames {
  readonly parts: ReadonlySet<string>;
  readonly long: readonly string[];
  readonly initials: ReadonlySet<string>;
}

const partsOf = (name: string): readonly string[] =>
  fold(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((part) => part.length > 1 && !particles.has(part));
/** Words that stand in names and are no names. */
export const particles: ReadonlySet<string> = new Set([
  'von',
  'van',
  'de',
  'af',
  'av',
  'der',
  'den',
  'di',
  'da',
  'dos',
  'el',
  'al',
  'bin',
  'och',
]);

const nobody: KnownNames = { parts: new Set(), long: [], initials: new Set() };

/** Prepares the names of a case for being looked for. */
export function knownNames({ names = [] }: CaseKnown): KnownNames {
  if (names.length === 0) return nobody;
  const parts = new Set(names.flatMap(partsOf));
  return {
    parts,
    long: [...parts].filter((part) => part.length >= 4),
    initials: new Set(
      names.map((name) =>
        partsOf(name)
          .map((part) => part.charAt(0))
          .join(''),
      ),
    ),
  };
}

/** Whether a word is one of the case's names. */
export function isKnownName(token: Token, { parts, long, initials }: KnownNames): boolean {
  if (parts.size === 0 || token.shape === 'label' || token.shape === 'digit') return false;
  const word = token.folded;
  if (token.shape === 'upper' && word.length > 1 && word.length < 4 && initials.has(word)) return true;
  if (parts.has(word) || parts.has(token.foldedBase)) {
    if (token.shape !== 'lower') return !(isSmallWord(token) && token.opening === 'begins');
    return !isSmallWord(token) && (!isWord(token) || word.length > 3);
  }
  if (word.length < 4) return false;
  const isOdd = token.shape !== 'lower' || !isWord(token);
  return isOdd && long.some((part) => isNear(word, part) || (part.length >= 5 && word.startsWith(part)));
}

const nowhere: ReadonlySet<number> = new Set();

/** Words that make one of the names when they are put together: `Hal-vard`, `Hal vard`. */
export function splitNames(tokens: readonly Token[], { parts }: KnownNames): ReadonlySet<number> {
  if (parts.size === 0) return nowhere;
  const found = new Set<number>();
  for (let first = 0; first < tokens.length; first += 1) {
    let joined = tokens[first]?.folded ?? '';
    for (let last = first + 1; last < first + 4 && (tokens[last]?.gap.length ?? 9) < 3; last += 1) {
      joined += tokens[last]?.folded ?? '';
      if (!parts.has(joined) && !(joined.endsWith('s') && parts.has(joined.slice(0, -1)))) continue;
      for (let index = first; index <= last; index += 1) found.add(index);
    }
  }
  return found;
}

/** One letter more, less, another, or two that changed places; the first letter of a short word holds. */
export function isNear(word: string, name: string): boolean {
  const [short, long] = word.length <= name.length ? [word, name] : [name, word];
  if (long.length - short.length > 1 || short.length < 4) return false;
  let front = 0;
  while (front < short.length && short[front] === long[front]) front += 1;
  let back = 0;
  while (back < short.length - front && short[short.length - 1 - back] === long[long.length - 1 - back]) back += 1;
  const rest = long.length - front - back;
  if (short.length < 5 && front === 0) return false;
  if (rest <= 1) return true;
  return short.length === long.length && rest === 2 && short[front] === long[front + 1] && short[front + 1] === long[front];
}
