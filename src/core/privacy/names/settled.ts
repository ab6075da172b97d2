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
import { shortenings } from '../tables/shortenings';
import { isPlace, isWord, type Token } from './tokens';

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
    if (isShortening(token, next) || isPlaceRow(tokens, index)) settled.add(index);
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

/** `Utf. har`, `bist.handl.`: a word of the trade cut short, with its full stop. */
const isShortening = (token: Token, next: Token | undefined): boolean =>
  token.shape !== 'upper' &&
  (isWord(token) ? next?.gap.startsWith('.') === true : token.text.length <= longestShortening) &&
  shortenings.has(token.lower) &&
  !(token.shape === 'capital' && token.opening === 'inside' && token.nameBits !== 0) &&
  (next === undefined || next.gap.startsWith('.') || token.shape === 'lower');
const longestShortening = 16;

/** `i Lund, Mora, Nora och Sala`: of several places in a row, none is somebody. */
function isPlaceRow(tokens: readonly Token[], index: number): boolean {
  if (tokens[index]?.shape !== 'capital' || !isPlace(tokens[index])) return false;
  let [first, last] = [index, index];
  while (first > index - longestRow && isNextPlace(tokens, first - 1, tokens[first])) first -= stepOf(tokens[first - 1]);
  while (last < index + longestRow && isPlaceAfter(tokens, last)) last += stepOf(tokens[last + 1]);
  const before = tokens[first - 1];
  return last - first >= fewestPlaces && before !== undefined && placeHeads.has(before.lower);
}
/** Steps between the first place and the last: three of them, or two and `och`. */
const fewestPlaces = 2;
const longestRow = 20;
const placeHeads = new Set([
  'i',
  'kommunerna',
  'distrikten',
  'områdena',
  'områden',
  'orterna',
  'från',
  'mellan',
  'kring',
  'stadsdelarna',
  'kontoren',
]);
const isAnd = (token: Token | undefined): boolean => token?.gap === ' ' && /^(?:och|samt|eller)$/.test(token.lower);
const stepOf = (token: Token | undefined): number => (isAnd(token) ? 2 : 1);
const isCapitalPlace = (token: Token | undefined): boolean => token?.shape === 'capital' && isPlace(token);
const isNextPlace = (tokens: readonly Token[], index: number, here: Token | undefined): boolean =>
  here?.gap === ', '
    ? isCapitalPlace(tokens[index])
    : isAnd(tokens[index]) && here?.gap === ' ' && isCapitalPlace(tokens[index - 1]);
const isPlaceAfter = (tokens: readonly Token[], index: number): boolean => {
  const next = tokens[index + 1];
  return next?.gap === ', ' ? isCapitalPlace(next) : isAnd(next) && isCapitalPlace(tokens[index + 2]);
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
