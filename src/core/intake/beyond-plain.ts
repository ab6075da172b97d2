// What a mail's HTML says that its plain part does not: some programs, and some people with a purpose, write two letters in one mail.

import { withoutPictures } from './picture-marks';

/** Words of four letters or more that a line must have to say anything. */
const fewestWords = 2;

/**
 * The lines of `shown` whose words do not stand in `plain`, three by three, in their order, however lines are broken and quoted; addresses of links do
 * not count. Each word is looked at once, however long both are.
 */
export function linesBeyond(plain: string, shown: string): readonly string[] {
  const words = wordsOf(plain);
  const known = new Set([...runs(words, 2), ...runs(words, 3)]);
  return withoutPictures(shown)
    .split('\n')
    .filter((line) => {
      const own = wordsOf(line);
      const saysSomething = own.filter(({ length }) => length >= 4).length >= fewestWords;
      return saysSomething && runs(own, Math.min(3, own.length)).some((run) => !known.has(run));
    });
}

/** Every run of so many words. */
const runs = (words: readonly string[], many: number): readonly string[] =>
  words.slice(many - 1).map((_, from) => words.slice(from, from + many).join(' '));

const isWord = /[\p{L}\p{N}]/u;

/** In small letters, without signs. */
const wordsOf = (text: string): readonly string[] =>
  text
    .split(/[\s<>|*_]/)
    .filter((word) => !word.includes('://') && !word.startsWith('mailto:') && isWord.test(word))
    .flatMap((word) => word.toLowerCase().split(/[^\p{L}\p{N}]/u))
    .filter((word) => word !== '');
