// What is known of one written form, worked out once: how it is written, its lower case and bare form, what the word data says.

import { commonGivenWords, familyWords, rareGivenWords } from '../tables/word-names';
import { isCueWord } from '../tables/cues';
import { sensitiveKind } from '../tables/sensitive-words';
import { isStreetWord } from '../tables/streets';
import { fold } from '../repair/fold';
import { FAMILY, GIVEN, NAMES, NORDIC, PLACE, WORD } from './bits';

export type Shape = 'lower' | 'capital' | 'upper' | 'mixed' | 'digit' | 'label';

export interface Facts {
  readonly shape: Shape;
  readonly lower: string;
  /** Without the genitive: of `Annas`, `Anna's` and `Anna’s` it is `anna`. */
  readonly base: string;
  /** What is known of the word as it stands. */
  readonly bits: number;
  /** What is known of it as a name: of the word, or of what it is the genitive of. */
  readonly nameBits: number;
  /** The word and its bare form as names are compared. */
  readonly folded: string;
  readonly foldedBase: string;
  /** It ends as streets do. */
  readonly isStreet: boolean;
  /** A description of somebody may begin with it. */
  readonly mayPoint: boolean;
}

/** Works out what is known of a written form. */
export function factsOf(text: string, look: (word: string) => number): Facts {
  const shape = shapeOf(text);
  const lower = shape === 'lower' ? text : text.toLowerCase();
  const mayPoint = isCueWord(lower) || sensitiveKind(lower) !== null;
  if (shape === 'label' || shape === 'digit') {
    return { shape, lower, base: lower, bits: 0, nameBits: 0, folded: lower, foldedBase: lower, isStreet: false, mayPoint };
  }
  const bits = look(lower);
  const base = genitiveOf(lower);
  const baseBits = base === lower ? bits : look(base);
  const isPlaces = (bits & WORD) === 0 && (baseBits & PLACE) !== 0;
  const own = base === lower ? ownBits(lower) : ownBits(lower) | ownBits(base);
  const folded = fold(lower);
  return {
    shape,
    lower,
    base,
    bits: isPlaces ? bits | PLACE : bits,
    nameBits: ((bits | baseBits) & NAMES) | own,
    folded,
    foldedBase: base === lower ? folded : fold(base),
    isStreet: isStreetWord(lower),
    mayPoint,
  };
}

/** Names that are words, from the tables. */
function ownBits(word: string): number {
  if (rareGivenWords.has(word) || commonGivenWords.has(word)) return GIVEN | NORDIC;
  return familyWords.has(word) ? FAMILY : 0;
}

const plainWord = /^[a-zåäöé]+$/;
const plainCapital = /^[A-ZÅÄÖÉ][a-zåäöéü]+$/;
const capital = /^\p{Lu}/u;
const small = /\p{Ll}/u;

function shapeOf(word: string): Shape {
  if (plainWord.test(word)) return 'lower';
  if (plainCapital.test(word)) return 'capital';
  if (word.startsWith('[')) return 'label';
  if (/\p{N}/u.test(word)) return 'digit';
  const rest = word.slice(1);
  if (!capital.test(word)) return rest === rest.toLowerCase() ? 'lower' : 'mixed';
  if (rest === '') return 'capital';
  if (!small.test(rest)) return 'upper';
  return rest === rest.toLowerCase() || /^['’]?\p{Ll}*['’-]\p{L}+$/u.test(rest) ? 'capital' : 'mixed';
}

function genitiveOf(lower: string): string {
  if (!lower.endsWith('s') && !/['’´`]/.test(lower)) return lower;
  const mark = lower.search(/['’´`]s?$/);
  if (mark > 0) return lower.slice(0, mark);
  return lower.length > 2 && lower.endsWith('s') ? lower.slice(0, -1) : lower;
}
