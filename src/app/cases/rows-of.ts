// The rows of several look-ups at once: where SharePoint gives no more than some thousands, what can be had, and that it is not all.

import type { Call } from '../../graph/call';
import type { App } from '../app';

export interface Rows<T> {
  readonly rows: readonly T[];
  /** Some could not be read now, or are more than SharePoint gives at once. */
  readonly isCut: boolean;
}

/** Throws for whatever else fails. */
export async function rowsOf<T>({ graph }: App, calls: readonly Call<readonly T[]>[]): Promise<Rows<T>> {
  if (calls.length === 0) return { rows: [], isCut: false };
  const found = await graph.all(calls, { patience: 'person' });
  for (const one of found) if (!one.ok && one.failure.kind !== 'throttled') throw one.failure;
  return { rows: found.flatMap((one) => (one.ok ? one.value : [])), isCut: found.some((one) => !one.ok) };
}

/** The rows of those ids; one that is gone, or no row of ours, is left out. */
export async function eachOf<T>({ graph }: App, calls: readonly Call<T>[]): Promise<readonly T[]> {
  if (calls.length === 0) return [];
  return (await graph.all(calls, { patience: 'person' })).flatMap((one) => (one.ok ? [one.value] : []));
}
