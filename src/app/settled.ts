// What a call of several came to, where one that failed ends the work.

import type { Settled } from '../graph/call';

/** The value of a settled call; throws its failure. */
export function value<T>(settled: Settled<T>): T {
  if (settled.ok) return settled.value;
  throw settled.failure;
}
