// The failure a piece of work ends with, for tests that expect one.

import { GraphFailure } from '../../../src/graph/failure';

export async function failureIn(work: Promise<unknown>): Promise<GraphFailure> {
  const error = await work.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof GraphFailure)) throw new Error(`no GraphFailure but ${String(error)}`);
  return error;
}
