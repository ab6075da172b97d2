// What the rules about neighbours share: the words of a text, what is decided of each so far, and a few questions about a word.

import { institutionEnd } from '../tables/allowed';
import { isSurnameShaped } from '../tables/surnames';
import { commonGivenWords, rareGivenWords } from '../tables/word-names';
import { GIVEN, NORDIC, PROPER, REGISTERED } from '../words/bits';
import type { Verdict } from './judge';
import type { Token } from './tokens';

/** The words of a text and what is decided of each so far. */
export interface Reading {
  readonly tokens: readonly Token[];
  readonly verdicts: Verdict[];
  /** Words that are no names there, whoever asks. */
  readonly settled: ReadonlySet<number>;
}

/** Whether the word there is a name by now, or was one before it was masked. */
export function isNameAt({ tokens, verdicts }: Reading, index: number): boolean {
  return verdicts[index] === 'NAMN' || tokens[index]?.text === '[NAMN]';
}

/** Whether a word has a capital letter anywhere. */
export const isCapital = (token: Token): boolean =>
  token.shape === 'capital' || token.shape === 'upper' || token.shape === 'mixed';
/** Whether only a space or a hyphen parts two words. */
export const joins = (gap: string): boolean => gap === ' ' || gap === '-' || gap === '  ';
/** Whether somebody somewhere has the word as a given name. */
export const isGiven = (token: Token): boolean => (token.nameBits & (GIVEN | REGISTERED)) !== 0;
/** A given name of our own tables: an ordinary word as well. */
export const isOwnGiven = ({ lower }: Token): boolean => commonGivenWords.has(lower) || rareGivenWords.has(lower);
/** Whether a word is a name near us: in the Nordic countries, in the register, or with a capital letter in the dictionary. */
export const hasStrongName = (token: Token): boolean => (token.nameBits & (NORDIC | REGISTERED | PROPER)) !== 0;
/** An office, a home or a paper by its ending. */
export const isInstitutional = (token: Token): boolean =>
  institutionEnd(token.lower) !== undefined && !isSurnameShaped(token.lower);
