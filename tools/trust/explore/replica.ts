// A replica of the product's own app whose way out is watched: each call that it makes is a place where it may die, or where another acts before it goes on.

import { openApp, type App } from '../../../src/app/app';
import type { Clock } from '../../../src/app/clock';
import type { Call, Settled } from '../../../src/graph/call';
import type { Graph, SettledAll } from '../../../src/graph/client';
import { GraphFailure } from '../../../src/graph/failure';

/** A call as a trace names it. */
export interface Point {
  readonly what: string;
  readonly isChange: boolean;
}

/** What happens right before the `at`-th point, counted from 1. */
export interface Meeting {
  readonly at: number;
  readonly does: () => Promise<'dies' | 'goesOn'>;
}

export interface Watched {
  readonly app: App;
  /** The points it has come to, in order. */
  readonly points: readonly Point[];
  readonly isDead: () => boolean;
}

export interface Birth {
  readonly name: string;
  readonly clock: Clock;
  readonly meeting?: Meeting | undefined;
  /** Told before each of its calls. */
  readonly acts: (name: string) => void;
}

/** What a replica that has died meets wherever it turns. */
class Died extends Error {}

interface Gate {
  /** One call after the other, so that a road is the same each time it is gone. */
  readonly inTurn: <T>(work: () => Promise<T>) => Promise<T>;
  /** A point of the road is come to: what is to happen there happens. */
  readonly meet: (point: Point) => Promise<void>;
  /** Whether something is to happen at the next. */
  readonly isAwaited: () => boolean;
}

/** A replica that has just been started, over the tenant of `base`. */
export function openReplica(base: App, { name, clock, meeting, acts }: Birth): Watched {
  const points: Point[] = [];
  const state = { isDead: false };
  let last: Promise<unknown> = Promise.resolve();
  const gate: Gate = {
    inTurn: (work) => {
      const mine = last.then(work);
      last = mine.catch(() => undefined);
      return mine;
    },
    meet: async (point) => {
      if (state.isDead) throw new Died();
      points.push(point);
      if (meeting?.at === points.length) state.isDead = (await meeting.does()) === 'dies';
      if (state.isDead) throw new Died();
      acts(name);
    },
    isAwaited: () => meeting?.at === points.length + 1,
  };
  const log = { info: () => undefined, warn: () => undefined, error: () => undefined };
  const graph = watched(base.graph, gate);
  const app = openApp({ ...base, replica: name, clock, graph, log, messenger: messengerOf(base, gate) });
  return { app, points, isDead: () => state.isDead };
}

const through = <T>(gate: Gate, point: Point, work: () => Promise<T>): Promise<T> =>
  gate.inTurn(async () => {
    await gate.meet(point);
    return work();
  });

const pointOf = ({ method, path }: Pick<Call<unknown>, 'method' | 'path'>): Point => ({
  what: `${method} ${path.split('?')[0] ?? ''}`,
  isChange: method !== 'GET' && !path.endsWith('checkMemberGroups'),
});

function messengerOf({ messenger }: App, gate: Gate): App['messenger'] {
  const change = <T>(what: string, work: () => Promise<T>): Promise<T> =>
    through(gate, { what: `Teams ${what}`, isChange: true }, work);
  return {
    send: (...given) => change('send', () => messenger.send(...given)),
    update: (...given) => change('update', () => messenger.update(...given)),
    postToEku: (...given) => change('post', () => messenger.postToEku(...given)),
    updateEku: (...given) => change('update post', () => messenger.updateEku(...given)),
    speak: (...given) => change('speak', () => messenger.speak(...given)),
    languageOf: (...given) => through(gate, { what: 'Teams language', isChange: false }, () => messenger.languageOf(...given)),
  };
}

function watched(graph: Graph, gate: Gate): Graph {
  return {
    ...graph,
    send: (call, patience) => through(gate, pointOf(call), () => graph.send(call, patience)),
    all: allOn(graph, gate),
    pages: (call, patience) => pagesOf(graph.pages(call, patience), pointOf(call), gate),
    bytes: (call, limit) => through(gate, pointOf(call), () => graph.bytes(call, limit)),
    upload: (upload) => through(gate, { what: 'PUT upload', isChange: true }, () => graph.upload(upload)),
    within: (until, usual) => watched(graph.within(until, usual), gate),
  };
}

async function* pagesOf<T>(pages: AsyncIterable<T>, point: Point, gate: Gate): AsyncIterable<T> {
  const each = pages[Symbol.asyncIterator]();
  for (;;) {
    const page = await through(gate, point, () => each.next());
    if (page.done === true) return;
    yield page.value;
  }
}

type How = Parameters<Graph['all']>[1];

/** One request, unless something is to happen between two of its changes: Graph does the parts one by one, and somebody may come between. */
function allOn(graph: Graph, gate: Gate): Graph['all'] {
  function all<const Calls extends readonly Call<unknown>[]>(calls: Calls, how?: How): Promise<SettledAll<Calls>>;
  function all(calls: readonly Call<unknown>[], how?: How): Promise<readonly Settled<unknown>[]> {
    return gate.inTurn(() => inParts(graph, gate, { calls, how }));
  }
  return all;
}

async function inParts(
  graph: Graph,
  gate: Gate,
  { calls, how }: { readonly calls: readonly Call<unknown>[]; readonly how: How },
): Promise<readonly Settled<unknown>[]> {
  const settled: Settled<unknown>[] = [];
  let waiting: Call<unknown>[] = [];
  const ask = async (): Promise<void> => {
    const isOver = how?.serial === true && settled.some(({ ok }) => !ok);
    if (waiting.length > 0) settled.push(...(isOver ? waiting.map(() => skipped) : await graph.all(waiting, how)));
    waiting = [];
  };
  for (const [n, call] of calls.entries()) {
    const point = pointOf(call);
    if (n === 0 || point.isChange) {
      if (gate.isAwaited()) await ask();
      await gate.meet(point);
    }
    waiting.push(call);
  }
  await ask();
  return settled;
}

const skipped: Settled<never> = { ok: false, failure: new GraphFailure({ kind: 'skipped' }) };
