// Claims: one replica holds a case's watch row for a while, by being the first to write its name there (If-Match). Real time, not business time.

import { addMinutes } from '../core/time/instant';
import type { Instant } from '../core/brand';
import type { Call } from './call';
import { patchWatch, type Watch, type WatchRow } from './lists/watch';
import type { Places } from './places';

export interface Claimant {
  /** Name of the replica, new at each start. */
  readonly holder: string;
  /** Real time. */
  readonly now: Instant;
  readonly minutes: number;
}

/** Whether nobody else holds the row now; a claim that ran out counts for nothing. */
export const isFree = (row: WatchRow, claimant: Pick<Claimant, 'holder' | 'now'>): boolean =>
  row.holder === null || row.holder === claimant.holder || row.leaseEnd === null || row.leaseEnd <= claimant.now;

/** The claim as values. */
export const claimed = ({ holder, now, minutes }: Claimant): Pick<Watch, 'holder' | 'leaseEnd'> => ({
  holder,
  leaseEnd: addMinutes(now, minutes),
});

/** Claims a row; `conflict` when another replica was there first. Answers the row as it is then held. */
export const claim = (at: Places, row: WatchRow, claimant: Claimant): Call<WatchRow> => patchWatch(at, row, claimed(claimant));

/** Lets a row go and says when to look again and how much has happened; `conflict` when somebody nudged the case meanwhile: it is then looked at again anyway. */
export const release = (at: Places, row: WatchRow, end: Pick<Watch, 'nextLook' | 'eventsKnown' | 'counted'>): Call<WatchRow> =>
  patchWatch(at, row, {
    nextLook: end.nextLook,
    holder: null,
    leaseEnd: null,
    eventsKnown: Math.max(end.eventsKnown, row.eventsKnown),
    ...(end.counted === undefined ? {} : { counted: end.counted }),
  });

/** Says that a case is worth a look now, without taking it; `conflict` when the row has changed: read it and try again. */
export const nudge = (at: Places, row: WatchRow, now: Instant): Call<WatchRow> => patchWatch(at, row, { nextLook: now });
