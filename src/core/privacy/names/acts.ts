// Words that do what only people do, or are called something: a name opens the sentence.

import { allowedInCapitals, companyEnds } from '../tables/allowed';
import {
  clauseOpeners,
  commonVerbs,
  humanVerbs,
  isPlainlyNamed,
  notAfterName,
  personAdjectives,
  sayingVerbs,
  subjectNames,
  surelyPersonAdjectives,
} from '../tables/name-cues';
import { isRole } from '../tables/roles';
import { isSurnameShaped } from '../tables/surnames';
import { commonGivenWords, familyWords, rareGivenWords } from '../tables/word-names';
import { FAMILY, VERB } from '../words/bits';
import { isAllowed, isSmallWord } from './judge';
import { hasStrongName, isCapital, isGiven, isOwnGiven, type Reading } from './reading';
import { isDefinite, isNameSomewhere, isPlace, isWord, mayBeName, type Token } from './tokens';

const plainEnding = /(?:ar|er|or|ing|het|tion|sion|else|ande|ende|na|en|et|an|skap|itet|ism|de|te|t|as)$/;

/** At the beginning of a sentence, before what only people do. */
export function actsAsPerson({ tokens }: Reading, index: number, token: Token): boolean {
  const next = tokens[index + 1];
  if (isSubject(tokens, index)) return true;
  if (next === undefined) return false;
  if (isSmallWord(token)) return isOwnGiven(token) && isCapital(token) && (isPersonBefore(next) || isHans(token, next));
  if (isFamilyInPlural(token, next)) return true;
  if (isHerself(tokens, index)) return true;
  if (isCalled(tokens, index)) return true;
  if (
    isRole(token.lower) ||
    isAllowed(token) ||
    companyEnds.has(token.lower) ||
    (token.shape === 'upper' && allowedInCapitals.has(token.lower))
  )
    return false;
  if (isDefinite(token) && !hasStrongName(token)) return false;
  if (token.shape === 'lower') return opensInSmallLetters(token, next) || worksSomewhere(tokens, index);
  if (isPossessive(token, next)) return true;
  if (next.gap === ' ' && next.lower === 'som' && token.opening === 'begins') return isNameSomewhere(token);
  if (next.gap === ', ' && appositions.has(next.lower) && token.opening !== 'inside') return isNameSomewhere(token);
  if (/^:\s/.test(next.gap) && token.opening === 'begins') return hasStrongName(token) || isGiven(token);
  if (next.gap === ' ' && next.lower === 'från' && token.opening === 'begins') return hasStrongName(token) || isGiven(token);
  const isVerb = humanVerbs.has(next.lower) || ((next.bits & VERB) !== 0 && !isSmallWord(next));
  const state = tokens[index + 2]?.lower ?? '';
  if (/^(?:är|var|e|va)$/.test(next.lower) && next.gap === ' ' && surelyPersonAdjectives.has(state))
    return token.opening !== 'inside';
  const isState = (next.lower === 'är' || next.lower === 'var') && personAdjectives.has(state);
  if (isState && next.gap === ' ') return !plainEnding.test(token.lower) || hasStrongName(token);
  if (isNamedPlace(token, next)) return true;
  if (next.gap !== ' ' || !isVerb || isPlace(token)) return false;
  if (hasStrongName(token) || isGiven(token)) return true;
  if (!humanVerbs.has(next.lower)) return false;
  if (commonVerbs.has(next.lower))
    return (token.nameBits & FAMILY) !== 0 && (isSurnameShaped(token.lower) || saysThat(tokens, index));
  return !plainEnding.test(token.lower) && isWord(token) && token.opening !== 'inside';
}

/** What follows a small word only when it is somebody's name: `Hans, som …`, `Mina påstår`. */
const isPersonBefore = (next: Token): boolean =>
  (next.gap === ' ' && humanVerbs.has(next.lower) && !commonVerbs.has(next.lower)) ||
  (next.gap === ', ' && next.lower === 'som') ||
  /^:\s/.test(next.gap);

/** `Öst säger att`: no thing does. */
const saysThat = (tokens: readonly Token[], index: number): boolean =>
  sayingVerbs.has(tokens[index + 1]?.lower ?? '') && tokens[index + 2]?.lower === 'att';

/** `Hans kom sent`: what is his would be a noun. */
const isHans = (token: Token, next: Token): boolean =>
  token.lower === 'hans' &&
  token.opening !== 'inside' &&
  next.gap === ' ' &&
  humanVerbs.has(next.lower) &&
  !nouns.has(next.lower);
/** Verbs that are nouns as well, and what may be said of his: `Hans är sämre`. */
const nouns = new Set(['kör', 'bad', 'led', 'log', 'är', 'var', 'fick', 'fall', 'tal', 'kostar', 'blev', 'ser']);

const appositions = new Set([
  'som',
  'vår',
  'vårt',
  'min',
  'mitt',
  'hennes',
  'hans',
  'deras',
  'en',
  'vilken',
  'han',
  'hon',
  'kan',
  'ring',
  'du',
  'snälla',
]);

/** `Berg klagar`: a place by its word, but only people do this. */
const isNamedPlace = (token: Token, next: Token): boolean =>
  isPlace(token) &&
  (familyWords.has(token.lower) || isGiven(token)) &&
  next.gap === ' ' &&
  humanVerbs.has(next.lower) &&
  !commonVerbs.has(next.lower);

/** `Stenforsarna är oroliga`: all who are called Stenfors. */
const isFamilyInPlural = (token: Token, next: Token): boolean =>
  token.shape === 'capital' &&
  token.lower.endsWith('arna') &&
  token.lower.length >= 9 &&
  isSurnameShaped(token.lower.slice(0, -4)) &&
  next.gap === ' ' &&
  humanVerbs.has(next.lower);

/** `max säger att`, `men hans kom inte`, `sa knut`: a given name in small letters where only somebody can stand. */
function isSubject(tokens: readonly Token[], index: number): boolean {
  const [before, token, next] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  if (token === undefined || token.shape !== 'lower' || !subjectNames.has(token.lower)) return false;
  const follows = before !== undefined && token.gap === ' ';
  if (follows && sayingVerbs.has(before.lower) && (next?.gap !== ' ' || clauseOpeners.has(next.lower))) return true;
  if (next?.gap !== ' ') return false;
  if (isPlainlyNamed(token.lower) && sayingVerbs.has(next.lower)) return true;
  if (next.lower === 'som' && follows && /^(?:är|var)$/.test(before.lower)) return tokens[index - 2]?.lower === 'det';
  const opens = token.opening !== 'inside' || (follows && clauseOpeners.has(before.lower));
  return opens && humanVerbs.has(next.lower) && !notAfterName.has(`${token.lower} ${next.lower}`);
}

/** `hon tova från bemanningen`. */
function isHerself(tokens: readonly Token[], index: number): boolean {
  const [before, token, next] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  if (before === undefined || token === undefined || next === undefined || token.shape !== 'lower' || next.gap !== ' ')
    return false;
  return (
    /^(?:hon|han|hen|denna|denne)$/.test(before.lower) &&
    token.gap === ' ' &&
    mayBeName(token) &&
    /^(?:från|som|på|vid|i)$/.test(next.lower)
  );
}

/** `inge ekblad heter jag`, `Krämer heter hon`: the word or two before. */
function isCalled(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (token === undefined || isRole(token.lower)) return false;
  const at = [1, 2].find((step) => /^(?:heter|hette)$/.test(tokens[index + step]?.lower ?? ''));
  if (at === undefined || !isAsked(tokens[index + at + 1])) return false;
  return (
    tokens.slice(index + 1, index + at + 1).every(({ gap }) => gap === ' ') &&
    !(at === 2 && isSmallWord(tokens[index + 1] ?? token))
  );
}
const isAsked = (after: Token | undefined): boolean =>
  after !== undefined && /^(?:han|hon|hen|jag|min|mitt|mamma|pappa)$/.test(after.lower);

/** `jack var full`: the whole text is in small letters. */
const opensInSmallLetters = (token: Token, next: Token): boolean =>
  token.opening === 'begins' &&
  next.gap === ' ' &&
  humanVerbs.has(next.lower) &&
  (hasStrongName(token) || (isGiven(token) && !commonVerbs.has(next.lower)));

/** `nisse på nattpatrullen ringde`: somebody of a place opens the text and does what only people do. */
function worksSomewhere(tokens: readonly Token[], index: number): boolean {
  const [token, where, ...after] = tokens.slice(index, index + 5);
  if (token?.opening !== 'begins' || where?.gap !== ' ' || !/^(?:på|från|hos)$/.test(where.lower)) return false;
  if (!(rareGivenWords.has(token.lower) || (isGiven(token) && hasStrongName(token) && !commonGivenWords.has(token.lower))))
    return false;
  return after.some(({ lower, gap }) => gap === ' ' && humanVerbs.has(lower));
}

/** `Lis arbetsplats`: a name in the genitive opens the sentence. */
const isPossessive = (token: Token, next: Token): boolean =>
  token.base !== token.lower &&
  token.opening !== 'inside' &&
  isNameSomewhere(token) &&
  next.gap === ' ' &&
  next.shape === 'lower' &&
  isWord(next) &&
  !isSmallWord(next) &&
  !isPlace(token);
