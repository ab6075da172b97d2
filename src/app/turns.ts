// One thing at a time for each case, or each page somebody writes on, within this process; between processes the claim on the watch row does the same.

export interface Turns<Id extends string> {
  /** Runs `work` when nothing else runs under that name here; `waited` tells that something else did, so what was read before may be old. */
  readonly take: <T>(id: Id, work: (waited: boolean) => Promise<T>) => Promise<T>;
}

/** Nothing is kept but what is under way. A failure is the caller's alone; the next in line goes on. */
export function openTurns<Id extends string>(): Turns<Id> {
  const last = new Map<Id, Promise<unknown>>();
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
