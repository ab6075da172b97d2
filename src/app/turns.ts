// One thing at a time for each case within this process; between processes the claim on the watch row does the same.

import type { CaseId } from '../core/brand';

export interface Turns {
  /** Runs `work` when nothing else runs for the case here; `waited` tells that something else did, so what was read before may be old. */
  readonly take: <T>(id: CaseId, work: (waited: boolean) => Promise<T>) => Promise<T>;
}

/** Nothing is kept but what is under way. A failure is the caller's alone; the next in line goes on. */
export function openTurns(): Turns {
  const last = new Map<CaseId, Promise<unknown>>();
  return {
    take: (id, work) => {
      const before = last.get(id);
      const mine = before === undefined ? work(false) : before.then(() => work(true));
      const settled = mine.catch(() => undefined).finally(() => last.get(id) === settled && last.delete(id));
      last.set(id, settled);
      return mine;
    },
  };
}
