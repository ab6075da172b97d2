// What one folded word may mean, by the table of meanings: the word itself, its beginning, or a part of it.

import { keysOf } from '../../brand';
import { folded } from './fold';
import { meanings, type Meaning } from './meanings';

type Table = ReadonlyMap<string, readonly Meaning[]>;
const tables = { word: new Map<string, Meaning[]>(), stem: new Map<string, Meaning[]>(), part: new Map<string, Meaning[]>() };

for (const meaning of keysOf(meanings))
  for (const word of meanings[meaning].split(' ').map(folded)) {
    const kind = word.startsWith('*') ? 'part' : word.endsWith('*') ? 'stem' : 'word';
    const key = word.replaceAll('*', '');
    tables[kind].set(key, [...(tables[kind].get(key) ?? []), meaning]);
  }
const stemLengths = [...new Set([...tables.stem.keys()].map(({ length }) => length))];

/** All that a word may mean; nothing for most words. */
export function meaningsOf(word: string): readonly Meaning[] {
  const { stem, part }: Record<'stem' | 'part', Table> = tables;
  const byStem = stemLengths.flatMap((length) => (length > word.length ? [] : (stem.get(word.slice(0, length)) ?? [])));
  const byPart = [...part].flatMap(([piece, all]) => (word.includes(piece) ? all : []));
  return [...new Set([...(tables.word.get(word) ?? []), ...byStem, ...byPart])];
}
