// Text as a reader sees it: entities, look-alike letters, invisible characters, loose accents, broken encodings and spaced letters are put right,
// and every character knows where in the original it stood, so that what is masked is the original.

import { decodeAt } from './decode';
import { invisible, lookAlikes } from './look-alikes';
import { isOdd } from './odd';
import { closedUp, joinSpaced } from './spaced';
import { emptyStrip, put, type Strip } from './strip';

export interface Repaired {
  readonly text: string;
  /** Where in the original each character begins and ends; null when nothing was repaired. */
  readonly strip: Strip | null;
}

/** Repairs a text. A text without faults costs one look. */
export function repair(text: string): Repaired {
  if (!isOdd(text)) return { text, strip: null };
  const strip = joinSpaced(closedUp(composed(latin(readable(text)))));
  return { text: strip.letters.join(''), strip };
}

/** Where in the original a character of a repaired text begins; beyond its end it is the end of the original. */
export const startOf = (strip: Strip | null, index: number): number =>
  strip === null ? index : (strip.starts[index] ?? strip.ends.at(-1) ?? 0);
/** Where in the original a character of a repaired text ends. */
export const endOf = (strip: Strip | null, index: number): number =>
  strip === null ? index + 1 : (strip.ends[index] ?? strip.ends.at(-1) ?? 0);

/** Decodes what stands for another character and drops what cannot be seen. */
function readable(text: string): Strip {
  const strip = emptyStrip();
  for (let index = 0; index < text.length;) {
    const { reads, length } = decodeAt(text, index);
    if (!invisible.test(reads)) put(strip, reads.normalize('NFKC').replace(/\u2044/g, '/'), [index, index + length]);
    index += length;
  }
  return strip;
}

/** Within a word that has Latin letters, and for whole words of look-alikes, the look-alikes become the Latin ones. */
function latin(strip: Strip): Strip {
  return { ...strip, letters: strip.letters.map((letter) => lookAlikes.get(letter) ?? letter) };
}

const isMark = (letter: string): boolean => /\p{M}/u.test(letter);

/** Joins a letter with the loose accents after it; accents that make no letter with it are dropped. */
function composed(strip: Strip): Strip {
  if (!strip.letters.some(isMark)) return strip;
  const joined = emptyStrip();
  strip.letters.forEach((letter, index) => {
    const [start, end] = [strip.starts[index] ?? 0, strip.ends[index] ?? 0];
    if (!isMark(letter)) return put(joined, letter, [start, end]);
    const last = joined.letters.length - 1;
    const both = `${joined.letters[last] ?? ''}${letter}`.normalize('NFC');
    if (last < 0) return;
    if (both.length === 1) joined.letters[last] = both;
    joined.ends[last] = end;
  });
  return joined;
}
