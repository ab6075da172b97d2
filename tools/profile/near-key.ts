// The word somebody probably meant: the nearest of those that exist.

import { distance } from 'fastest-levenshtein';

/** The nearest, when no more than a third of it is wrong. */
function nearest(word: string, words: readonly string[]): string | null {
  const [best] = words
    .map((one) => ({ one, far: distance(word.toLowerCase(), one.toLowerCase()) }))
    .sort((a, b) => a.far - b.far);
  return best !== undefined && best.far <= Math.max(2, Math.ceil(word.length / 3)) ? best.one : null;
}

/** What to write in a word's place, as a sentence. */
export function meant(word: string, words: readonly string[]): string {
  const near = nearest(word, words);
  const all = `Det som finns: ${words.join(', ')}.`;
  return near === null ? all : `Menade du ”${near}”? ${all}`;
}
