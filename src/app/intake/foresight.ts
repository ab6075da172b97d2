// What a long queue of mails is known to hold before each has its turn: which speak of danger. A memory only; what is forgotten is looked at again.

/** Of each waiting mail, by its id, whether it speaks of danger; undefined while nobody has looked. */
export interface Foresight {
  readonly of: (id: string) => boolean | undefined;
  readonly note: (id: string, speaksOfDanger: boolean) => void;
  /** What waits now; all else is forgotten. */
  readonly keep: (ids: readonly string[]) => void;
  /** So many waited when the mailbox was last looked into that what need not be done at once is put off. */
  readonly isCrowded: () => boolean;
}

const crowd = 25;

/** Nothing seen yet. */
export function openForesight(): Foresight {
  const seen = new Map<string, boolean>();
  let count = 0;
  return {
    of: (id) => seen.get(id),
    note: (id, speaksOfDanger) => void seen.set(id, speaksOfDanger),
    keep: (ids) => {
      count = ids.length;
      const waiting = new Set(ids);
      for (const id of seen.keys()) if (!waiting.has(id)) seen.delete(id);
    },
    isCrowded: () => count > crowd,
  };
}
