// Whether a text may speak of somebody in danger: a few words at a time, by meanings that stand together. In linear time, however it is written.

import { keysOf } from '../../brand';
import { folded, stretches } from './fold';
import { meanings, type Meaning } from './meanings';
import { withoutOwnWords } from './own-words';
import { calming, signPhrases } from './phrases';
import { signRules } from './signs';

type Words = readonly string[];

/** Only what the person says herself: neither our letters' lines nor what stands quoted. */
export function mayBeDanger(text: string): boolean {
  const known = new Map<string, readonly Meaning[]>();
  let isCalm = false;
  return stretches(withoutOwnWords(bounded(text))).some((words) => {
    const isAfterCalm = isCalm;
    isCalm = holdsPhrase(words, calm);
    return !isCalm && !(isAfterCalm && isOnlyNumber(words)) && isSign(words, known);
  });
}

/** Letters that are read of a very long text, at its beginning and at its end. */
const most = { first: 150_000, last: 50_000 };

const bounded = (text: string): string =>
  text.length <= most.first + most.last ? text : `${text.slice(0, most.first)}\n${text.slice(-most.last)}`;

/** *Är någon i fara? Ring 112.* is a rule, also in two sentences. */
const isOnlyNumber = (words: Words): boolean => words.includes('112') && words.length < 6;

function isSign(words: Words, known: Map<string, readonly Meaning[]>): boolean {
  if (holdsPhrase(words, signs)) return true;
  const found = new Set(words.flatMap((word) => meaningsOf(word, known)));
  return signRules.some(({ all, none = [] }) => all.every((one) => found.has(one)) && !none.some((one) => found.has(one)));
}

/** Phrases by their first word, so that a text is walked through once. */
const byFirst = (phrases: readonly string[]): ReadonlyMap<string, readonly Words[]> => {
  const table = new Map<string, readonly Words[]>();
  for (const words of phrases.map((phrase) => folded(phrase).split(' '))) {
    const [first = ''] = words;
    table.set(first, [...(table.get(first) ?? []), words]);
  }
  return table;
};
const signs = byFirst(signPhrases);
const calm = byFirst(calming);

const holdsPhrase = (words: Words, phrases: ReadonlyMap<string, readonly Words[]>): boolean =>
  words.some((word, at) => phrases.get(word)?.some((phrase) => phrase.every((one, index) => one === words[at + index])) === true);

const byWord = new Map<string, readonly Meaning[]>();
const byStem = new Map<string, readonly Meaning[]>();
const byPart = new Map<string, readonly Meaning[]>();
for (const meaning of keysOf(meanings))
  for (const word of meanings[meaning].split(' ').map(folded)) {
    const key = word.replaceAll('*', '');
    const table = word.startsWith('*') ? byPart : word.endsWith('*') ? byStem : byWord;
    table.set(key, [...(table.get(key) ?? []), meaning]);
  }
const stemLengths = [...new Set([...byStem.keys()].map(({ length }) => length))];

/** The same word is looked up once a text. */
function meaningsOf(word: string, known: Map<string, readonly Meaning[]>): readonly Meaning[] {
  const before = known.get(word);
  if (before !== undefined) return before;
  const stems = stemLengths.flatMap((length) => (length > word.length ? [] : (byStem.get(word.slice(0, length)) ?? [])));
  const parts = [...byPart].flatMap(([part, all]) => (word.includes(part) ? all : []));
  const found = [...(byWord.get(word) ?? []), ...stems, ...parts];
  known.set(word, found);
  return found;
}
