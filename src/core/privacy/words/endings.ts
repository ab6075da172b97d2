// Whether a word ends as one of many: looked up by length, which is quicker than a pattern of all of them.

export interface Endings {
  readonly all: ReadonlySet<string>;
  readonly lengths: readonly number[];
  /** The last two letters of each: most words are told apart by them. */
  readonly tails: ReadonlySet<string>;
}

/** Prepares a table of endings of two letters or more, given as words with spaces between. */
export function endings(text: string): Endings {
  const all = new Set(text.split(/\s+/).filter((ending) => ending !== ''));
  const tails = new Set([...all].map((ending) => ending.slice(-2)));
  return { all, tails, lengths: [...new Set([...all].map((ending) => ending.length))].sort((one, other) => other - one) };
}

/** The longest of the endings that a word has. */
export function endingOf(word: string, { all, lengths, tails }: Endings): string | undefined {
  if (!tails.has(word.slice(-2))) return undefined;
  for (const length of lengths) {
    if (length > word.length) continue;
    const ending = word.slice(word.length - length);
    if (all.has(ending)) return ending;
  }
  return undefined;
}
