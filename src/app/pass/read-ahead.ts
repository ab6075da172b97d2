// A reading that goes along in a request of something else: where that was cut short it is asked by itself.

import { mapped, type Call } from '../../graph/call';
import type { Graph } from '../../graph/client';

export interface Ahead<T> {
  /** To go along in a request. */
  readonly call: Call<T>;
  /** What it answered, asked now where it has not been. Throws `GraphFailure`. */
  readonly value: () => Promise<T>;
  readonly isRead: () => boolean;
}

/** `call` as it can be read in another request than where its answer is used. */
export function readAhead<T>(graph: Graph, call: Call<T>): Ahead<T> {
  let found: { readonly value: T } | undefined;
  return {
    call: mapped(call, (value) => {
      found = { value };
      return value;
    }),
    value: async () => (found ??= { value: await graph.send(call) }).value,
    isRead: () => found !== undefined,
  };
}
