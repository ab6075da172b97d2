// Deliveries go on beside everything else, one after the other: nobody's card, mail or page waits for one, and it ends when the program does, after the cases under way.

import { causeOf, type Log } from '../log';

export interface Exporting {
  /** Does `step` again and again until it says that nothing is left; what is under way or waits already is not begun twice. */
  readonly begin: (key: string, step: () => Promise<boolean>) => void;
  /** No further step is begun; resolves when the one under way is over. */
  readonly stop: () => Promise<void>;
}

/** Nothing is under way. A step that throws ends its delivery here; its watch row brings it back. */
export function openExporting(log: Log): Exporting {
  const begun = new Set<string>();
  let isStopped = false;
  let last: Promise<void> = Promise.resolve();
  const all = async (key: string, step: () => Promise<boolean>): Promise<void> => {
    try {
      while (!isStopped && (await step()));
    } catch (failure) {
      log.warn('delivery left for a later look', causeOf(failure));
    } finally {
      begun.delete(key);
    }
  };
  return {
    begin: (key, step) => {
      if (begun.has(key)) return;
      begun.add(key);
      last = last.then(() => all(key, step));
    },
    stop: async () => {
      isStopped = true;
      await last;
    },
  };
}
