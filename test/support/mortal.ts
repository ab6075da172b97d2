// A replica that dies right after so many changes, in Graph and in Teams together: what it does after that reaches nobody, and it hears no answer.

import type { App } from '../../src/app/app';
import type { Call } from '../../src/graph/call';
import type { Graph } from '../../src/graph/client';
import { replicaOf } from './replicas';

export interface Mortal {
  readonly app: App;
  readonly isDead: () => boolean;
}

class Died extends Error {}

interface Life {
  left: number;
}

/** A replica over the same tenant as `app`, which lives for so many changes. */
function mortalOf(app: App, changes: number, name = `mortal${changes}`): Mortal {
  const life: Life = { left: changes };
  const { app: replica } = replicaOf(app, { name });
  const { send, update } = app.messenger;
  const messenger: App['messenger'] = {
    ...app.messenger,
    send: (...given) => changing(life, () => send(...given)),
    update: (...given) => changing(life, () => update(...given)),
  };
  return { app: { ...replica, messenger, graph: mortal(replica.graph, life) }, isDead: () => life.left <= 0 };
}

async function changing<T>(life: Life, work: () => Promise<T>): Promise<T> {
  if (life.left <= 0) throw new Died();
  const value = await work();
  life.left -= 1;
  if (life.left <= 0) throw new Died();
  return value;
}

const isChange = ({ method }: Call<unknown>): boolean => method !== 'GET';

function mortal(graph: Graph, life: Life): Graph {
  const whileAlive = <T>(work: () => Promise<T>): Promise<T> => (life.left <= 0 ? Promise.reject(new Died()) : work());
  return {
    ...graph,
    send: (call, patience) =>
      isChange(call) ? changing(life, () => graph.send(call, patience)) : whileAlive(() => graph.send(call, patience)),
    all: async <const Calls extends readonly Call<unknown>[]>(calls: Calls, how?: Parameters<Graph['all']>[1]) => {
      const last = calls.flatMap((call, index) => (isChange(call) ? [index] : []))[life.left - 1];
      if (last === undefined) {
        const answers = await whileAlive(() => graph.all(calls, how));
        life.left -= calls.filter(isChange).length;
        return answers;
      }
      await whileAlive(() => graph.all(calls.slice(0, last + 1), how));
      life.left = 0;
      throw new Died();
    },
    within: (until, usual) => mortal(graph.within(until, usual), life),
  };
}

/** Does `work` as a replica that dies after each of its changes in turn, each time from the start as `begin` makes it; `then` looks at what the next ones make of it. */
export async function dyingAnywhere(
  app: App,
  story: {
    readonly begin: () => Promise<void>;
    readonly work: (app: App) => Promise<unknown>;
    readonly then: () => Promise<void>;
  },
): Promise<number> {
  for (let changes = 1; ; changes += 1) {
    await story.begin();
    const dying = mortalOf(app, changes);
    const isWhole = await story.work(dying.app).then(
      () => !dying.isDead(),
      (failure: unknown) => {
        if (!dying.isDead()) throw failure;
        return false;
      },
    );
    await story.then();
    if (isWhole) return changes - 1;
  }
}

/**
 * Does one piece of work again and again as a replica that dies and comes back under its own claim, each time one change later than the last, until it lives
 * through it. Answers how often it died.
 */
export async function dyingOn(app: App, work: (app: App) => Promise<unknown>): Promise<number> {
  for (let changes = 1; ; changes += 1) {
    const dying = mortalOf(app, changes, 'revived');
    await work(dying.app).catch((failure: unknown) => {
      if (!dying.isDead()) throw failure;
    });
    if (!dying.isDead()) return changes - 1;
  }
}
