// All that the screening knows of words: the compiled data, and what a municipality adds. Handed to the screening; nothing here reads a file.

import { COMPOUND, PLACE, REGISTERED, WORD } from './bits';
import { factsOf, type Facts } from './facts';
import { lexiconOf } from './lexicon';

export interface Words {
  /** What is known of a word in lower case, one bit each. */
  readonly look: (word: string) => number;
  /** Whether a word in small letters is an ordinary one when its rings and dots are put back. */
  readonly isLooseWord: (word: string) => boolean;
  /** What is known of a word as it is written. */
  readonly factsOf: (text: string) => Facts;
  /** The municipality's own words that may stay: units, providers, systems. Lower case. */
  readonly allowed: ReadonlySet<string>;
}

export interface OwnWords {
  /** Names of the municipality's register. */
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
    if ((bits & (WORD | PLACE)) !== 0 || word.length < 6 || word.length > longestCompound) return bits;
    return lexicon.splits(word) ? bits | WORD | COMPOUND : bits;
  };
  const isLooseWord = (word: string): boolean => word.length <= longestCompound && (lexicon.looseLook(word) & WORD) !== 0;
  return { look, isLooseWord, allowed, factsOf: remembered((text) => factsOf(text, look)) };
}

/** Longer rows of letters are no words. */
const longestCompound = 60;
/** Written forms that are kept in mind; then all is forgotten and begun anew. */
const mostRemembered = 20_000;

function remembered(work: (text: string) => Facts): (text: string) => Facts {
  const known = new Map<string, Facts>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    if (known.size >= mostRemembered) known.clear();
    const facts = work(text);
    if (text.length <= longestCompound) known.set(text, facts);
    return facts;
  };
}
