// Street addresses: a word that ends as streets do, with or without a number, and what stands after "bor på".

import { findingAt } from '../collect';
import type { Finding } from '../finding';
import { isSmallWord } from '../names/judge';
import { isPlace, isWord, mayBeName, type Token } from '../names/tokens';
import { isRole } from '../tables/roles';
import { COMPOUND } from '../words/bits';
import { mayBeCapitalStreet, mayBeStreet } from '../tables/streets';
import { afterStreet } from './patterns';

const unitWords = new Set([
  'plan',
  'våning',
  'rum',
  'avdelning',
  'avd',
  'hus',
  'enhet',
  'lgh',
  'nivå',
  'grupp',
  'trappa',
  'sida',
  'punkt',
  'kapitel',
  'vecka',
  'sal',
  'korridor',
  'år',
  'kl',
  'minst',
  'max',
  'cirka',
  'ca',
  'upp',
  'ungefär',
  'mellan',
  'hvb',
  'lss',
  'nummer',
  'nr',
  // papers of the board, of a year: `Verksamhetsplan 2026`
  'verksamhetsplan',
  'handlingsplan',
  'åtgärdsplan',
  'utbildningsplan',
  'kompetensplan',
  'uppföljningsplan',
  'tillsynsplan',
  'kvalitetsplan',
]);
const homeCue =
  /(?:bor|bodde|boende|bosatt|bott|adress|adressen|hemadress|besöksadress|hem|hemma|flyttat|flyttade|flyttar|ligger|skriven|folkbokförd|lägenheten|huset|villan|nyckeln|gatuadress)(?:[ ](?:är|nu|kvar|ensam|här))?(?:[ ](?:på|i|vid|till|hos))?[ :]{1,2}$/i;

/** Adds the addresses in a text whose words are given. */
export function findAddresses(text: string, tokens: readonly Token[], found: Finding[]): void {
  let reach = 0;
  for (let index = 0; index < tokens.length; index += 1) {
    const finding = addressAt(text, tokens, index);
    if (finding === null || (tokens[index]?.start ?? 0) < reach) continue;
    found.push(finding);
    reach = finding.end;
  }
}

const numberAfter = (text: string, end: number): string | undefined =>
  /^(?:[ ]|\n)(?:nr[ ]|nummer[ ])?(?:\d{1,4}|[lI]\d{1,2}|\d[oO])(?!\d|[.,]\d|[ ]?(?:kr|tim|min|år|st|procent|%|personer|dagar|veckor|månader|gånger|kronor)(?!\p{L}))(?:[-–/]\d{1,4}(?!\d))?/u.exec(
    text.slice(end, end + 24),
  )?.[0];

const few = 'två|tre|fyra|fem|sex|sju|åtta|nio';
const numberWord = `(?:(?:tjugo|trettio|fyrtio|femtio|sextio|sjuttio|åttio|nittio)(?:[ ]?(?:ett|${few}))?|ett|${few}|tio|elva|tolv|tretton|fjorton|femton|sexton|sjutton|arton|nitton)`;
/** `Torsgatan fyra A`: the number in words, with nothing after it that it counts. */
const spokenNumber = new RegExp(
  `^[ ](?:nr[ ]|nummer[ ])?${numberWord}(?!\\p{L})(?=[ ]?(?:[.,;:!?)\\n]|$)|[ ][A-Ha-h](?![\\p{L}\\d])|[ ](?:och|där|är|var|har|som|med|lgh|lägenhet|på|vån|våning|uppgång|trappa|ligger|bor|bodde|står|finns|hade|fick|får|kom|gick|blev|ringde|vill|ska|kan|sedan|igår|idag)(?!\\p{L}))`,
  'iu',
);
const spokenLetter = /^[ ][A-Ha-h](?![\p{L}\d])/u;

const isInside = (token: Token): boolean => token.shape === 'capital' && token.opening === 'inside';

/** How far a number in words reaches after a street, its letter and floor with it. */
function spokenAfter(text: string, token: Token): number | null {
  if (!mayBeStreet(token.lower) || unitWords.has(token.lower) || (isBareWord(token) && !isInside(token))) return null;
  const number = spokenNumber.exec(text.slice(token.end, token.end + 60))?.[0];
  if (number === undefined) return null;
  const end = token.end + number.length;
  const letter = spokenLetter.exec(text.slice(end, end + 3))?.[0].length ?? 0;
  return end + letter + (afterStreet.exec(text.slice(end + letter, end + letter + 60))?.[0].trimEnd().length ?? 0);
}

function addressAt(text: string, tokens: readonly Token[], index: number): Finding | null {
  const token = tokens[index];
  if (token === undefined || token.shape === 'label' || (token.shape === 'digit' && !mayBeStreet(token.lower))) return null;
  const number = tokens[index + 1]?.shape === 'digit' ? numberAfter(text, token.end) : undefined;
  const spoken = number === undefined ? spokenAfter(text, token) : null;
  if (spoken !== null && (token.isStreet || token.shape === 'capital')) return spanOf(tokens, index, spoken);
  if (number === undefined && !token.isStreet) return null;
  const isStreet =
    (mayBeStreet(token.lower) || (isInside(token) && mayBeCapitalStreet(token.lower))) && !unitWords.has(token.lower);
  if (!isStreet && !(number !== undefined && (isHome(text, tokens, index) || isAbovePostcode(text, token, number)))) return null;
  if (number === undefined) return token.isStreet && isNamedStreet(text, tokens, index) ? spanOf(tokens, index, token.end) : null;
  if (token.shape === 'lower' && isStreet && isBareWord(token) && !isHome(text, tokens, index)) return null;
  const end = token.end + number.length;
  const tail = afterStreet.exec(text.slice(end, end + 60))?.[0].length ?? 0;
  return spanOf(tokens, index, end + tail);
}

/** `Kyrkbyn 4`, and the postcode on the next line or behind a comma. */
const isAbovePostcode = (text: string, token: Token, number: string): boolean =>
  token.shape !== 'lower' &&
  !isSmallWord(token) &&
  !unitWords.has(token.lower) &&
  postcodeAfter.test(text.slice(token.end + number.length, token.end + number.length + 40));
const postcodeAfter =
  /^(?:[ ]?\p{L}(?!\p{L}))?(?:[ ]?\r?\n(?:Pl\.?|Box)[ ]\d{1,5})?(?:[ ]?\r?\n|,[ ])(?:SE?-)?[1-9]\d{2}[ ]?\d{2}[ ]{1,2}\p{Lu}/u;

const isBareWord = (token: Token): boolean =>
  /^(?:\p{L}{0,2})(?:gatan|gata|vägen|väg|plan|plats|platsen|torg|torget|backen|ringen|parken|park|trappor|trappan|gården|gård|sidan|porten|leden|spåret|hörnet|bron|udden)$/u.test(
    token.lower,
  );

/** `Platsen` and `Trappor` are words with a capital letter; `Ekbacken` is where somebody lives. */
const longestBare = 7;

/** A street without a number: its name has a capital letter, or is no ordinary word. */
function isNamedStreet(text: string, tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (token === undefined) return false;
  if (token.shape === 'lower') {
    const before = tokens[index - 1];
    return (
      !isWord(token) ||
      isLivedOn(text, token) ||
      (before !== undefined &&
        before.shape === 'capital' &&
        before.opening === 'inside' &&
        !isSmallWord(before) &&
        /^(?:gata|gränd|väg|allé|torg)$/.test(token.lower))
    );
  }
  if (token.opening === 'inside') return !isBareWord(token) || token.lower.length > longestBare;
  return !isBareWord(token) && !isWord(token);
}

/** `åkervägen` stands in the dictionary whole. */
const shortestStreet = 8;

/** `bor på lövgatan`: made of two words, and somebody lives there. */
const isLivedOn = (text: string, token: Token): boolean =>
  ((token.bits & COMPOUND) !== 0 || token.lower.length >= shortestStreet) &&
  !isBareWord(token) &&
  homeCue.test(text.slice(Math.max(0, token.start - 40), token.start));

/** A capital word with a number after words of living somewhere. */
function isHome(text: string, tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (token === undefined || isSmallWord(token) || unitWords.has(token.lower) || isRole(token.lower)) return false;
  let first = index;
  while (
    first > index - 2 &&
    tokens[first]?.gap === ' ' &&
    tokens[first]?.shape === 'capital' &&
    tokens[first - 1]?.shape === 'capital'
  )
    first -= 1;
  const start = tokens[first]?.start ?? token.start;
  return homeCue.test(text.slice(Math.max(0, start - 40), start));
}

/** Takes in the words of the street before its last: `Stora Nygatan`, `Karl Holms väg`. */
function spanOf(tokens: readonly Token[], index: number, end: number): Finding {
  let first = index;
  for (let back = 0; back < 3; back += 1) {
    const [before, here] = [tokens[first - 1], tokens[first]];
    if (before === undefined || here?.gap !== ' ' || before.shape !== 'capital') break;
    if (isSmallWord(before) || isRole(before.lower) || (before.opening === 'begins' && !mayBeName(before) && !isPlace(before)))
      break;
    first -= 1;
  }
  return findingAt(tokens[first]?.start ?? 0, end, 'ADRESS');
}
