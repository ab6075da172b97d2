// Which parts of a whole are not told when some are few: those few, and as many of the next smallest as it takes for the total to say nothing of any of them.

import { compared } from '../../order';
/** A part and how many it has. */
export interface Part {
  readonly id: string;
  readonly count: number;
}

/** The smallest first; of two alike the one whose name comes first, so that the same figures always give the same holes. */
export const smallestFirst = (parts: readonly Part[]): readonly Part[] =>
  [...parts].sort((one, other) => one.count - other.count || compared(one.id, other.id));

/**
 * The names of those that are not told: none where none is few. What is left when the others are taken from the whole is at least `limit`, of at least two
 * parts, so that each of them may be anything from nought to that. Nought is few (decisions 1.3).
 */
export function covered(parts: readonly Part[], limit: number): ReadonlySet<string> {
  const few = parts.filter(({ count }) => count < limit);
  if (few.length === 0) return new Set();
  const hidden = [...few];
  const others = smallestFirst(parts.filter(({ count }) => count >= limit));
  const together = (): number => hidden.reduce((sum, { count }) => sum + count, 0);
  for (const next of others) {
    if (hidden.length > 1 && together() >= limit) break;
    hidden.push(next);
  }
  return new Set(hidden.map(({ id }) => id));
}
