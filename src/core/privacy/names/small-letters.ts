// Somebody's name in small letters that is an ordinary word as well: only what stands around it tells. `familjen falk`, `vi bad alf komma`, `ebba, som är här`.

import { askingVerbs, familyNouns } from '../tables/name-cues';
import { isRole } from '../tables/roles';
import { FAMILY, GIVEN, NORDIC, REGISTERED } from '../words/bits';
import type { FindingType } from '../finding';
import { isAllowed, isSmallWord } from './judge';
import { months } from '../tables/allowed';
import { hasStrongName, isGiven, isOwnGiven, type Reading } from './reading';
import { isDefinite, type Token } from './tokens';

/** Whether the words and numbers beside a word in small letters make it a name. */
export function isNamedInSmallLetters(reading: Reading, index: number, token: Token): boolean {
  if (isHalfOfDouble(reading, index, token)) return true;
  if (token.shape !== 'lower' || isSmallWord(token) || isRole(token.lower) || isAllowed(token)) return false;
  return (
    isFamily(reading, index, token) ||
    isAsked(reading, index, token) ||
    opensClause(reading, index, token) ||
    isBesideNumber(reading, index, token)
  );
}

/** `inga-lill`, `per-olof`: two given names with a hyphen, whatever words they are alone; not two months. */
function isHalfOfDouble({ tokens, verdicts }: Reading, index: number, token: Token): boolean {
  if (token.shape !== 'lower') return false;
  const [before, next] = [tokens[index - 1], tokens[index + 1]];
  const isBesideName = next?.gap === '-' && (verdicts[index + 1] === 'NAMN' || verdicts[index + 1] === 'ORD');
  if (isBesideName && (isOwnGiven(token) || hasStrongName(token)) && !notHalves.has(token.lower)) return true;
  return (token.gap === '-' && isDouble(before, token)) || (next?.gap === '-' && isDouble(token, next));
}

const isDouble = (one: Token | undefined, other: Token): boolean =>
  one !== undefined &&
  one.shape === 'lower' &&
  other.shape === 'lower' &&
  isFirstHalf(one) &&
  isFirstHalf(other) &&
  !months.has(one.lower) &&
  !(notHalves.has(one.lower) || notHalves.has(other.lower));

const isFirstHalf = (token: Token): boolean => isGiven(token) || isOwnGiven(token);
/** Given names that stand in ordinary words with a hyphen: `in-och`, `my-bo`. */
const notHalves = new Set(['in', 'an', 'is', 'du', 'vår', 'ny', 'sol', 'dis', 'när']);

/** `familjen falk`. */
const isFamily = ({ tokens }: Reading, index: number, token: Token): boolean =>
  token.gap === ' ' && familyNouns.has(tokens[index - 1]?.lower ?? '') && (token.nameBits & (FAMILY | NORDIC | REGISTERED)) !== 0;

/** `vi bad alf komma`, `vill inte träffa jack mer`: whom one asks, meets or thanks. */
const isAsked = ({ tokens }: Reading, index: number, token: Token): boolean =>
  token.gap === ' ' && askingVerbs.has(tokens[index - 1]?.lower ?? '') && isStrongGiven(token);

/** `ebba, som var där sist`, `mats: det gick bra`. */
function opensClause({ tokens }: Reading, index: number, token: Token): boolean {
  const next = tokens[index + 1];
  if (token.opening !== 'begins' || next === undefined || !isStrongGiven(token)) return false;
  return (next.gap === ', ' && next.lower === 'som') || /^:\s/.test(next.gap);
}

const ofPersons: ReadonlySet<FindingType> = new Set(['PERSONNUMMER', 'TELEFON', 'DATUM_FÖDELSE']);

/** `ring ebba, 070-…`, and the first cells of a row: a name before somebody's number. */
function isBesideNumber({ tokens, verdicts }: Reading, index: number, token: Token): boolean {
  const next = tokens[index + 1];
  const type = verdicts[index + 1];
  if (next === undefined || type === null || type === undefined || !ofPersons.has(type)) return false;
  if (!/^[ \t,(:]{1,12}$/.test(next.gap) || !/[\t,(:]/.test(next.gap)) return false;
  return next.gap.includes('\t') ? (token.nameBits & (GIVEN | FAMILY | NORDIC | REGISTERED)) !== 0 : isStrongGiven(token);
}

const isStrongGiven = (token: Token): boolean => isGiven(token) && hasStrongName(token) && !isDefinite(token);
