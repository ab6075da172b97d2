// Names at the end of a letter, after a stroke, and single letters that stand for one.

import { closingWords, commonVerbs, humanVerbs, lastCries, namingWords } from '../tables/name-cues';
import { isRole } from '../tables/roles';
import { isAllowed, isSmallWord, type Verdict } from './judge';
import { isCapital, isGiven, isNameAt, isOwnGiven, joins, type Reading } from './reading';
import { isDefinite, isNameSomewhere, mayBeName, type Token } from './tokens';

/** At the end of a letter, or after a stroke. */
export function signs({ tokens }: Reading, index: number, token: Token): boolean {
  const isLast = index === tokens.length - 1 || /\n/.test(tokens[index + 1]?.gap ?? '');
  if (
    (isSmallWord(token) && !(isGiven(token) && isCapital(token) && (isLast || isOwnGiven(token)))) ||
    isRole(token.lower) ||
    isAllowed(token)
  )
    return false;
  if (/[\s,.!?\])>]\/{1,2}[ ]?$/.test(token.gap)) return !isDefinite(token) || mayBeName(token);
  if (!isNameSomewhere(token) && !isCapital(token)) return false;
  if (isLast && token.opening === 'begins' && isCapital(token) && closes(tokens, index)) return true;
  for (let back = 1; back <= 3; back += 1) {
    const before = tokens[index - back];
    if (before === undefined) return false;
    if (closingWords.has(before.lower)) return isCapital(token) || (isLast && mayBeName(token));
    if (!joins(tokens[index - back + 1]?.gap ?? '') && !/^[,!.]?\s+$/.test(tokens[index - back + 1]?.gap ?? '')) return false;
  }
  return false;
}

/** The last word of a text stands alone, or with a number to call, and is nothing that is cried out. */
const closes = (tokens: readonly Token[], index: number): boolean =>
  index > 0 &&
  !lastCries.has(tokens[index]?.lower ?? '') &&
  (tokens[index]?.shape === 'capital' || tokens[index]?.shape === 'upper') &&
  !isDefiniteWord(tokens[index]) &&
  tokens.slice(index + 1).every(({ shape }) => shape === 'digit' || shape === 'label');
const isDefiniteWord = (token: Token | undefined): boolean => token !== undefined && isDefinite(token) && !isNameSomewhere(token);

/** `MS ringde`, `boende MS`, `kund E.K`: two capitals where somebody stands, also those that mean something else elsewhere. */
export function isTwoInitials({ tokens, verdicts }: Reading, index: number, token: Token): boolean {
  if (token.text.length !== 2) return false;
  const [before, next] = [tokens[index - 1], tokens[index + 1]];
  if (isBesideLetters(before, verdicts[index - 1], token.gap) || isBesideLetters(next, verdicts[index + 1], next?.gap))
    return true;
  if (before !== undefined && token.gap === ' ' && (isSingularRole(before.lower) || namingWords.has(before.lower))) return true;
  return next !== undefined && next.gap === ' ' && humanVerbs.has(next.lower) && !commonVerbs.has(next.lower);
}

/** `KB/LN`: letters that are no abbreviation, and others beside them. */
const isBesideLetters = (other: Token | undefined, verdict: Verdict | undefined, gap: string | undefined): boolean =>
  gap === '/' && other?.shape === 'upper' && other.text.length <= 3 && (verdict === 'NAMN' || verdict === 'ORD');

/** `brukaren`, `kund`: one of them; `patienter med MS` have an illness. */
const isSingularRole = (word: string): boolean => isRole(word) && !/(?:are|er|ar|or)$/.test(word.slice(-3)) === true;

/** `K. Holm`, `Anna S`, `S.F.` */
export function isInitial(reading: Reading, index: number, token: Token): boolean {
  if (token.shape !== 'capital') return false;
  const next = reading.tokens[index + 1];
  if (next !== undefined && /^\.[ ]?-?$/.test(next.gap) && next.shape === 'capital') {
    if (isNameAt(reading, index + 1) || next.text.length === 1) return true;
  }
  const before = reading.tokens[index - 1];
  if (before === undefined) return false;
  if (before.text.length === 1 && /^\.[ ]?-?$/.test(token.gap) && isNameAt(reading, index - 1)) return true;
  return isNameAt(reading, index - 1) && joins(token.gap);
}
