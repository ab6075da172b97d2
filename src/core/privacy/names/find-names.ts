// The names and unknown words of a text: each word by itself, then what the case knows, then the neighbours, then every other place of a found name.

import type { Finding } from '../finding';
import { fold } from '../repair/fold';
import type { Words } from '../words/words';
import { askNeighbours } from './context';
import { isSmallWord, judge, type Verdict } from './judge';
import { isKnownName, type KnownNames } from './known';
import { isNameSomewhere, isWord, type Token } from './tokens';

export interface Given {
  readonly words: Words;
  readonly known: KnownNames;
  /** Words of the case that may stay: its provider and unit. */
  readonly kept: ReadonlySet<string>;
}

/** Words to mask. `taken` tells which words other findings already cover. */
export function findNames(tokens: readonly Token[], taken: readonly boolean[], given: Given): readonly Finding[] {
  const verdicts = tokens.map((token, index): Verdict => {
    if (taken[index] === true) return null;
    if (isKnownName(token, given.known)) return 'NAMN';
    return given.kept.has(token.lower) || given.kept.has(token.base) ? null : judge(token, given.words);
  });
  const open = { tokens, verdicts: verdicts.map((verdict, index) => (taken[index] === true ? 'NUMMER' : verdict)) };
  askNeighbours(open);
  spread(tokens, open.verdicts);
  return tokens.flatMap((token, index) => {
    const type = open.verdicts[index];
    return type === null || type === undefined || taken[index] === true ? [] : [{ start: token.start, end: token.end, type }];
  });
}

/** A name found once is masked wherever it stands with a capital letter, and in small letters when it is no ordinary word. */
function spread(tokens: readonly Token[], verdicts: Verdict[]): void {
  const found = new Set<string>();
  tokens.forEach((token, index) => {
    if (verdicts[index] !== 'NAMN' || token.text.length < 2 || token.shape === 'digit') return;
    if (!isNameSomewhere(token) && isWord(token) && token.opening !== 'inside') return;
    found.add(fold(token.lower)).add(fold(token.base));
  });
  if (found.size === 0) return;
  tokens.forEach((token, index) => {
    if (verdicts[index] !== null || token.text.length < 2 || token.shape === 'label' || token.shape === 'digit') return;
    if (isSmallWord(token) || (token.shape === 'lower' && isWord(token))) return;
    if (token.opening !== 'inside' && isWord(token) && !isNameSomewhere(token)) return;
    if (found.has(fold(token.lower)) || found.has(fold(token.base))) verdicts[index] = 'NAMN';
  });
}
