// Places that are surely places: after `i` what the dictionary writes with a capital letter and nobody is called, and parts told apart by a direction.

import { directions, divided } from '../tables/allowed';
import { isSurnameShaped } from '../tables/surnames';
import { PLACE, PROPER } from '../words/bits';
import { mayBeCalled } from './judge';
import type { Token } from './tokens';

/** Whether the word there is a place, whoever asks. */
export const isSurelyPlace = (tokens: readonly Token[], index: number): boolean =>
  isInNamedPlace(tokens, index) || isDivision(tokens[index - 1], tokens[index]);

/** `i Porjus`, `i Nattavaara, Porjus och Vuollerim`: what the dictionary writes with a capital letter and nobody is called. */
function isInNamedPlace(tokens: readonly Token[], index: number): boolean {
  for (let at = index; at >= 0 && at > index - longestRow;) {
    const [and, before, token] = [tokens[at - 2], tokens[at - 1], tokens[at]];
    if (token === undefined || before === undefined || !isProperPlace(token)) return false;
    if (token.gap === ' ' && (before.lower === 'i' || before.lower === 'utanför')) return !isBeforeCapital(tokens[index + 1]);
    const isAnd = token.gap === ' ' && (before.lower === 'och' || before.lower === 'samt');
    if (isAnd && before.gap === ' ' && and !== undefined) at -= 2;
    else if (token.gap === ', ') at -= 1;
    else return false;
  }
  return false;
}
const longestRow = 10;
const isBeforeCapital = (next: Token | undefined): boolean => next?.gap === ' ' && next.shape === 'capital';

const isProperPlace = (token: Token): boolean =>
  (token.bits & (PROPER | PLACE)) !== 0 && !mayBeCalled(token) && !isSurnameShaped(token.lower);

/** `Centrum Öst`: a part of what is divided, and nobody called Öst. */
const isDivision = (before: Token | undefined, token: Token | undefined): boolean =>
  before !== undefined && token?.gap === ' ' && directions.has(token.lower) && divided.has(before.lower);
