// A key of the search as it is kept: a letter for the key of ours that made it, and a hash that only we can make.

import { secretHash } from '../keys';

/** One of the keys that rows of *Sök* may be made with. */
export interface SearchKey {
  /** `a` to `z`; a key that comes after another has a later letter. */
  readonly letter: string;
  readonly secret: string;
}

/** 33 letters; two cases of one person have the same. */
export const searchKey = ({ letter, secret }: SearchKey, key: string): string =>
  `${letter}${secretHash(secret, `search|${key}`).slice(0, 32)}`;

/** Letters of the keys that came before the one that is written with: their rows are made anew. */
export const lettersBefore = ({ letter }: Pick<SearchKey, 'letter'>): readonly string[] =>
  [...'abcdefghijklmnopqrstuvwxyz'].filter((one) => one < letter);

const form = /^[a-z](?::[\x21-\x7e]{32,200})?$/;

/** The keys of a setting such as `b:<key> a`, the one that is written with first; `a` alone is the general secret. null for what is none. */
export function searchKeysIn(text: string, secret: string): readonly [SearchKey, ...SearchKey[]] | null {
  const parts = text.split(/\s+/).filter((part) => part !== '');
  const letters = parts.map((part) => part.charAt(0));
  const isWrong = parts.some((part) => !form.test(part) || (part.charAt(0) === 'a') !== (part.length === 1));
  if (isWrong || new Set(letters).size < letters.length) return null;
  const [first, ...more] = parts.map((part): SearchKey => ({
    letter: part.charAt(0),
    secret: part === 'a' ? secret : part.slice(2),
  }));
  return first === undefined ? [{ letter: 'a', secret }] : [first, ...more];
}
