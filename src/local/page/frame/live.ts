// What happens on the server, heard by long polling: everybody interested is told. Survives that the server is stopped and started.

import { z } from 'zod';
import { ask } from './request';

const events = z.object({
  last: z.number(),
  events: z.array(z.object({ number: z.number(), kind: z.string(), about: z.string() })),
});

export interface Happening {
  readonly kind: string;
  readonly about: string;
}

type Listener = (happening: Happening) => void;

const listeners = new Set<Listener>();
const watchers = new Set<() => void>();
let away = false;
let running = false;

/** Calls `listener` for everything that happens; `kind` is `restart` after the server was gone. Answers how to stop. */
export function listen(listener: Listener): () => void {
  listeners.add(listener);
  if (!running) void run();
  return () => void listeners.delete(listener);
}

/** For `useSyncExternalStore`: whether the server is gone. */
export const serverAway = {
  read: (): boolean => away,
  watch: (told: () => void): (() => void) => {
    watchers.add(told);
    return () => void watchers.delete(told);
  },
};

const WAIT_SECONDS = 20;
const TRY_AGAIN_AFTER = 1_000;

async function run(): Promise<void> {
  running = true;
  let after: number | undefined;
  for (;;) {
    try {
      after = await hear(after);
      setAway(false);
    } catch {
      setAway(true);
      after = undefined;
      await new Promise((resolve) => setTimeout(resolve, TRY_AGAIN_AFTER));
    }
  }
}

async function hear(after: number | undefined): Promise<number> {
  const query = after === undefined ? '' : `?after=${after}&wait=${WAIT_SECONDS}`;
  const heard = await ask(`/local/events${query}`, events);
  if (after === undefined && away) tell({ kind: 'restart', about: '' });
  heard.events.forEach(tell);
  return heard.last;
}

const tell = (happening: Happening): void => [...listeners].forEach((listener) => listener(happening));

function setAway(now: boolean): void {
  if (away === now) return;
  away = now;
  [...watchers].forEach((told) => told());
}
