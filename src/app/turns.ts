// One thing at a time for each case, or each page somebody writes on, within this process; between processes the claim on the watch row does the same.

export interface Turns<Id extends string> {
  /** Runs `work` when nothing else runs under that name here; `waited` tells that something else did, so what was read before may be old. */
  readonly take: <T>(id: Id, work: (waited: boolean) => Promise<T>) => Promise<T>;
  /** Watches a name from now on, for work that is begun outside a turn and goes on in one. */
  readonly since: (id: Id) => Since;
}

export interface Since {
  /** Ends the watch, and answers whether nothing has begun or ended under that name meanwhile: what was read or claimed before still holds here. */
  readonly wasAlone: () => boolean;
}

interface Watch {
  isAlone: boolean;
}

/** Nothing is kept but what is under way. A failure is the caller's alone; the next in line goes on. */
export function openTurns<Id extends string>(): Turns<Id> {
  const last = new Map<Id, Promise<unknown>>();
  const watches = new Map<Id, Set<Watch>>();
  const seen = (id: Id): void => watches.get(id)?.forEach((watch) => (watch.isAlone = false));
  return {
    take: (id, work) => {
      seen(id);
      const before = last.get(id);
      const mine = before === undefined ? work(false) : before.then(() => work(true));
      const settled = mine
        .catch(() => undefined)
        .finally(() => {
          seen(id);
          if (last.get(id) === settled) last.delete(id);
        });
      last.set(id, settled);
      return mine;
    },
    since: (id) => {
      const watch: Watch = { isAlone: true };
      const all = watches.get(id) ?? new Set();
      watches.set(id, all.add(watch));
      return {
        wasAlone: () => {
          all.delete(watch);
          if (all.size === 0 && watches.get(id) === all) watches.delete(id);
          return watch.isAlone;
        },
      };
    },
  };
}
