// The word data as it lies in the file: an automaton of numbers, walked letter by letter. Nothing is unpacked, so it is there at once.

import { END, PART } from './bits';

const MAGIC = 0x54525031;
const HEAD = 4;

export interface Lexicon {
  /** What is known of a word in lower case; 0 when nothing is. */
  readonly look: (word: string) => number;
  /** Whether a word can be read as two to four words after each other. */
  readonly splits: (word: string) => boolean;
  /** What is known of the words that a word without rings and dots may stand for, all together: `nar` may be `når` and `när`. */
  readonly looseLook: (word: string) => number;
}

/** Reads what tools/words.mjs wrote; throws when the bytes are something else. */
export function lexiconOf(bytes: Uint8Array): Lexicon {
  const data = new Uint32Array(new Uint8Array(bytes).buffer);
  const [magic, letters = 0, , root = 0] = data;
  if (magic !== MAGIC) throw new Error('The word data is not of the kind this version reads.');
  const codes = new Uint8Array(65536);
  for (let index = 0; index < letters; index += 1) codes[data[HEAD + index] ?? 0] = index + 1;
  const edges = data.subarray(HEAD + letters);
  const walk = { edges, codes, root };
  return {
    look: (word) => look(walk, word),
    splits: (word) => splits(walk, word, { from: 0, left: 4 }),
    looseLook: (word) => looseLook(walk, word, { node: root, index: 0 }),
  };
}

interface Walk {
  readonly edges: Uint32Array;
  readonly codes: Uint8Array;
  readonly root: number;
}

/** The node after a letter, or -1. */
function step(edges: Uint32Array, node: number, letter: number): number {
  for (let index = node; ; index += 1) {
    const edge = edges[index] ?? 256;
    if ((edge & 255) === letter) return edge >>> 9;
    if ((edge & 256) !== 0) return -1;
  }
}

/** What is known of the word that ends here. */
function known(edges: Uint32Array, node: number): number {
  const edge = edges[node] ?? 1;
  return (edge & 255) === 0 ? edge >>> 9 : 0;
}

function look({ edges, codes, root }: Walk, word: string): number {
  let node = root;
  for (let index = 0; index < word.length; index += 1) {
    const letter = codes[word.charCodeAt(index)] ?? 0;
    if (letter === 0) return 0;
    node = step(edges, node, letter);
    if (node < 0) return 0;
  }
  return known(edges, node);
}

/** Letters that are written without their rings, dots and accents. */
const loose: Readonly<Record<string, string>> = { a: 'aåä', o: 'oö', e: 'eé' };

function looseLook(walk: Walk, word: string, { node, index }: { readonly node: number; readonly index: number }): number {
  if (index === word.length) return known(walk.edges, node);
  const letter = word.charAt(index);
  let bits = 0;
  for (const one of loose[letter] ?? letter) {
    const code = walk.codes[one.charCodeAt(0)] ?? 0;
    const next = code === 0 ? -1 : step(walk.edges, node, code);
    if (next >= 0) bits |= looseLook(walk, word, { node: next, index: index + 1 });
  }
  return bits;
}

/** Shortest words in a compound: shorter ones make a word of any name. */
const shortestPart = 3;

function splits(walk: Walk, word: string, { from, left }: { readonly from: number; readonly left: number }): boolean {
  const { edges, codes } = walk;
  let node = walk.root;
  for (let index = from; index < word.length; index += 1) {
    const letter = codes[word.charCodeAt(index)] ?? 0;
    node = letter === 0 ? -1 : step(edges, node, letter);
    if (node < 0) return false;
    const bits = known(edges, node);
    const length = index + 1 - from;
    if (length < shortestPart) continue;
    if (index + 1 === word.length) return from > 0 && (bits & END) !== 0;
    if ((bits & PART) !== 0 && left > 1 && restSplits(walk, word, { from: index + 1, left: left - 1 })) return true;
  }
  return false;
}

/** Of three equal letters where two words meet, one is not written: `till` + `lägg` is `tillägg`. */
function restSplits(walk: Walk, word: string, at: { readonly from: number; readonly left: number }): boolean {
  if (splits(walk, word, at)) return true;
  const isDouble = word[at.from - 1] === word[at.from - 2];
  return isDouble && splits(walk, word, { from: at.from - 1, left: at.left });
}
