// The rows of several look-ups at once: where SharePoint gives no more than some thousands, what can be had, and that it is not all.

import type { Call } from '../../graph/call';
import type { Settled } from '../../graph/wire/settle';
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
  const first = await graph.all(
    asked.map(({ call }) => call),
    { patience: 'person' },
  );
  const isAskedAgain = (one: Settled<readonly T[]>, place: number): boolean =>
    isTooMuch(one) && asked[place]?.pieces.length !== 0;
  const pieces = asked.flatMap((one, place) => (isTooMuch(first[place]) ? one.pieces : []));
  const again = pieces.length === 0 ? [] : await graph.all(pieces, { patience: 'person' });
  const found = [...first.filter((one, place) => !isAskedAgain(one, place)), ...again];
  for (const one of found) if (!one.ok && !isTooMuch(one)) throw one.failure;
  return { rows: found.flatMap((one) => (one.ok ? one.value : [])), isCut: found.some((one) => !one.ok) };
}

const isTooMuch = (one: Settled<unknown> | undefined): boolean => one?.ok === false && one.failure.kind === 'throttled';

/** The rows of those ids; one that is gone, or no row of ours, is left out. */
export async function eachOf<T>({ graph }: App, calls: readonly Call<T>[]): Promise<readonly T[]> {
  if (calls.length === 0) return [];
  return (await graph.all(calls, { patience: 'person' })).flatMap((one) => (one.ok ? [one.value] : []));
}
