// The words of a text with what must be known to judge them: how they are written, what begins a sentence, what the word data says.

import { DEFINITE, FAMILY, GIVEN, NORDIC, PLACE, PROPER, REGISTERED, WORD } from '../words/bits';
import type { Words } from '../words/words';
import { abbreviations } from '../tables/function-words';
import { commonGivenWords, familyWords, rareGivenWords } from '../tables/word-names';

export type Shape = 'lower' | 'capital' | 'upper' | 'mixed' | 'digit' | 'label';

/** Inside a sentence, after a mark that may begin one (colon, quotation, new line), or at its beginning. */
export type Opening = 'inside' | 'perhaps' | 'begins';

export interface Token {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly lower: string;
  /** Without the genitive, when the word itself is unknown or may be a name's genitive. */
  readonly base: string;
  readonly shape: Shape;
  readonly opening: Opening;
  /** What stands between the word before and this one. */
  readonly gap: string;
  /** What is known of the word as it stands. */
  readonly bits: number;
  /** What is known of it as a name: of the word, or of what it is the genitive of. */
  readonly nameBits: number;
}

const NAMES = PROPER | GIVEN | FAMILY | NORDIC | REGISTERED;
const pattern = /\[[A-ZÅÄÖ]{2,14}\]|[\p{L}\p{N}¤]+(?:(?:['’´`]|\?(?=\p{Ll}))\p{L}+)*/gu;

/** Every word of a repaired text in order. */
export function tokensOf(text: string, words: Words): readonly Token[] {
  const tokens: Token[] = [];
  let before = 0;
  for (const match of text.matchAll(pattern)) {
    const gap = text.slice(before, match.index);
    tokens.push(tokenOf({ word: match[0], start: match.index, gap, previous: tokens.at(-1) }, words));
    before = match.index + match[0].length;
  }
  return tokens;
}

interface Found {
  readonly word: string;
  readonly start: number;
  readonly gap: string;
  readonly previous: Token | undefined;
}

function tokenOf({ word, start, gap, previous }: Found, words: Words): Token {
  const shape = shapeOf(word);
  const place = { start, end: start + word.length, text: word, shape, gap, opening: openingOf(gap, previous) };
  if (shape === 'label' || shape === 'digit') return { ...place, lower: word.toLowerCase(), base: word.toLowerCase(), bits: 0, nameBits: 0 };
  const lower = word.toLowerCase();
  const bits = words.look(lower);
  const base = genitiveOf(lower);
  const baseBits = base === lower ? bits : words.look(base);
  const isPlaces = (bits & WORD) === 0 && (baseBits & PLACE) !== 0;
  return { ...place, lower, base, bits: isPlaces ? bits | PLACE : bits, nameBits: ((bits | baseBits) & NAMES) | ownBits(lower) | ownBits(base) };
}

/** Names that are words, from the tables. */
function ownBits(word: string): number {
  if (rareGivenWords.has(word) || commonGivenWords.has(word)) return GIVEN | NORDIC;
  return familyWords.has(word) ? FAMILY : 0;
}

const capital = /^\p{Lu}/u;
const small = /\p{Ll}/u;

function shapeOf(word: string): Shape {
  if (word.startsWith('[')) return 'label';
  if (/\p{N}/u.test(word)) return 'digit';
  const first = word.charAt(0);
  const rest = word.slice(1);
  if (!capital.test(first)) return rest === rest.toLowerCase() ? 'lower' : 'mixed';
  if (rest === '') return 'capital';
  if (!small.test(rest)) return 'upper';
  return rest === rest.toLowerCase() || /^['’]?\p{Ll}*['’-]\p{L}+$/u.test(rest) ? 'capital' : 'mixed';
}

/** `Anna's`, `Annas` and `Anna’s` are Anna's; a name that ends in s has no ending of its own. */
function genitiveOf(lower: string): string {
  const mark = lower.search(/['’´`]s?$/);
  if (mark > 0) return lower.slice(0, mark);
  return lower.length > 2 && lower.endsWith('s') ? lower.slice(0, -1) : lower;
}

function openingOf(gap: string, previous: Token | undefined): Opening {
  if (previous === undefined) return 'begins';
  if (gap === ' ' || gap === '-' || gap === ', ') return 'inside';
  if (/[!?…]|\.{2,}|\n\s*\n/.test(gap)) return 'begins';
  if (/[.]["”’»)\]]*\s/.test(gap)) return isAbbreviation(previous) ? 'inside' : 'begins';
  return /[\n<>:"”“»«(;[•*–—|\t]|\s-\s/.test(gap) ? 'perhaps' : 'inside';
}

const isAbbreviation = ({ lower, text }: Token): boolean =>
  abbreviations.has(lower) || (text.length === 1 && /\p{L}/u.test(text));

/** Whether the word is an ordinary one, whatever else it may be. */
export const isWord = (token: Token): boolean => (token.bits & WORD) !== 0;
export const isDefinite = (token: Token): boolean => (token.bits & DEFINITE) !== 0;
export const isPlace = (token: Token): boolean => (token.bits & PLACE) !== 0;
/** Whether the word may be a name by what is known of it. */
export const mayBeName = (token: Token): boolean => (token.nameBits & (PROPER | NORDIC | REGISTERED)) !== 0;
/** Whether somebody somewhere has the name. */
export const isNameSomewhere = (token: Token): boolean => token.nameBits !== 0;
