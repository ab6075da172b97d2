// Whether the product can do its work just now: Graph answered the last time it was asked. Watched on the way, so that asking costs nothing.

import type { Call } from '../src/graph/call';
import type { Graph } from '../src/graph/client';
import { GraphFailure } from '../src/graph/failure';

export interface Watched {
  readonly graph: Graph;
  readonly isReady: () => boolean;
}

/** The same Graph, with an eye on whether it answers. What Graph refuses is an answer too. */
export function watchGraph(graph: Graph): Watched {
  let isReady = true;
  const note = (failure?: unknown): void => {
    isReady = !(failure instanceof GraphFailure && failure.kind === 'away');
  };
  const watched = async <T>(work: Promise<T>): Promise<T> => {
    try {
      const value = await work;
      note();
      return value;
    } catch (failure) {
      note(failure);
      throw failure;
    }
  };
  const watchedOn = (inner: Graph): Graph => ({
    ...inner,
    send: (call, patience) => watched(inner.send(call, patience)),
    all: <const Calls extends readonly Call<unknown>[]>(calls: Calls, how?: Parameters<Graph['all']>[1]) => inner.all(calls, how),
    within: (until, usual) => watchedOn(inner.within(until, usual)),
  });
  return { isReady: () => isReady, graph: watchedOn(graph) };
}
