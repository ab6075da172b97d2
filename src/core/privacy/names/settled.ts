// Words that what stands around them says are no person, whatever else they may be: laws, feasts, illnesses, days of a timetable. Nothing asks them again.

import { allowedPairs, counts, feastNames, feastPrepositions, feasts, illnessEnds, measures, months } from '../tables/allowed';
import { isSurelyPlace } from './places';
import { isCapital } from './reading';
import type { Token } from './tokens';

/** The places of such words in a text. */
export function settledWords(tokens: readonly Token[]): ReadonlySet<number> {
  const settled = new Set<number>();
  for (let index = 0; index < tokens.length; index += 1) {
    const [token, next] = [tokens[index], tokens[index + 1]];
    if (token === undefined) continue;
    if (next !== undefined && isPair(token, next)) settled.add(index).add(index + 1);
    if (next !== undefined && isIllness(token, next)) settled.add(index);
    if (next !== undefined && isMeasure(token, next)) settled.add(index);
    if (next !== undefined && isNumbered(token, next)) settled.add(index);
    if (isFeast(tokens, index) || (token.shape === 'capital' && isSurelyPlace(tokens, index))) settled.add(index);
  }
  return settled;
}

const numbered = new Set([
  'plan',
  'hus',
  'rum',
  'avdelning',
  'avd',
  'enhet',
  'grupp',
  'sal',
  'korridor',
  'trappa',
  'vecka',
  'zon',
]);

/** `Plan 2`, `Hus B`. */
const isNumbered = (token: Token, next: Token): boolean =>
  numbered.has(token.lower) && next.gap === ' ' && (next.shape === 'digit' || /^[A-H]$/.test(next.text));

/** `lex Sarah`, `Kristi himmelsfärd`. */
const isPair = (token: Token, next: Token): boolean => next.gap === ' ' && allowedPairs.has(`${token.lower} ${next.lower}`);

/** `Ménières sjukdom`, `Downs syndrom`. */
const isIllness = (token: Token, next: Token): boolean => next.gap === ' ' && isCapital(token) && illnessEnds.has(next.lower);

/** `Max två besök`, `Per vecka`, `Maj-juni`. */
const isMeasure = (token: Token, next: Token): boolean =>
  (token.lower === 'max' && next.gap === ' ' && (next.shape === 'digit' || counts.has(next.lower))) ||
  (token.lower === 'per' && next.gap === ' ' && measures.has(next.lower)) ||
  (months.has(token.lower) && next.gap === '-' && months.has(next.lower));

/** `till jul, lucia och Valborg`, `på Valborg`: people are called so too, hence a feast or a word of time nearby. */
function isFeast(tokens: readonly Token[], index: number): boolean {
  const [before, token] = [tokens[index - 1], tokens[index]];
  if (token === undefined || !feasts.has(token.lower)) return false;
  if (before !== undefined && token.gap === ' ' && feastPrepositions.has(before.lower)) return true;
  return [-4, -3, -2, -1, 1, 2, 3, 4].some((step) => isPlainFeast(tokens[index + step]));
}

const isPlainFeast = (token: Token | undefined): boolean =>
  token !== undefined && feasts.has(token.lower) && !feastNames.has(token.lower);
