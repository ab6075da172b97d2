// Kinds of blows drawn so that even a short storm meets them all: each once in an order of the dice, and then all over again.

import type { Dice } from '../../../test/support/dice';

/** Draws from a table's names without putting back, until it is empty. */
export function openBag<T>(luck: Dice, all: readonly T[]): () => T {
  let left: readonly T[] = [];
  return () => {
    if (left.length === 0) left = all;
    const drawn = luck.pick(left);
    const at = left.indexOf(drawn);
    left = left.filter((_one, n) => n !== at);
    return drawn;
  };
}
