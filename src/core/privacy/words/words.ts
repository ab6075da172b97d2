// All that the screening knows of words: the compiled data, and what a municipality adds. Handed to the screening; nothing here reads a file.

import { COMPOUND, PLACE, REGISTERED, WORD } from './bits';
import { lexiconOf } from './lexicon';

export interface Words {
  /** What is known of a word in lower case, one bit each. */
  readonly look: (word: string) => number;
  /** The municipality's own words that may stay: units, providers, systems. Lower case. */
  readonly allowed: ReadonlySet<string>;
}

export interface OwnWords {
  /** Names of the municipality's register, lower case. */
  readonly names?: Iterable<string>;
  /** Words that may stay. */
  readonly allowed?: Iterable<string>;
}

/** The words of the compiled file, with the municipality's own names and allowed words. */
export function wordsFrom(bytes: Uint8Array, own: OwnWords = {}): Words {
  const lexicon = lexiconOf(bytes);
  const names = new Set([...(own.names ?? [])].map((name) => name.toLowerCase()));
  const allowed = new Set([...(own.allowed ?? [])].flatMap((text) => text.toLowerCase().split(/[^\p{L}\p{N}]+/u)));
  const look = (word: string): number => {
    const bits = lexicon.look(word) | (names.size > 0 && names.has(word) ? REGISTERED : 0);
    if ((bits & (WORD | PLACE)) !== 0 || word.length < 6) return bits;
    return lexicon.splits(word) ? bits | WORD | COMPOUND : bits;
  };
  return { look, allowed };
}
