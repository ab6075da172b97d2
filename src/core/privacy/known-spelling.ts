// A text with only plain small letters, digits and spaces left, each knowing where it stood: what the facts of a case are looked for in.

import { fold } from './repair/fold';
import { endOf, repair, startOf } from './repair/repair';

export interface Plain {
  readonly text: string;
  /** Where a stretch of the plain text stood in the original. */
  readonly place: (start: number, end: number) => { readonly start: number; readonly end: number };
  /** Whether the original had a capital letter there. */
  readonly isCapital: (index: number) => boolean;
}

const wordly = /[\p{L}\p{N}]/u;

/** Repairs and folds a text, character by character. */
export function plainOf(original: string): Plain {
  const { text, strip } = repair(original);
  const letters: string[] = [];
  const from: number[] = [];
  for (let index = 0; index < text.length; index += 1) {
    const letter = text.charAt(index);
    for (const plain of wordly.test(letter) ? fold(letter) : ' ') {
      letters.push(plain);
      from.push(index);
    }
  }
  return {
    text: letters.join(''),
    place: (start, end) => ({ start: startOf(strip, from[start] ?? 0), end: endOf(strip, from[end - 1] ?? 0) }),
    isCapital: (index) => /\p{Lu}/u.test(text.charAt(from[index] ?? 0)),
  };
}

/** Words of a text as they are compared. */
export const plainWords = (text: string): readonly string[] =>
  fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

/** The letters of a word with anything but letters and digits allowed between them: `anna` also finds `A-n n.a`. */
export const loosely = (word: string): string => [...word].map(escaped).join(' {0,3}');

const escaped = (letter: string): string =>
  /[a-z0-9]/.test(letter) ? letter : `\\u{${(letter.codePointAt(0) ?? 32).toString(16)}}`;
