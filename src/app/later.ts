// Work that goes on after an answer was given: little of it at a time, so that the next person who presses a button does not wait for it.

import { causeOf, type Log } from './log';

/** Its failures are logged, never lost: the next pass does it again. */
export interface Later {
  readonly do: (work: () => Promise<unknown>) => void;
  /** Ends when what was under way or waited when it was asked is done. */
  readonly soFar: () => Promise<void>;
  /** Ends when nothing is under way and nothing waits; for a quiet stop, and for tests. */
  readonly idle: () => Promise<void>;
}

/** Works under way at once; the others wait their turn. A decision's case is claimed meanwhile, and due when the process dies. */
const atOnce = 2;

/** An empty line of work. */
export function openLater(log: Log): Later {
  const waiting: (() => Promise<unknown>)[] = [];
  const asked = new Set<Promise<unknown>>();
  const running = new Set<Promise<unknown>>();
  const next = (): void => {
    const work = running.size < atOnce ? waiting.shift() : undefined;
    if (work === undefined) return;
    const one: Promise<unknown> = work()
      .catch((failure: unknown) => log.warn('work after an answer failed; the next pass does it again', causeOf(failure)))
      .finally(() => (running.delete(one), next()));
    running.add(one);
    next();
  };
  return {
    do: (work) => {
      const over = new Promise<void>((done) => waiting.push(() => work().finally(done)));
      asked.add(over);
      void over.then(() => asked.delete(over));
      next();
    },
    soFar: async () => {
      await Promise.all(asked);
    },
    idle: async () => {
      while (running.size > 0) await Promise.all(running);
    },
  };
}
