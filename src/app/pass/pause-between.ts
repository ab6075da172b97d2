// The pause between two looks of the loop: it ends by itself, or at once when something has nudged.

/** Where something may be new. */
export type Where = 'lists' | 'anywhere';

export interface Pause {
  /** A look begins; it sees whatever nudged before, and looks where something may be new. */
  readonly over: () => Where;
  /** Resolves after so many seconds, or at once when something has nudged. */
  readonly rest: () => Promise<void>;
  readonly nudge: (where?: Where) => void;
  readonly atRest: () => Promise<void>;
  /** No look comes any more: nobody waits for one. */
  readonly end: () => void;
}

/** The pause between two looks. */
export function openPause(seconds: number): Pause {
  let nudged: Where | null = null;
  let isEnded = false;
  let wake: (() => void) | null = null;
  const waiting = new Set<() => void>();
  const letGo = (): void => {
    for (const go of waiting) go();
    waiting.clear();
  };
  return {
    over: () => {
      const where = nudged ?? 'anywhere';
      nudged = null;
      return where;
    },
    rest: async () => {
      if (nudged !== null) return;
      letGo();
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, seconds * 1000);
        wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
      wake = null;
    },
    nudge: (where = 'anywhere') => {
      nudged = nudged === 'anywhere' ? nudged : where;
      wake?.();
    },
    atRest: () =>
      new Promise((resolve) => {
        if (isEnded || (wake !== null && nudged === null)) resolve();
        else waiting.add(resolve);
      }),
    end: () => {
      isEnded = true;
      letGo();
    },
  };
}
