// Words written with a space, dot or dash between the letters, and words broken over two lines, put together again.

import type { Strip } from './strip';

const isLetter = (letter: string | undefined): boolean => letter !== undefined && /\p{L}/u.test(letter);
const isWordly = (letter: string | undefined): boolean => letter !== undefined && /[\p{L}\p{N}]/u.test(letter);

/** Fewest single letters in a row that are read as one word. */
const fewest = 4;
/** And where the first of them alone is a capital. */
const fewestOfName = 3;

/** Of several spaces in a row one is left: tables and bad copies have many, and no rule should count them. */
export function closedUp(strip: Strip): Strip {
  const { letters, starts, ends } = strip;
  const isLeft = letters.map((letter, index) => letter !== ' ' || letters[index - 1] !== ' ');
  if (isLeft.every(Boolean)) return strip;
  const kept = <T>(list: readonly T[]): T[] => list.filter((_, index) => isLeft[index] === true);
  return { letters: kept(letters), starts: kept(starts), ends: kept(ends) };
}

/** Joins spaced letters and words broken at the end of a line. */
export function joinSpaced(strip: Strip): Strip {
  const drop = new Set<number>();
  const { letters } = strip;
  for (let index = 0; index < letters.length; index += 1) {
    if (isBreak(letters, index)) dropBreak(letters, index, drop);
    if (isBrokenDate(letters, index)) drop.add(letters[index + 1] === '\r' ? index + 2 : index + 1).add(index + 1);
    if (!isWordly(letters[index - 1]) && isLetter(letters[index])) index = dropSpaces(letters, index, drop);
  }
  if (drop.size === 0) return strip;
  const kept = <T>(list: readonly T[]): T[] => list.filter((_, index) => !drop.has(index));
  return { letters: kept(letters), starts: kept(strip.starts), ends: kept(strip.ends) };
}

const isLower = (letter: string | undefined): boolean => letter !== undefined && /\p{Ll}/u.test(letter);

/** `Krä-` at the end of a line and `mer` on the next. */
function isBreak(letters: readonly string[], index: number): boolean {
  if (letters[index] !== '-' && letters[index] !== '¬') return false;
  const next = letters[index + 1] === '\r' ? index + 2 : index + 1;
  return letters[next] === '\n' && isLetter(letters[index - 1]) && isLower(letters[next + 1]);
}

const isFigure = (letter: string | undefined): boolean => letter !== undefined && /\d/.test(letter);

/** `1929-` at the end of a line and `03-17` on the next. */
function isBrokenDate(letters: readonly string[], index: number): boolean {
  if (letters[index] !== '-' || ![1, 2, 3, 4].every((back) => isFigure(letters[index - back]))) return false;
  const next = letters[index + 1] === '\r' ? index + 3 : index + 2;
  return letters[next - 1] === '\n' && isFigure(letters[next]) && isFigure(letters[next + 1]) && letters[next + 2] === '-';
}

function dropBreak(letters: readonly string[], index: number, drop: Set<number>): void {
  drop.add(index).add(index + 1);
  if (letters[index + 1] === '\r') drop.add(index + 2);
}

/** `A l f`: a capital and small letters after it. */
const isName = (letters: readonly string[], index: number): boolean =>
  !isLower(letters[index]) && isLower(letters[index + 2]) && isLower(letters[index + 4]);

/** A letter, or a figure that a machine read in its place: `H e 1 g e`. */
const isSpacedLetter = (letters: readonly string[], index: number, gap: string): boolean =>
  isLetter(letters[index]) ||
  (gap === ' ' && /^[015]$/.test(letters[index] ?? '') && isLower(letters[index - 2]) && isLower(letters[index + 2]));

/** Marks the gaps of a run `L a r s` that begins at `index`; answers where the run ends. */
function dropSpaces(letters: readonly string[], index: number, drop: Set<number>): number {
  const gap = letters[index + 1];
  if (gap === undefined || !' .-_*'.includes(gap)) return index;
  let end = index;
  while (letters[end + 1] === gap && isSpacedLetter(letters, end + 2, gap) && !isWordly(letters[end + 3])) end += 2;
  if (isLower(letters[index]) && !isLower(letters[index + 2])) return index;
  if ((end - index) / 2 + 1 < (isName(letters, index) ? fewestOfName : fewest)) return index;
  for (let at = index + 1; at < end; at += 2) drop.add(at);
  return end;
}
