// Words made alike however they were written: small letters, no rings and dots (nor what stands for them), one of each doubled letter.

/** Words looked at together when nobody ends a sentence, and how far the next stretch begins after this one. */
const longest = 25;
const step = 18;

/** Sentences as folded words; a long one in stretches that overlap. */
export const stretches = (text: string): readonly (readonly string[])[] =>
  text
    .normalize('NFC')
    .split(/[.!?\n\r;]/)
    .flatMap((sentence) => inStretches(folded(sentence).split(' ')));

function inStretches(words: readonly string[]): readonly (readonly string[])[] {
  if (words.length <= longest) return words.join('') === '' ? [] : [words];
  const count = Math.ceil((words.length - longest) / step) + 1;
  return Array.from({ length: count }, (_, at) => words.slice(at * step, at * step + longest));
}

/** The same for one phrase or word of a table; a final `*` is kept. */
export const folded = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[åäæàáâã]/g, 'a')
    .replaceAll(/[öøóòô]/g, 'o')
    .replaceAll(/[éèêë]/g, 'e')
    .replaceAll(/[üúù]/g, 'u')
    .replaceAll("'", '')
    .replaceAll('’', '')
    .replaceAll(/aa|ae/g, 'a')
    .replaceAll('oe', 'o')
    .replaceAll(/([a-z])\1+/g, '$1')
    .split(/[^a-z0-9*]/)
    .filter((word) => word !== '')
    .join(' ');
