// Words beside a name that are part of it: a family name after, a given name before, the next in a row of names.

import { allowedInCapitals, companyEnds, placePrepositions } from '../tables/allowed';
import { closingWords, familyNouns, fieldWords, formWords, humanVerbs, namingWords, requests } from '../tables/name-cues';
import { isRole } from '../tables/roles';
import { isSurnameShaped } from '../tables/surnames';
import { FAMILY, VERB } from '../words/bits';
import { isAllowed, isPlainNoun, isSmallWord } from './judge';
import { isCapital, isGiven, isInstitutional, isNameAt, isOwnGiven, joins, type Reading } from './reading';
import { isDefinite, isNameSomewhere, isPlace, mayBeName, type Token } from './tokens';

/** A family name after a given name, the other half of a double name. */
export function followsName(reading: Reading, index: number, token: Token): boolean {
  if (!isNameAt(reading, index - 1) || (isSmallWord(token) && !isFamilyInCapitals(token))) return false;
  const before = reading.tokens[index - 1];
  if (!isCapital(token)) return followsInSmallLetters(reading, index, token);
  if (/^[IVX]{1,4}s?$/.test(token.text) && token.gap === ' ') return true;
  if (isAllowed(token) && !isNameSomewhere(token)) return false;
  if (isInstitutional(token) || companyEnds.has(token.lower) || allowedInCapitals.has(token.lower)) return false;
  const isGenitive = /s$|^\[/.test(before?.text ?? '') && token.gap === ' ' && (isDefinite(token) || isPlainNoun(token));
  if (isGenitive) return false;
  return token.gap === '-' || token.gap === ' ' || (/^\r?\n$/.test(token.gap) && isNameSomewhere(token));
}

/** `Anna Fast`: a small word that is a family name too. */
const isFamilyInCapitals = (token: Token): boolean =>
  token.shape === 'capital' && token.gap === ' ' && (token.nameBits & FAMILY) !== 0;

/** `anna lönn, 0701 …` and `fanny berg heter jag`: a whole name in small letters. */
function followsInSmallLetters({ tokens }: Reading, index: number, token: Token): boolean {
  const [before, after] = [tokens[index - 1], tokens[index + 1]];
  if (before === undefined || before.shape !== 'lower' || isRole(token.lower)) return false;
  if (token.gap === '-') return isNameSomewhere(token);
  if (token.gap !== ' ') return false;
  if (endsField(tokens, index, token)) return true;
  if (after?.lower === 'heter' && after.gap === ' ') return true;
  return (isNameSomewhere(token) || isSurnameShaped(token.lower)) && !humanVerbs.has(token.lower) && (token.bits & VERB) === 0;
}

/** `namn: göran fält personnr …`: what stands to the end of the field. */
function endsField(tokens: readonly Token[], index: number, token: Token): boolean {
  const [field, first, next] = [tokens[index - 2], tokens[index - 1], tokens[index + 1]];
  if (field === undefined || !/^:\s?$/.test(first?.gap ?? '') || !fieldWords.has(field.lower)) return false;
  if (humanVerbs.has(token.lower) || (token.bits & VERB) !== 0) return false;
  return next === undefined || next.gap !== ' ' || formWords.has(next.lower);
}

/** A given name before a family name, or one of several names in a row. */
export function precedesName(reading: Reading, index: number, token: Token): boolean {
  const next = reading.tokens[index + 1];
  if (next === undefined) return false;
  if (isSmallWord(token) || isRole(token.lower) || isAllowed(token)) {
    if (!isCapital(token)) return isNamedAfterRole(reading, index);
    return (
      (joins(next.gap) && isNameAt(reading, index + 1) && isHalf(token, next)) || (isOwnGiven(token) && isInRow(reading, index))
    );
  }
  if (token.shape === 'lower' && isPairInSmallLetters(reading, index)) return true;
  const isKnown = isNameSomewhere(token) || isSurnameShaped(token.lower);
  if (isNameAt(reading, index + 1) && joins(next.gap)) {
    if (next.gap === ' ' && opensBeforeName(token)) return false;
    if (next.gap === '-') return isCapital(token) ? isCapital(next) : isNameSomewhere(token);
    if (!isCapital(token))
      return (mayBeName(token) && isGiven(token)) || (next.shape === 'lower' && reading.tokens[index + 2]?.lower === 'heter');
    if (isPlaceWithPreposition(reading, index) || humanVerbs.has(token.lower)) return false;
    if (isKnown || token.opening === 'inside') return isKnown || !isInstitutional(token);
    return (
      isCapital(next) &&
      !isInstitutional(token) &&
      (isFamily(next) ? (token.bits & VERB) === 0 : !isDefinite(token) && !/(?:a|ar|er|or|de|te|t|ing)$/.test(token.lower))
    );
  }
  if (!isCapital(token) || !isKnown) return false;
  return isInRow(reading, index) && !isPlace(token);
}

/** `Läs Marias anteckning`, `Signatur DS`, `Vänligen Maj`, `Familjen Holm`: what opens a sentence or a row before somebody. */
const opensBeforeName = (token: Token): boolean =>
  (token.opening !== 'inside' && requests.has(token.lower)) ||
  (!isOwnGiven(token) && [fieldWords, namingWords, closingWords, familyNouns].some((words) => words.has(token.lower))) ||
  isPlainNoun(token);

/** `Hans-Erik`, `Inga Holm`: a small word that is a given name too. */
const isHalf = (token: Token, next: Token): boolean => isCapital(next) && (next.gap === '-' || isOwnGiven(token));

const isFamily = (token: Token): boolean => !isGiven(token) || isSurnameShaped(token.lower);

/** `Dag, Anna och Bo`. */
function isInRow(reading: Reading, index: number): boolean {
  const next = reading.tokens[index + 1];
  if (next === undefined) return false;
  if (next.gap === ', ') return isNameAt(reading, index + 1);
  if (next.gap !== ' ' || !/^(?:och|samt|o|å)$/.test(next.lower)) return false;
  return isNameAt(reading, index + 2) || (reading.tokens[index + 2]?.lower === 'eller' && isNameAt(reading, index + 3));
}

/** `min pappa dina saleh`: in small letters between a role and a name. */
function isNamedAfterRole(reading: Reading, index: number): boolean {
  const [before, token, next] = [reading.tokens[index - 1], reading.tokens[index], reading.tokens[index + 1]];
  if (before === undefined || token === undefined || next === undefined || !isOwnGiven(token)) return false;
  return (
    isRole(before.lower) &&
    token.gap === ' ' &&
    next.gap === ' ' &&
    reading.verdicts[index + 1] !== null &&
    next.shape === 'lower'
  );
}

/** `lena eklöv`, `maj-britt`: a given name and what can be no other than a family name, or two given names. */
function isPairInSmallLetters({ tokens, verdicts }: Reading, index: number): boolean {
  const [token, next] = [tokens[index], tokens[index + 1]];
  if (token === undefined || next === undefined || next.shape !== 'lower') return false;
  if (next.gap === '-') return isGiven(token) && isGiven(next) && mayBeName(token);
  if (next.gap !== ' ' || isSmallWord(next)) return false;
  if (mayBeName(token) && isGiven(token) && isSurnameShaped(next.lower) && (next.bits & VERB) === 0) return true;
  return (
    token.opening === 'begins' &&
    !requests.has(token.lower) &&
    verdicts[index + 1] === 'NAMN' &&
    !isRole(token.lower) &&
    /^(?:,|\.|\n|$)/.test(tokens[index + 2]?.gap ?? '')
  );
}

const isPlaceWithPreposition = ({ tokens }: Reading, index: number): boolean =>
  placePrepositions.has(tokens[index - 1]?.lower ?? '');
