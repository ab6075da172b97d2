// The names and unknown words of a text: each word by itself, then what the case knows, then the neighbours, then every other place of a found name.

import type { Finding, FindingType } from '../finding';
import { allowedPairs, months, placeEnds, placePrepositions, timeWords } from '../tables/allowed';
import { COMPOUND, WORD } from '../words/bits';
import type { Words } from '../words/words';
import { askNeighbours } from './context';
import { isSmallWord, judge, type Verdict } from './judge';
import { isKnownName, splitNames, type KnownNames } from './known';
import { isNameSomewhere, isPlace, isWord, mayBeName, type Token } from './tokens';

/** A word of the dictionary that is no compound. */
const ORDINARY = WORD | COMPOUND;

export interface Given {
  readonly words: Words;
  readonly known: KnownNames;
  /** Words of the case that may stay: its provider and unit. */
  readonly kept: ReadonlySet<string>;
}

/** Words to mask. `taken` tells which words other findings already cover. */
export function findNames(tokens: readonly Token[], taken: readonly (FindingType | null)[], given: Given): readonly Finding[] {
  const split = splitNames(tokens, given.known);
  const verdicts = tokens.map((token, index): Verdict => {
    const covered = taken[index] ?? null;
    if (covered !== null) return covered;
    if (token.shape === 'lower' && (token.bits & ORDINARY) === WORD && given.known.parts.size === 0) return null;
    if (split.has(index) || isKnownName(token, given.known)) return 'NAMN';
    if (given.kept.has(token.lower) || given.kept.has(token.base)) return null;
    if (isPlaceHere(tokens, index) || (isPostcode(tokens[index - 1], taken[index - 1]) && isTown(token))) return null;
    return judge(token, given.words);
  });
  askNeighbours({ tokens, verdicts });
  spread(tokens, verdicts);
  return tokens.flatMap((token, index) => {
    const type = verdicts[index];
    return type === null || type === undefined || (taken[index] ?? null) !== null
      ? []
      : [{ start: token.start, end: token.end, type }];
  });
}

/** `i Lund`, `Lunds kommun`, `lex Sarah`: what stands beside the word says that it is no person. */
function isPlaceHere(tokens: readonly Token[], index: number): boolean {
  const [before, token, after] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  if (token === undefined || token.shape === 'lower') return false;
  if (before !== undefined && token.gap === ' ' && allowedPairs.has(`${before.lower} ${token.lower}`)) return true;
  if (months.has(token.lower)) return after?.shape === 'digit' || before?.shape === 'digit' || timeWords.has(before?.lower ?? '');
  if (!isPlace(token)) return false;
  if (before !== undefined && token.gap === ' ' && placePrepositions.has(before.lower) && after?.shape !== 'capital') return true;
  return after !== undefined && after.gap === ' ' && placeEnds.has(after.lower);
}

const isPostcode = (before: Token | undefined, type: FindingType | null | undefined): boolean =>
  type === 'POSTNUMMER' || before?.text === '[POSTNUMMER]';

/** What stands after a postcode, unless it is known as a given name. */
const isTown = (token: Token): boolean => token.shape !== 'lower' && !mayBeName(token);

/** A name found once is masked wherever it stands with a capital letter, and in small letters when it is no ordinary word. */
function spread(tokens: readonly Token[], verdicts: Verdict[]): void {
  const found = new Set<string>();
  tokens.forEach((token, index) => {
    if (verdicts[index] !== 'NAMN' || token.text.length < 2 || token.shape === 'digit') return;
    if (!isNameSomewhere(token) && isWord(token) && token.opening !== 'inside') return;
    found.add(token.folded).add(token.foldedBase);
  });
  if (found.size === 0) return;
  tokens.forEach((token, index) => {
    if (verdicts[index] !== null || token.text.length < 2 || token.shape === 'label' || token.shape === 'digit') return;
    if (isSmallWord(token) || (token.shape === 'lower' && isWord(token))) return;
    if (token.opening !== 'inside' && isWord(token) && !isNameSomewhere(token)) return;
    if (found.has(token.folded) || found.has(token.foldedBase)) verdicts[index] = 'NAMN';
  });
}
