// How often one person may do something in a minute, where trying again and again would tell what she may not know. Kept in this process alone.

import type { PersonId } from '../core/brand';

export interface Limits {
  /** Counts one more; false when there have been enough within the minute. */
  readonly allow: (what: Limited, who: PersonId) => boolean;
}

/** So many a minute. Somebody who writes has her words looked through after each pause. */
const most = { screening: 60, ekuPreview: 30, ekuApproval: 6 } as const;
export type Limited = keyof typeof most;

const minute = 60_000;
/** People counted at the same time; more than work here. */
const mostKept = 2_000;

/** Nobody has done anything yet. `milliseconds` is the time now. */
export function openLimits(milliseconds: () => number): Limits {
  const done = new Map<string, readonly number[]>();
  return {
    allow: (what, who) => {
      const key = `${what}|${who}`;
      const now = milliseconds();
      const recent = (done.get(key) ?? []).filter((moment) => moment > now - minute);
      const isAllowed = recent.length < most[what];
      done.delete(key);
      done.set(key, isAllowed ? [...recent, now] : recent);
      const [oldest] = done.keys();
      if (done.size > mostKept && oldest !== undefined) done.delete(oldest);
      return isAllowed;
    },
  };
}
