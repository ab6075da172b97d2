// Each word by itself, before its neighbours are asked: default deny. What is no known word, or has a capital letter no rule explains, is masked.

import type { FindingType } from '../finding';
import { allowedInCapitals, allowedWords, institutionEnd, isSchool, mixedAbbreviations, placeParts } from '../tables/allowed';
import { abbreviations, functionWords } from '../tables/function-words';
import { capitalKin, isRole, kinWords } from '../tables/roles';
import { isPlainlyNamed } from '../tables/name-cues';
import { spokenWords } from '../tables/spoken-words';
import { isAbstract, isMedicine } from '../tables/plain-nouns';
import { endsAsSurname, isSurnameShaped } from '../tables/surnames';
import { commonGivenWords, rareGivenWords } from '../tables/word-names';
import { COMPOUND, END, FAMILY, GIVEN, NORDIC, PART, PLACE, PROPER, REGISTERED, SHORT, WORD } from '../words/bits';
import type { Words } from '../words/words';
import { isDefinite, isNameSomewhere, isPlace, isWord, mayBeName, type Token } from './tokens';

/** What a word is masked as, or null when it may stay. */
export type Verdict = FindingType | null;

/** Judges a word by itself. */
export function judge(token: Token, words: Words): Verdict {
  if (token.shape === 'label' || token.text.length === 1) return null;
  if (token.shape === 'digit') return judgeMixed(token, words);
  if (words.allowed.has(token.lower)) return null;
  if (token.text.includes('¤') || token.text.includes('?')) return judgeBroken(token, words);
  if (token.shape === 'capital') return judgeCapital(token, words);
  if (token.shape === 'upper') return judgeUpper(token);
  return judgeLower(token, words);
}

/** Whether a word is one of those that never are names by themselves. */
export const isSmallWord = (token: Token): boolean => functionWords.has(token.lower);
/** Whether a capital letter is explained by the word being in a table. */
export const isAllowed = (token: Token): boolean => allowedWords.has(token.lower) || allowedWords.has(token.base);

const unknown = (token: Token): Verdict =>
  isNameSomewhere(token) || isSurnameShaped(token.lower) || token.shape === 'capital' ? 'NAMN' : 'ORD';

function judgeLower(token: Token, words: Words): Verdict {
  if (isMedicine(token.lower)) return null;
  if (mixedAbbreviations.has(token.text)) return null;
  if (token.text !== token.lower) return isAllowed(token) || (isWord(token) && !mayBeName(token)) ? null : unknown(token);
  if (spokenWords.has(token.lower)) return null;
  if ((token.bits & COMPOUND) !== 0 && isMadeOfName(token, words)) return 'NAMN';
  return isWord(token) ||
    isPlace(token) ||
    isAllowed(token) ||
    isSmallWord(token) ||
    isShortName(token) ||
    isPiece(token) ||
    isSlip(token, words)
    ? null
    : unknown(token);
}

/** `lss`, `hvb`: the short names of the trade, as people write them in haste. */
const isShortName = (token: Token): boolean => token.text.length > 2 && allowedInCapitals.has(token.lower) && !mayBeName(token);

/** A word with a letter dropped or doubled as people do in haste: `bolage`, `trasi`, `asistans`. What may be a name is none. */
const isSlip = (token: Token, words: Words): boolean =>
  token.nameBits === 0 &&
  token.text.length >= shortestSlip &&
  token.text.length <= longestSlip &&
  !isSurnameShaped(token.lower) &&
  slipsOf(token.lower).some((word) => isPlainWord(words.look(word)));
const shortestSlip = 5;
const longestSlip = 20;
const isPlainWord = (bits: number): boolean => (bits & WORD) !== 0 && (bits & (PROPER | NORDIC | COMPOUND)) === 0;

/** What somebody may have meant: an ending said aloud without its last letter, a consonant once for twice or twice for once. */
function slipsOf(word: string): readonly string[] {
  const meant = /[ei]$/.test(word) ? [`${word}t`, `${word}g`, `${word}r`] : [];
  for (let index = 1; index < word.length - 1; index += 1) {
    const letter = word.charAt(index);
    if (!consonants.includes(letter)) continue;
    const isTwice = word.charAt(index + 1) === letter;
    meant.push(`${word.slice(0, index)}${isTwice ? '' : letter}${word.slice(isTwice ? index + 1 : index)}`);
  }
  return meant;
}
const consonants = 'bdfgklmnprst';

/** What is no word alone but stands by a hyphen, a full stop or in a tag: `87-årig`, `hälso- och sjukvård`, `m.fl.`, `<br>`. */
const isPiece = (token: Token): boolean =>
  (token.gap.endsWith('-') && (token.bits & END) !== 0) ||
  (token.bits & (PART | PROPER)) === PART ||
  abbreviations.has(token.lower) ||
  (token.gap.endsWith('<') || token.gap.endsWith('</') ? tags.has(token.lower) : false);
const tags = new Set([
  'br',
  'div',
  'p',
  'b',
  'i',
  'u',
  'span',
  'td',
  'tr',
  'th',
  'ul',
  'ol',
  'li',
  'em',
  'strong',
  'html',
  'body',
  'table',
  'tbody',
  'a',
  'hr',
  'font',
]);

function judgeUpper(token: Token): Verdict {
  if (allowedInCapitals.has(token.lower) || isAllowed(token) || isSmallWord(token)) return null;
  if (isPlainlyNamed(token.lower)) return 'NAMN';
  if ((token.bits & SHORT) !== 0 && token.text.length > 2) return null;
  if ((token.bits & COMPOUND) !== 0 && isSurnameShaped(token.lower)) return 'NAMN';
  return (isWord(token) && token.text.length > 2) || isPlace(token) ? null : unknown(token);
}

function judgeCapital(token: Token, words: Words): Verdict {
  if (isSmallWord(token)) return token.opening === 'inside' && isWordName(token.lower) ? 'NAMN' : null;
  if (isAllowed(token) || (abbreviations.has(token.lower) && !isNameSomewhere(token))) return null;
  if (isPlace(token) && !isNamedPlace(token)) return null;
  if (token.opening !== 'inside' && (token.bits & (PART | PROPER)) === PART) return null;
  if (isMedicine(token.lower) && !mayBeCalled(token)) return null;
  if (!isWord(token)) return isInstitution(token, words) ? null : unknown(token);
  if ((token.bits & COMPOUND) !== 0 && isMadeOfName(token, words)) return 'NAMN';
  if (token.opening === 'begins') return rareGivenWords.has(token.lower) || rareGivenWords.has(token.base) ? 'NAMN' : null;
  if (token.opening === 'perhaps')
    return (isNameSomewhere(token) || isSurnameShaped(token.lower)) && !isRole(token.lower) ? 'NAMN' : null;
  return isExplained(token) ? null : 'NAMN';
}

/** Whether somebody somewhere is called so, beside the dictionary's capital letter. */
export const mayBeCalled = (token: Token): boolean => (token.nameBits & (GIVEN | FAMILY | NORDIC | REGISTERED)) !== 0;

/** A place that people are called after too: what stands before it decides. */
const isNamedPlace = (token: Token): boolean => mayBeCalled(token) || isSurnameShaped(token.lower);

const isWordName = (word: string): boolean => commonGivenWords.has(word) || rareGivenWords.has(word);

/** `Mamma` and `Enhetschef` may be written so; `Bror` and `Man` then are names. */
const isCapitalRole = (word: string): boolean => capitalKin.has(word) || (isRole(word) && !kinWords.has(word) && word.length > 4);

/** Why an ordinary word may have a capital letter inside a sentence. */
const isExplained = (token: Token): boolean =>
  isCapitalRole(token.lower) ||
  placeParts.has(token.lower) ||
  institutionEnd(token.lower) !== undefined ||
  (isDefinite(token) && !isNameSomewhere(token) && !isSurnameShaped(token.lower)) ||
  isPlainNoun(token);

/** `Avvikelsehantering`, `Genomförandeplan`: too long for what people are called, and nobody is. */
export const isPlainNoun = (token: Token): boolean =>
  isWord(token) &&
  token.nameBits === 0 &&
  token.base.length >= (isAbstract(token.lower) ? shortestAbstract : shortestNoun) &&
  !endsAsSurname(token.lower);
/** Nicknames, soldiers' names and given names that are words too are shorter than this. */
const shortestNoun = 9;
const shortestAbstract = 6;

/** `lindkvist`, and `Blomgrenaffären`: a compound that is a surname or begins with one. */
function isMadeOfName(token: Token, words: Words): boolean {
  if (isSurnameShaped(token.lower)) return !token.lower.endsWith('elsen');
  for (let length = token.lower.length - 4; length >= 5; length -= 1) {
    const bits = words.look(token.lower.slice(0, length));
    if ((bits & (PROPER | FAMILY | REGISTERED)) === 0 || (bits & (WORD | PART | SHORT)) !== 0) continue;
    if ((bits & PLACE) !== 0 && (bits & (NORDIC | REGISTERED)) === 0 && !isSurnameShaped(token.lower.slice(0, length))) continue;
    if ((words.look(token.lower.slice(length)) & (WORD | END)) !== 0) return true;
  }
  return false;
}

/** `Ekbackaskolan`: an ending of offices after a word or a place. */
function isInstitution(token: Token, words: Words): boolean {
  const ending = institutionEnd(token.base) ?? institutionEnd(token.lower);
  if (ending === undefined) return false;
  const first = token.lower.slice(0, token.lower.lastIndexOf(ending)).replace(/s$/, '');
  if (first.length <= 2) return false;
  const bits = words.look(first);
  return (bits & (WORD | PLACE)) !== 0 || (isSchool(ending) && (bits & (GIVEN | FAMILY | REGISTERED)) === 0);
}

/** Letters and digits together: a unit, a plan, a user name. */
function judgeMixed(token: Token, words: Words): Verdict {
  const letters = token.lower.replace(/[^\p{L}]/gu, '');
  if (letters.length <= 2) return null;
  const bits = words.look(letters);
  if (/^\p{L}+\d{2,}$/u.test(token.lower) && (bits & WORD) === 0 && !allowedInCapitals.has(letters)) return 'ANVÄNDARNAMN';
  return (bits & (WORD | 4 | 8)) !== 0 || allowedInCapitals.has(letters) ? null : 'ORD';
}

const vowels = ['å', 'ä', 'ö', 'é'];

/** A letter was lost on the way: a word if some letter makes it one. */
function judgeBroken(token: Token, words: Words): Verdict {
  const readings = vowels.map((vowel) => words.look(token.lower.replaceAll(/[¤?]/g, vowel)));
  return token.shape === 'lower' && readings.some((bits) => (bits & WORD) !== 0 && (bits & 2) === 0) ? null : 'NAMN';
}
