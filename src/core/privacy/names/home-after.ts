// Where whoever signed lives, without a number: `Vänligen Ove Rask, Norra Tomten, Ramkvilla` in the last line of a letter.

import { placeParts } from '../tables/allowed';
import { isRole } from '../tables/roles';
import { isAllowed, isSmallWord } from './judge';
import { isCapital, isInstitutional, isNameAt, type Reading } from './reading';
import type { Token } from './tokens';

/** So many words at most make the farm and the village. */
const most = 5;

/** Whether a capital word stands between a name and the end of the line, with nothing but such words and commas. */
export function isHomeAfterName(reading: Reading, index: number, token: Token): boolean {
  if (!isCapital(token) || !(token.gap === ', ' || token.gap === ' ')) return false;
  const { tokens } = reading;
  const start = nameBefore(reading, index);
  if (start === null || tokens[start + 1]?.gap !== ', ') return false;
  const rest = tokens.slice(start + 1, start + 2 + most);
  const end = rest.findIndex(({ gap }) => gap.includes('\n'));
  const line = end < 0 ? rest : rest.slice(0, end);
  if (line.length > most || line.length < fewest) return false;
  return line.slice(1).some(({ gap }) => gap === ', ') && line.every(isOfPlace);
}
const fewest = 2;

const isOfPlace = (token: Token): boolean =>
  isCapital(token) &&
  /^,? $/.test(token.gap) &&
  (placeParts.has(token.lower) || !(isSmallWord(token) || isRole(token.lower) || isAllowed(token) || isInstitutional(token)));

/** The last word of the name before, past other words of the place. */
function nameBefore(reading: Reading, index: number): number | null {
  for (let back = 1; back <= most; back += 1) {
    const here = reading.tokens[index - back];
    if (here === undefined) return null;
    if (isNameAt(reading, index - back) && reading.tokens[index - back + 1]?.gap === ', ') return index - back;
    if (!isCapital(here)) return null;
  }
  return null;
}
