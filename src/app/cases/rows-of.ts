// The rows of several look-ups at once: where SharePoint gives no more than some thousands, what can be had, and that it is not all.

import { mapped, type Call, type Settled } from '../../graph/call';
import type { App } from '../app';

export interface Rows<T> {
  readonly rows: readonly T[];
  /** Some could not be read now, or are more than SharePoint gives at once. */
  readonly isCut: boolean;
}

/** What is asked, and what is asked in its place when more lies there than SharePoint gives at once. */
export interface Question<T> {
  readonly call: Call<readonly T[]>;
  readonly pieces: readonly Call<readonly T[]>[];
}

/** Throws for whatever else fails. */
export const rowsOf = <T>(app: App, calls: readonly Call<readonly T[]>[]): Promise<Rows<T>> =>
  rowsInPieces(
    app,
    calls.map((call) => ({ call, pieces: [] })),
  );

/** What was too much at once is asked for piece by piece; what is too much even so is not there. Throws for whatever else fails. */
export async function rowsInPieces<T>({ graph }: App, asked: readonly Question<T>[]): Promise<Rows<T>> {
  if (asked.length === 0) return { rows: [], isCut: false };
  return together(await graph.all(asked.map(whatCanBeHad), { patience: 'person' }));
}

function whatCanBeHad<T>({ call, pieces }: Question<T>): Call<Rows<T>> {
  const whole = (rows: readonly T[]): Rows<T> => ({ rows, isCut: false });
  const same = mapped(call, whole);
  if (pieces.length === 0) return same;
  return { ...same, inPieces: async (ask) => together(await ask(pieces.map((piece) => mapped(piece, whole)))) };
}

function together<T>(found: readonly Settled<Rows<T>>[]): Rows<T> {
  for (const one of found) if (!one.ok && !isTooMuch(one)) throw one.failure;
  return {
    rows: found.flatMap((one) => (one.ok ? one.value.rows : [])),
    isCut: found.some((one) => !one.ok || one.value.isCut),
  };
}

const isTooMuch = (one: Settled<unknown>): boolean => !one.ok && one.failure.kind === 'throttled';

/** The rows of those ids; one that is gone, or no row of ours, is left out. */
export async function eachOf<T>({ graph }: App, calls: readonly Call<T>[]): Promise<readonly T[]> {
  if (calls.length === 0) return [];
  return (await graph.all(calls, { patience: 'person' })).flatMap((one) => (one.ok ? [one.value] : []));
}
