// What the neighbours of a word say: somebody is called so, is somebody's sister, signs a letter, does what only people do.

import { allowedInCapitals, companyEnds, institutionEnd, placePrepositions } from '../tables/allowed';
import { closingWords, commonVerbs, fieldWords, humanVerbs, namedThings, namingWords, personAdjectives, titles } from '../tables/name-cues';
import { isRole, kinWords } from '../tables/roles';
import { isSurnameShaped } from '../tables/surnames';
import { commonGivenWords, rareGivenWords } from '../tables/word-names';
import { FAMILY, GIVEN, NORDIC, PROPER, REGISTERED, VERB } from '../words/bits';
import { isAllowed, isSmallWord, type Verdict } from './judge';
import { isDefinite, isNameSomewhere, isPlace, isWord, mayBeName, type Token } from './tokens';

/** The words of a text and what is decided of each so far. */
export interface Reading {
  readonly tokens: readonly Token[];
  readonly verdicts: Verdict[];
}

const isNameAt = ({ tokens, verdicts }: Reading, index: number): boolean => {
  const token = tokens[index];
  return token !== undefined && (verdicts[index] === 'NAMN' || token.text === '[NAMN]');
};

const isCapital = (token: Token): boolean =>
  token.shape === 'capital' || token.shape === 'upper' || token.shape === 'mixed';
const joins = (gap: string): boolean => gap === ' ' || gap === '-' || gap === '  ';

/** Asks the neighbours until nobody has more to say. */
export function askNeighbours(reading: Reading): void {
  for (let round = 0; round < 4; round += 1) {
    if (!askOnce(reading)) return;
  }
}

function askOnce(reading: Reading): boolean {
  let changed = false;
  reading.tokens.forEach((token, index) => {
    if (reading.verdicts[index] !== null || token.shape === 'label' || token.shape === 'digit') return;
    if (token.shape === 'lower' && (token.nameBits === 0 || isSmallWord(token)) && !isTouched(reading, index, token)) return;
    if (!isSomebody(reading, index, token)) return;
    reading.verdicts[index] = 'NAMN';
    changed = true;
  });
  return changed;
}

/** Whether anything beside an ordinary word in small letters could make it a name. */
const isTouched = ({ tokens, verdicts }: Reading, index: number, token: Token): boolean =>
  isNamedBy(verdicts[index - 1]) || isNamedBy(verdicts[index + 1]) || token.gap.includes('/') ||
  tokens[index + 1]?.lower === 'heter' || tokens[index + 2]?.lower === 'heter';
const isNamedBy = (verdict: Verdict | undefined): boolean => verdict === 'NAMN' || verdict === 'ORD';

function isSomebody(reading: Reading, index: number, token: Token): boolean {
  if (token.text.length === 1) return isInitial(reading, index, token);
  return (
    isNamed(reading, index, token) ||
    followsName(reading, index, token) ||
    precedesName(reading, index, token) ||
    actsAsPerson(reading, index, token) ||
    signs(reading, index, token)
  );
}

/** A word that could be a name at all, seen where a name is expected. */
function fits(token: Token): boolean {
  if (isSmallWord(token) || isRole(token.lower) || isAllowed(token) || allowedInCapitals.has(token.lower)) return false;
  if (token.shape === 'lower') return (mayBeName(token) || (isGiven(token) && (token.bits & VERB) === 0)) && (!isDefinite(token) || (token.nameBits & (NORDIC | REGISTERED)) !== 0);
  return !(institutionEnd(token.lower) !== undefined && !isSurnameShaped(token.lower));
}

/** After `heter`, a title, a role or the head of a field. */
function isNamed({ tokens }: Reading, index: number, token: Token): boolean {
  const before = tokens[index - 1];
  if (before === undefined || !fits(token)) return false;
  const straight = joins(token.gap) || token.gap === ': ' || token.gap === ':' || token.gap === ' "' || token.gap === ' ”';
  if (!straight) return false;
  const isField = token.gap.startsWith(':');
  if (isField) return (fieldWords.has(before.lower) || isRole(before.lower)) && (isCapital(token) ? !isDefinite(token) || mayBeName(token) : true);
  if (titles.has(before.lower)) return isCapital(token) || isNameSomewhere(token);
  if (namingWords.has(before.lower)) return !namedThings.has(tokens[index - 2]?.lower ?? '') && (isCapital(token) || mayBeName(token));
  if (!isRole(before.lower)) return false;
  if (isPlace(token)) return isCapital(token) && kinWords.has(before.lower) && token.opening === 'inside';
  return isCapital(token) ? token.opening !== 'begins' : !commonVerbs.has(token.lower) && !humanVerbs.has(token.lower);
}

/** A family name after a given name, the other half of a double name. */
function followsName(reading: Reading, index: number, token: Token): boolean {
  if (!isNameAt(reading, index - 1) || isSmallWord(token)) return false;
  const before = reading.tokens[index - 1];
  if (!isCapital(token)) return followsInSmallLetters(reading, index, token);
  if (/^[IVX]{1,4}s?$/.test(token.text) && token.gap === ' ') return true;
  if (isInstitutional(token) || companyEnds.has(token.lower) || allowedInCapitals.has(token.lower)) return false;
  const isGenitive = /['’´`]?s$/.test(before?.text ?? '') && token.gap === ' ' && isDefinite(token);
  if (isGenitive) return false;
  return token.gap === '-' || token.gap === ' ' || (/^\r?\n$/.test(token.gap) && isNameSomewhere(token));
}

const isInstitutional = (token: Token): boolean => institutionEnd(token.lower) !== undefined && !isSurnameShaped(token.lower);

/** `anna lönn, 0701 …` and `fanny berg heter jag`: a whole name in small letters. */
function followsInSmallLetters({ tokens }: Reading, index: number, token: Token): boolean {
  const [before, after] = [tokens[index - 1], tokens[index + 1]];
  if (before === undefined || before.shape !== 'lower' || isRole(token.lower)) return false;
  if (token.gap === '-') return isGiven(token);
  if (token.gap !== ' ') return false;
  if (after?.lower === 'heter' && after.gap === ' ') return true;
  return (isNameSomewhere(token) || isSurnameShaped(token.lower)) && !humanVerbs.has(token.lower) && (token.bits & VERB) === 0;
}

/** A given name before a family name, or one of several names in a row. */
function precedesName(reading: Reading, index: number, token: Token): boolean {
  const next = reading.tokens[index + 1];
  if (next === undefined) return false;
  if (isSmallWord(token) || isRole(token.lower) || isAllowed(token)) {
    if (!isCapital(token)) return isNamedAfterRole(reading, index);
    return (joins(next.gap) && isNameAt(reading, index + 1) && isHalf(token, next)) || (isOwnGiven(token) && isInRow(reading, index));
  }
  if (token.shape === 'lower' && isPairInSmallLetters(reading, index)) return true;
  const isKnown = isNameSomewhere(token) || isSurnameShaped(token.lower);
  if (isNameAt(reading, index + 1) && joins(next.gap)) {
    if (next.gap === '-') return isCapital(token) ? isCapital(next) : isNameSomewhere(token);
    if (!isCapital(token)) return (mayBeName(token) && isGiven(token)) || (next.shape === 'lower' && reading.tokens[index + 2]?.lower === 'heter');
    if (isPlaceWithPreposition(reading, index) || humanVerbs.has(token.lower)) return false;
    if (isKnown || token.opening === 'inside') return isKnown || !isInstitutional(token);
    return isCapital(next) && !isInstitutional(token) && (isFamily(next) ? (token.bits & VERB) === 0 : !isDefinite(token) && !/(?:a|ar|er|or|de|te|t|ing)$/.test(token.lower));
  }
  if (!isCapital(token) || !isKnown) return false;
  return isInRow(reading, index) && !isPlace(token);
}

/** `Hans-Erik`, `Inga Holm`: a small word that is a given name too. */
const isHalf = (token: Token, next: Token): boolean => isCapital(next) && (next.gap === '-' || isGiven(token));

const isOwnGiven = ({ lower }: Token): boolean => commonGivenWords.has(lower) || rareGivenWords.has(lower);
const isFamily = (token: Token): boolean => !isGiven(token) || isSurnameShaped(token.lower);

/** `Dag, Anna och Bo`. */
function isInRow(reading: Reading, index: number): boolean {
  const next = reading.tokens[index + 1];
  if (next === undefined) return false;
  if (next.gap === ', ') return isNameAt(reading, index + 1);
  if (next.gap !== ' ' || (next.lower !== 'och' && next.lower !== 'samt')) return false;
  return isNameAt(reading, index + 2) || (reading.tokens[index + 2]?.lower === 'eller' && isNameAt(reading, index + 3));
}

/** `min pappa dina saleh`: in small letters between a role and a name. */
function isNamedAfterRole(reading: Reading, index: number): boolean {
  const [before, token, next] = [reading.tokens[index - 1], reading.tokens[index], reading.tokens[index + 1]];
  if (before === undefined || token === undefined || next === undefined || !isOwnGiven(token)) return false;
  return isRole(before.lower) && token.gap === ' ' && next.gap === ' ' && reading.verdicts[index + 1] !== null && next.shape === 'lower';
}

/** `lena eklöv`, `maj-britt`: a given name and what can be no other than a family name, or two given names. */
function isPairInSmallLetters({ tokens, verdicts }: Reading, index: number): boolean {
  const [token, next] = [tokens[index], tokens[index + 1]];
  if (token === undefined || next === undefined || next.shape !== 'lower') return false;
  if (next.gap === '-') return isGiven(token) && isGiven(next) && mayBeName(token);
  if (next.gap !== ' ' || isSmallWord(next)) return false;
  if (mayBeName(token) && isGiven(token) && isSurnameShaped(next.lower) && (next.bits & VERB) === 0) return true;
  return token.opening === 'begins' && verdicts[index + 1] === 'NAMN' && !isRole(token.lower) && /^(?:,|\.|\n|$)/.test(tokens[index + 2]?.gap ?? '');
}

const isGiven = (token: Token): boolean => (token.nameBits & (GIVEN | REGISTERED)) !== 0;

const isPlaceWithPreposition = ({ tokens }: Reading, index: number): boolean =>
  placePrepositions.has(tokens[index - 1]?.lower ?? '');

const plainEnding = /(?:ar|er|or|ing|het|tion|sion|else|ande|ende|na|en|et|an|skap|itet|ism|de|te|t|as)$/;

/** At the beginning of a sentence, before what only people do. */
function actsAsPerson({ tokens }: Reading, index: number, token: Token): boolean {
  const next = tokens[index + 1];
  if (next === undefined) return false;
  if (isSmallWord(token)) return isOwnGiven(token) && isCapital(token) && next.gap === ' ' && humanVerbs.has(next.lower) && !commonVerbs.has(next.lower);
  if (isHerself(tokens, index)) return true;
  if (isCalled(tokens, index)) return true;
  if (isRole(token.lower) || isAllowed(token)) return false;
  if (isDefinite(token) && !hasStrongName(token)) return false;
  if (token.shape === 'lower') return opensInSmallLetters(token, next);
  if (isPossessive(token, next)) return true;
  if (next.gap === ' ' && next.lower === 'som' && token.opening === 'begins') return isNameSomewhere(token);
  if (next.gap === ', ' && appositions.has(next.lower) && token.opening !== 'inside') return isNameSomewhere(token);
  if (/^:\s/.test(next.gap) && token.opening === 'begins') return hasStrongName(token) || isGiven(token);
  if (next.gap === ' ' && next.lower === 'från' && token.opening === 'begins') return hasStrongName(token) || isGiven(token);
  const isVerb = humanVerbs.has(next.lower) || ((next.bits & VERB) !== 0 && !isSmallWord(next));
  const isState = (next.lower === 'är' || next.lower === 'var') && personAdjectives.has(tokens[index + 2]?.lower ?? '');
  if (isState && next.gap === ' ') return !plainEnding.test(token.lower) || hasStrongName(token);
  if (next.gap !== ' ' || !isVerb || isPlace(token)) return false;
  if (hasStrongName(token) || isGiven(token)) return true;
  if (!humanVerbs.has(next.lower)) return false;
  if (commonVerbs.has(next.lower)) return (token.nameBits & FAMILY) !== 0 && isSurnameShaped(token.lower);
  return !plainEnding.test(token.lower) && isWord(token) && token.opening !== 'inside';
}

const appositions = new Set(['som', 'vår', 'vårt', 'min', 'mitt', 'hennes', 'hans', 'deras', 'en', 'vilken', 'han', 'hon', 'kan', 'ring', 'du', 'snälla']);

/** `hon tova från bemanningen`. */
function isHerself(tokens: readonly Token[], index: number): boolean {
  const [before, token, next] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  if (before === undefined || token === undefined || next === undefined || token.shape !== 'lower' || next.gap !== ' ') return false;
  return /^(?:hon|han|hen|denna|denne)$/.test(before.lower) && token.gap === ' ' && mayBeName(token) && /^(?:från|som|på|vid|i)$/.test(next.lower);
}

/** `inge ekblad heter jag`, `Krämer heter hon`: the word or two before. */
function isCalled(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (token === undefined || isRole(token.lower)) return false;
  const at = [1, 2].find((step) => /^(?:heter|hette)$/.test(tokens[index + step]?.lower ?? ''));
  if (at === undefined || !isAsked(tokens[index + at + 1])) return false;
  return tokens.slice(index + 1, index + at + 1).every(({ gap }) => gap === ' ') && !(at === 2 && isSmallWord(tokens[index + 1] ?? token));
}
const isAsked = (after: Token | undefined): boolean => after !== undefined && /^(?:han|hon|hen|jag|min|mitt|mamma|pappa)$/.test(after.lower);

/** `jack var full`: the whole text is in small letters. */
const opensInSmallLetters = (token: Token, next: Token): boolean =>
  token.opening === 'begins' && next.gap === ' ' && humanVerbs.has(next.lower) &&
  (hasStrongName(token) || (isGiven(token) && !commonVerbs.has(next.lower)));

const hasStrongName = (token: Token): boolean => (token.nameBits & (NORDIC | REGISTERED | PROPER)) !== 0;

/** `Lis arbetsplats`: a name in the genitive opens the sentence. */
const isPossessive = (token: Token, next: Token): boolean =>
  token.base !== token.lower && token.opening !== 'inside' && isNameSomewhere(token) && next.gap === ' ' && next.shape === 'lower' &&
  isWord(next) && !isSmallWord(next) && !isPlace(token);

/** At the end of a letter, or after a stroke. */
function signs({ tokens }: Reading, index: number, token: Token): boolean {
  if ((isSmallWord(token) && !(isGiven(token) && isCapital(token))) || isRole(token.lower) || isAllowed(token)) return false;
  const isLast = index === tokens.length - 1 || /\n/.test(tokens[index + 1]?.gap ?? '');
  if (/[\s,.!?\])]\/{1,2}[ ]?$/.test(token.gap) || (index === 0 && token.start > 0 && token.gap === '')) return !isDefinite(token) || mayBeName(token);
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

/** The last word of a text stands alone, or with a number to call. */
const closes = (tokens: readonly Token[], index: number): boolean =>
  index > 0 && (tokens[index]?.shape === 'capital' || tokens[index]?.shape === 'upper') && !isDefiniteWord(tokens[index]) && tokens.slice(index + 1).every(({ shape }) => shape === 'digit' || shape === 'label');
const isDefiniteWord = (token: Token | undefined): boolean => token !== undefined && isDefinite(token) && !isNameSomewhere(token);

/** `K. Holm`, `Anna S`, `S.F.` */
function isInitial(reading: Reading, index: number, token: Token): boolean {
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
