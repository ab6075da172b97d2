// Replicas of the product side by side in one test: each with a name, a clock of its own, and a place where it can be held up.

import type { App } from '../../src/app/app';
import { openTurns } from '../../src/app/turns';
import type { MatterId } from '../../src/core/brand';
import { addMinutes } from '../../src/core/time/instant';
import type { Call } from '../../src/graph/call';
import type { Graph } from '../../src/graph/client';

export interface Replica {
  readonly app: App;
  /** Its real time goes on while nothing of it runs, as under SIGSTOP. */
  readonly sleeps: (minutes: number) => void;
}

interface Making {
  readonly name: string;
  /** Minutes of business time it is ahead of the world. */
  readonly ahead?: number;
  /** Runs once, right before or after a call whose path or body is this. */
  readonly heldUp?: {
    readonly at: (call: Call<unknown>) => boolean;
    readonly when: 'before' | 'after';
    readonly meanwhile: () => Promise<unknown>;
  };
}

/** A replica over the same tenant as `app`. */
export function replicaOf(app: App, { name, ahead = 0, heldUp }: Making): Replica {
  let slept = 0;
  const clock = {
    ...app.clock,
    now: () => addMinutes(app.clock.now(), ahead),
    realNow: () => addMinutes(app.clock.realNow(), slept),
  };
  const graph = heldUp === undefined ? app.graph : holdingUp(app.graph, heldUp);
  const own = { ...app, replica: name, turns: openTurns<MatterId>(), opening: openTurns<string>(), clock, graph };
  return { app: own, sleeps: (minutes) => void (slept += minutes) };
}

function holdingUp(graph: Graph, { at, when, meanwhile }: NonNullable<Making['heldUp']>): Graph {
  let isDone = false;
  const around = async <T>(calls: readonly Call<unknown>[], work: () => Promise<T>): Promise<T> => {
    const isHere = !isDone && calls.some(at);
    isDone ||= isHere;
    if (isHere && when === 'before') await meanwhile();
    const value = await work();
    if (isHere && when === 'after') await meanwhile();
    return value;
  };
  const watched = (inner: Graph): Graph => ({
    ...inner,
    send: (call, patience) => around([call], () => inner.send(call, patience)),
    all: <const Calls extends readonly Call<unknown>[]>(calls: Calls, how?: Parameters<Graph['all']>[1]) =>
      around(calls, () => inner.all(calls, how)),
    within: (until, usual) => watched(inner.within(until, usual)),
  });
  return watched(graph);
}
