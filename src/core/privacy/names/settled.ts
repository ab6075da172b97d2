// Words that what stands around them says are no person, whatever else they may be: laws, feasts, illnesses, days of a timetable. Nothing asks them again.

import {
  allowedPairs,
  counts,
  feastNames,
  feastPrepositions,
  feasts,
  headWords,
  illnessEnds,
  measures,
  months,
  shortDays,
} from '../tables/allowed';
import { isSurelyPlace } from './places';
import { isCapital, isGiven } from './reading';
import type { Token } from './tokens';

/** The places of such words in a text. */
export function settledWords(tokens: readonly Token[]): ReadonlySet<number> {
  const settled = new Set<number>();
  const isSchedule = holdsSchedule(tokens);
  for (let index = 0; index < tokens.length; index += 1) {
    const [token, next] = [tokens[index], tokens[index + 1]];
    if (token === undefined) continue;
    if (next !== undefined && isPair(token, next)) settled.add(index).add(index + 1);
    if (next !== undefined && isIllness(token, next)) settled.add(index);
    if (next !== undefined && isMeasure(token, next)) settled.add(index);
    if (next !== undefined && isNumbered(token, next)) settled.add(index);
    if (isHead(token, next) || isShortDay(token, next, isSchedule) || isUnit(tokens, index)) settled.add(index);
    if (isCompany(tokens, index)) settled.add(index);
    if (isFeast(tokens, index) || (token.shape === 'capital' && isSurelyPlace(tokens, index))) settled.add(index);
  }
  return settled;
}

/** So many days, each shortened, are a schedule, in which `Tor` is a day. */
const fewestDays = 3;
const longestDay = 4;

const holdsSchedule = (tokens: readonly Token[]): boolean => {
  const days = new Set<string>();
  for (const { text, lower } of tokens) if (text.length <= longestDay && shortDays.has(lower)) days.add(lower);
  return days.size >= fewestDays;
};

/** `Kund: …`, `Undertecknad heter`. */
const isHead = (token: Token, next: Token | undefined): boolean =>
  token.shape !== 'lower' &&
  headWords.has(token.lower) &&
  next !== undefined &&
  (/^:/.test(next.gap) || (token.opening !== 'inside' && next.gap === ' ' && (next.lower === 'heter' || next.shape === 'digit')));

/** `Tor D: Anna`, `ons 20 nov`. */
const isShortDay = (token: Token, next: Token | undefined, isSchedule: boolean): boolean =>
  token.text.length <= longestDay && shortDays.has(token.lower) && (isSchedule || (next?.gap === ' ' && next.shape === 'digit'));

/** `212 tim`: as many hours. */
const isUnit = (tokens: readonly Token[], index: number): boolean =>
  tokens[index]?.text === 'tim' && tokens[index]?.gap === ' ' && tokens[index - 1]?.shape === 'digit';

/** `Stella Omsorg`, `Trygga Hem Sverige AB`, `Villa Horisont`: capital words that a firm's last word ends, or a home's first begins. */
function isCompany(tokens: readonly Token[], index: number): boolean {
  const [before, token] = [tokens[index - 1], tokens[index]];
  if (token?.shape !== 'capital') return false;
  if (token.gap === ' ' && before?.lower === 'villa' && isCapital(before) && !isGiven(token)) return true;
  if (token.lower === 'villa' && tokens[index + 1]?.gap === ' ' && tokens[index + 1]?.shape === 'capital') return true;
  for (let ahead = 1; ahead <= longestFirm; ahead += 1) {
    const next = tokens[index + ahead];
    if (next === undefined || next.gap !== ' ' || !isCapital(next)) return false;
    if (firmEnds.has(next.lower)) return true;
  }
  return false;
}
const longestFirm = 3;
const firmEnds = new Set([
  'ab',
  'hb',
  'omsorg',
  'omsorger',
  'assistans',
  'hemtjänst',
  'vård',
  'hemvård',
  'hvb',
  'lss',
  'familjevård',
  'ekonomisk',
]);

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
