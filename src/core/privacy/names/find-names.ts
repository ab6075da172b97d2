// The names and unknown words of a text: each word by itself, then what the case knows, then the neighbours, then every other place of a found name.

import { findingAt } from '../collect';
import type { Finding, FindingType } from '../finding';
import { months, placeEnds, placePrepositions, timeWords } from '../tables/allowed';
import { humanVerbs, isPlainlyNamed } from '../tables/name-cues';
import { COMPOUND, VERB, WORD } from '../words/bits';
import type { Words } from '../words/words';
import { askNeighbours } from './context';
import { isSmallWord, judge, type Verdict } from './judge';
import type { Reading } from './reading';
import { settledWords } from './settled';
import { isKnownName, splitNames, type KnownNames } from './known';
import { isNameSomewhere, isPlace, isWord, mayBeName, type Token } from './tokens';

/** A word of the dictionary that is no compound. */
const ORDINARY = WORD | COMPOUND;

export interface Given {
  readonly words: Words;
  readonly known: KnownNames;
  /** Words of the case that may stay: its provider and unit. */
  readonly kept: ReadonlySet<string>;
  /** Which words findings already cover; undefined for none. */
  readonly taken: readonly (FindingType | null)[] | undefined;
}

/** Adds the words to mask; those that other findings cover are left to them. */
export function findNames(tokens: readonly Token[], given: Given, found: Finding[]): void {
  const { taken } = given;
  const split = splitNames(tokens, given.known);
  const settled = settledWords(tokens);
  const verdicts: Verdict[] = [];
  for (let index = 0; index < tokens.length; index += 1) verdicts.push(firstVerdict(tokens, index, { split, settled, given }));
  askNeighbours({ tokens, verdicts, settled });
  spread({ tokens, verdicts, settled });
  for (let index = 0; index < tokens.length; index += 1) {
    const type = verdicts[index] ?? null;
    const token = tokens[index];
    if (type === null || token === undefined || (taken?.[index] ?? null) !== null) continue;
    found.push(findingAt(token.start, token.end, type));
  }
}

interface Asked {
  readonly settled: ReadonlySet<number>;
  readonly split: ReadonlySet<number>;
  readonly given: Given;
}

/** A word by itself, and what the case knows of it. */
function firstVerdict(tokens: readonly Token[], index: number, { split, settled, given }: Asked): Verdict {
  const { taken } = given;
  const covered = taken?.[index] ?? null;
  const token = tokens[index];
  if (covered !== null || token === undefined) return covered;
  if (token.shape === 'lower' && (token.bits & ORDINARY) === WORD && given.known.parts.size === 0) return null;
  if (settled.has(index)) return null;
  if (split.has(index) || isKnownName(token, given.known)) return 'NAMN';
  if (given.kept.has(token.lower) || given.kept.has(token.base)) return null;
  if (isPlaceHere(tokens, index) || (isPostcode(tokens[index - 1], taken?.[index - 1]) && isTown(token))) return null;
  return judge(token, given.words);
}

/** `i Lund`, `Lunds kommun`, `lex Sarah`: what stands beside the word says that it is no person. */
function isPlaceHere(tokens: readonly Token[], index: number): boolean {
  const [before, token, after] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  if (token === undefined || token.shape === 'lower') return false;
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
function spread(reading: Reading): void {
  const { tokens, verdicts, settled } = reading;
  const found = new Set<string>();
  const letters = new Set<string>();
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token === undefined || verdicts[index] !== 'NAMN' || token.shape === 'digit') continue;
    if (isTwoLetters(token) || isOneLetter(reading, index)) letters.add(token.text);
    if (token.text.length < 2) continue;
    if (!isNameSomewhere(token) && isWord(token) && token.opening !== 'inside') continue;
    found.add(token.folded).add(token.foldedBase);
  }
  if (found.size === 0 && letters.size === 0) return;
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token === undefined || verdicts[index] !== null || settled.has(index)) continue;
    if (letters.has(token.text) && !isIllness(tokens[index - 1]) && !isOneOfSeveral(tokens[index - 1])) verdicts[index] = 'NAMN';
    if (isAgain(tokens, index, found)) verdicts[index] = 'NAMN';
    if (!mayBeSpread(token)) continue;
    if (found.has(token.folded) || found.has(token.foldedBase)) verdicts[index] = 'NAMN';
  }
}

/** `sin bror Dag. Dag bor kvar`: a small word that is somebody's name in the same text, and does what only people do. */
function isAgain(tokens: readonly Token[], index: number, found: ReadonlySet<string>): boolean {
  const [token, next] = [tokens[index], tokens[index + 1]];
  if (token?.shape !== 'capital' || !found.has(token.folded) || pronouns.has(token.lower)) return false;
  return (
    next?.gap === ' ' && (humanVerbs.has(next.lower) || next.lower === 'och' || (!isSmallWord(token) && (next.bits & VERB) !== 0))
  );
}

const pronouns = new Set(['han', 'hon', 'hen', 'den', 'vi', 'ni', 'du', 'min', 'din', 'vår']);

/** `barnet A. A är fem`: a letter that is somebody by itself. */
const isOneLetter = ({ tokens, verdicts }: Reading, index: number): boolean =>
  tokens[index]?.text.length === 1 &&
  tokens[index]?.shape === 'capital' &&
  verdicts[index - 1] !== 'NAMN' &&
  verdicts[index + 1] !== 'NAMN';
/** `plan B`, `uppg C`: which of several things. */
const isOneOfSeveral = (before: Token | undefined): boolean =>
  before !== undefined &&
  /^(?:plan|hus|uppg|uppgång|port|lgh|avd|avdelning|grupp|typ|vitamin|hepatit|bilaga|alternativ|punkt|\d+)$/.test(before.lower);

/** `MS ringde. MS är arg.`: somebody's letters are that person's all through the text, but `Hon har MS` is an illness. */
const isTwoLetters = (token: Token): boolean => token.shape === 'upper' && token.text.length === 2;
const isIllness = (before: Token | undefined): boolean =>
  before !== undefined && /^(?:har|hade|fått|fick|med|diagnosen|diagnos|av|för)$/.test(before.lower);

function mayBeSpread(token: Token): boolean {
  if (token.text.length < 2 || token.shape === 'label' || token.shape === 'digit' || isSmallWord(token)) return false;
  return (
    !isWord(token) ||
    (token.nameBits !== 0 && isPlainlyNamed(token.lower)) ||
    (token.shape !== 'lower' && (token.opening === 'inside' || isNameSomewhere(token)))
  );
}
