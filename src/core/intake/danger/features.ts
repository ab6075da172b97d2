// What is counted of a stretch of words: its words and their beginnings, pairs of words near each other, what words mean, and meanings together.

import { meaningsOf } from './word-meanings';

type Words = readonly string[];

/** Letters of a word that count: endings differ more than what is meant. */
const beginning = 5;
/** How far apart two words may stand and still belong together. */
const near = 3;

/** Everything counted of a stretch, each once. `known` keeps what words mean, so that each is looked up once a text. */
export function featuresOf(words: Words, known: Map<string, Words>): ReadonlySet<string> {
  const begun = words.map(begunAs);
  const meant = [...new Set(words.flatMap((word) => remembered(word, known)))].sort();
  return new Set([
    ...words.map((word) => `w:${word}`),
    ...begun.map((word) => `p:${word}`),
    ...pairsOf(begun),
    ...meant.map((meaning) => `m:${meaning}`),
    ...meant.flatMap((meaning, index) => meant.slice(index + 1).map((other) => `mm:${meaning}+${other}`)),
  ]);
}

/** Of a whole text, from those of its stretches, the words and what they mean, without what stands together only by chance. */
export function wholeFeatures(stretches: readonly ReadonlySet<string>[]): ReadonlySet<string> {
  const all = new Set<string>();
  for (const features of stretches) for (const feature of features) if (!feature.startsWith('mm:')) all.add(feature);
  return all;
}

/** How much one of so many features counts, so that a long text weighs no more than a short one. */
export const shareOfWhole = (count: number): number => 1 / Math.sqrt(Math.max(1, count));

/** A number is told by how many digits it has. */
const begunAs = (word: string): string => (isNumber(word) ? `#${Math.min(word.length, 4)}` : word.slice(0, beginning));
const isNumber = (word: string): boolean => [...word].every((letter) => letter >= '0' && letter <= '9');

const pairsOf = (words: Words): Words =>
  words.flatMap((word, index) => words.slice(index + 1, index + 1 + near).map((other) => `b:${word}_${other}`));

function remembered(word: string, known: Map<string, Words>): Words {
  const before = known.get(word);
  if (before !== undefined) return before;
  const found = meaningsOf(word);
  known.set(word, found);
  return found;
}
