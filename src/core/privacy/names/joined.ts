// Names in small letters that are ordinary words, where only people stand: two joined by `och` before what people do, whom one quarrels with, who says it.

import { counts, measures } from '../tables/allowed';
import { clauseOpeners, commonVerbs, humanVerbs, sayingVerbs, subjectNames } from '../tables/name-cues';
import { isSmallWord } from './judge';
import { isNameAt, type Reading } from './reading';
import type { Token } from './tokens';

const list = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/** Of the names, those that are things which come and go as people do: `sol och storm kom`. */
const things = list('storm dag sol liv love ros rosa lin lilja stina saga rune nova sten ask tor vår stig viva');
/** What somebody is seen or heard to do. */
const deeds = list(
  'gå komma sitta sova äta springa stå ligga bråka slåss prata skrika gråta dansa leka arbeta jobba åka köra slå skratta dricka röka bära lyfta städa laga hjälpa',
);
/** When somebody was met: `vi tvättade max och knut igår`. */
const whens = list('igår idag inatt imorse ikväll imorgon förut nyss sedan');
/** What one does together with somebody. */
const dealings = list(
  'bråkar bråkade bråkat grälar grälade pratar pratade pratat prata talar talade talat tala slåss slogs bodde bor åkte åker gick jobbar jobbade arbetar arbetade leker lekte träffades umgås ringt sov sover bråka ovän gift ihop tillsammans delar delade',
);

/** Whether a word that is a name as well is somebody by the one it is joined with. */
export function isJoined(reading: Reading, index: number, token: Token): boolean {
  if (token.shape !== 'lower') return false;
  if (isSaidByTwo(reading, index, token)) return true;
  if (!subjectNames.has(token.lower)) return false;
  return isFirstOfTwo(reading, index) || isSecondOfTwo(reading, index) || isDealtWith(reading, index, token);
}

/** `sten och björn slog henne`, `hans och max bråkar`, `vi såg sten och björn gå`. */
function isFirstOfTwo(reading: Reading, index: number): boolean {
  const [word, and, other] = reading.tokens.slice(index, index + 3);
  if (word === undefined || other === undefined || !isAnd(and) || other.gap !== ' ' || isMeasured(reading.tokens[index - 1]))
    return false;
  if (isNameAt(reading, index + 2)) return isBeforeDeed(reading.tokens[index + 3]);
  return isPair(reading, index);
}

function isSecondOfTwo(reading: Reading, index: number): boolean {
  const [first, and, word, next] = reading.tokens.slice(index - 2, index + 2);
  if (index < 2 || first === undefined || word?.gap !== ' ' || !isAnd(and)) return false;
  if (isPair(reading, index - 2)) return true;
  return isNameAt(reading, index - 2) && isBeforeDeed(next);
}

/** Nothing follows that belongs to the name, or only what people do. */
const isBeforeDeed = (next: Token | undefined): boolean =>
  next === undefined || next.gap !== ' ' || humanVerbs.has(next.lower) || deeds.has(next.lower);

/** Two names and what people do. */
function isPair({ tokens }: Reading, index: number): boolean {
  const [first, and, second, next] = tokens.slice(index, index + 4);
  if (first === undefined || second === undefined || !isAnd(and) || next?.gap !== ' ') return false;
  if (!subjectNames.has(first.lower) || !subjectNames.has(second.lower)) return false;
  if (whens.has(next.lower)) return !(things.has(first.lower) || things.has(second.lower));
  if (deeds.has(next.lower)) return !(things.has(first.lower) && things.has(second.lower));
  return humanVerbs.has(next.lower) && !(commonVerbs.has(next.lower) && things.has(first.lower) && things.has(second.lower));
}

const isAnd = (token: Token | undefined): boolean => token?.gap === ' ' && /^(?:och|samt|o|å)$/.test(token.lower);

/** `per dag och`, `en storm och`. */
const isMeasured = (before: Token | undefined): boolean =>
  before !== undefined && /^(?:per|en|ett|varje|hela|samma|någon|min|all|stark|god|förra|nästa)$/.test(before.lower);

/** `bråkar med knut`: nothing follows that would make it a thing. */
function isDealtWith({ tokens }: Reading, index: number, token: Token): boolean {
  const [verb, before, next] = [tokens[index - 2], tokens[index - 1], tokens[index + 1]];
  if (verb === undefined || before === undefined || token.gap !== ' ' || before.lower !== 'med') return false;
  if (!dealings.has(verb.lower)) return false;
  if (next === undefined || next.gap !== ' ') return true;
  return clauseOpeners.has(next.lower) && next.lower !== 'och' && !counts.has(next.lower) && !measures.has(next.lower);
}

/** `…, säger ms.`: two small letters that are no word, after who says it. */
function isSaidByTwo({ tokens }: Reading, index: number, token: Token): boolean {
  const [before, next] = [tokens[index - 1], tokens[index + 1]];
  if (before === undefined || token.gap !== ' ' || token.text.length !== 2 || isSmallWord(token) || sounds.has(token.lower))
    return false;
  return sayingVerbs.has(before.lower) && (next === undefined || !/^[ -]$/.test(next.gap));
}

const sounds = list('ok vd oj aj hm mm eh öh ne ah åh ha hä ba mas ja jo nä om på du ni vi de ut in så då nu må');
