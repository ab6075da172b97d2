// How often one person may do something in a minute, where trying again and again would tell what she may not know. Kept in this process alone.

import type { PersonId } from '../core/brand';

/** Hash of the secret of a link, by whoever comes with it. */
export type LinkHash = `link:${string}`;

export interface Limits {
  /** Counts one more; false when there have been enough within the minute. */
  readonly allow: (what: Limited, who: PersonId | 'anybody' | LinkHash) => boolean;
  /** How many times since the program began, this one included; whoever did it longest ago is forgotten when they are too many. */
  readonly times: (what: Counted, who: PersonId) => number;
}

/** So many a minute. Who asks without end, by a page that has gone wrong or on purpose, takes what Graph gives us from everybody else. Somebody who writes has her words looked through after each pause; a form behind a link is looked through before it is sent, and put right. */
const mostOf = (asked: number) => ({
  asked,
  screening: 60,
  ekuPreview: 30,
  ekuApproval: 6,
  pageBegun: 30,
  bundle: 6,
  package: 60,
  answerLink: 12,
  answerCode: 3,
  askByLink: 60,
  answerLinks: 120,
});
export type Limited = keyof ReturnType<typeof mostOf>;
export type Counted = 'pageBegun';

const minute = 60_000;
/** People counted at the same time; more than work here. */
const mostKept = 2_000;

/** Nobody has done anything yet. `milliseconds` is the time now; `asked`: how often one person may ask anything at all. */
export function openLimits(milliseconds: () => number, asked: number): Limits {
  const most = mostOf(asked);
  const done = new Map<string, readonly number[]>();
  const counted = new Map<string, number>();
  return {
    allow: (what, who) => {
      const key = `${what}|${who}`;
      const now = milliseconds();
      const recent = (done.get(key) ?? []).filter((moment) => moment > now - minute);
      const isAllowed = recent.length < most[what];
      putLast(done, key, isAllowed ? [...recent, now] : recent);
      return isAllowed;
    },
    times: (what, who) => {
      const key = `${what}|${who}`;
      const times = (counted.get(key) ?? 0) + 1;
      putLast(counted, key, times);
      return times;
    },
  };
}

/** The oldest is forgotten. */
function putLast<T>(map: Map<string, T>, key: string, value: T): void {
  map.delete(key);
  map.set(key, value);
  const [oldest] = map.keys();
  if (map.size > mostKept && oldest !== undefined) map.delete(oldest);
}
