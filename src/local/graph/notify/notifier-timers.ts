// Everything the notifier has put off: so that it can be waited for, and stopped at once.

export interface Timers {
  /** Runs the work after a pause, unless stopped before. The pause does not keep the process alive. */
  readonly later: (ms: number, work: () => void | Promise<void>) => void;
  /** Resolves when nothing is put off or under way. */
  readonly idle: () => Promise<void>;
  readonly stop: () => void;
  readonly stopping: AbortSignal;
}

/** An empty list of things put off. */
export function createTimers(): Timers {
  const stopper = new AbortController();
  const timers = new Set<NodeJS.Timeout>();
  const waiting = new Set<() => void>();
  let underWay = 0;
  const settle = (): void => {
    if (underWay > 0 || timers.size > 0) return;
    for (const go of waiting) go();
    waiting.clear();
  };
  const run = async (work: () => void | Promise<void>): Promise<void> => {
    underWay += 1;
    try {
      await work();
    } finally {
      underWay -= 1;
      settle();
    }
  };
  return {
    stopping: stopper.signal,
    later: (ms, work) => {
      if (stopper.signal.aborted) return;
      const timer = setTimeout(() => {
        timers.delete(timer);
        void run(work);
      }, ms);
      timer.unref();
      timers.add(timer);
    },
    idle: () =>
      new Promise((resolve) => {
        waiting.add(resolve);
        settle();
      }),
    stop: () => {
      stopper.abort();
      for (const timer of timers) clearTimeout(timer);
      timers.clear();
      settle();
    },
  };
}
