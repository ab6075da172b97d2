// Packs words into a minimal automaton: endings are shared, and a lookup is a walk through numbers. src/core/privacy/words/lexicon.ts reads it.

const MAGIC = 0x54525031;

/** An edge is letter (8 bits), "last of its node" (1 bit) and where it leads (23 bits); letter 0 ends a word and leads to what is known of it. */
const edgeOf = (letter, isLast, to) => ((to << 9) | (isLast ? 256 : 0) | letter) >>> 0;

const alphabetOf = (words) => {
  const letters = new Set();
  for (const [word] of words) for (const letter of word) letters.add(letter);
  const sorted = [...letters].filter((letter) => letter.length === 1).sort();
  if (sorted.length > 255) throw new Error(`${sorted.length} letters are too many for the automaton`);
  return sorted;
};

/** Turns finished nodes into numbers, each different node once. */
const register = () => {
  const edges = [];
  const known = new Map();
  const place = (node) => {
    const key = node.map(([letter, to]) => `${letter}:${to}`).join(',');
    const seen = known.get(key);
    if (seen !== undefined) return seen;
    const at = edges.length;
    node.forEach(([letter, to], index) => edges.push(edgeOf(letter, index === node.length - 1, to)));
    known.set(key, at);
    return at;
  };
  return { edges, place };
};

const sharedLength = (one, other) => {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return length;
};

/** Bytes of the automaton that holds every `[word, bits]`; words are put in order here. */
export const pack = (words) => {
  const alphabet = alphabetOf(words);
  const number = new Map(alphabet.map((letter, index) => [letter, index + 1]));
  const { edges, place } = register();
  const open = [[]];
  const close = (depth, before) => {
    while (open.length > depth + 1) {
      const node = open.pop();
      open.at(-1).push([number.get(before[open.length - 1]), place(node)]);
    }
  };
  let before = '';
  for (const [word, bits] of [...words].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const shared = sharedLength(word, before);
    close(shared, before);
    for (let index = shared; index < word.length; index += 1) open.push([]);
    open.at(-1).push([0, bits]);
    before = word;
  }
  close(0, before);
  const root = place(open[0]);
  return new Uint8Array(
    Uint32Array.from([MAGIC, alphabet.length, edges.length, root, ...alphabet.map((letter) => letter.charCodeAt(0)), ...edges])
      .buffer,
  );
};
