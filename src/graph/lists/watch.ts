// "Bevakning", in the protected site because it tells who has what and when: one row a matter and one a desk, saying when it is worth a look and who holds it, so that a pass never touches the case's own version (decisions 1.4).

import type { Instant, MatterId } from '../../core/brand';
import { deskKeys } from '../../core/desk/key';
import type { Call } from '../call';
import type { Places } from '../places';
import { anyText, count, indexed, maybe, orNull, text, unique, yesNo } from './cell';
import type { Kept, List } from './list';
import { createRow, patchRow, rowById, rowByKey, rowsWhere, someRowsWhere, type Where } from './list-calls';

export interface Watch {
  readonly caseId: MatterId;
  /** Business time. */
  readonly nextLook: Instant;
  /** The replica that has claimed it, until `leaseEnd` (real time). */
  readonly holder: string | null;
  readonly leaseEnd: Instant | null;
  /** Something of the case may lie in the protected place that its own row does not tell of yet. */
  readonly looksApart: boolean;
  /** As many events the case has at least: fewer, and somebody has taken the last ones away. */
  readonly eventsKnown: number;
  /** What the case's rows of *Statistik* say, as short hashes; empty while it has none, or nobody knows any more. */
  readonly counted?: string | undefined;
}
export type WatchRow = Kept<Watch, string>;

export const watchList: List<Watch> = {
  title: 'Bevakning',
  site: 'protected',
  idOf: (id) => id,
  fields: {
    caseId: unique(text('CaseId', 'Ärende')),
    nextLook: indexed(text('NextLook', 'Nästa titt')),
    holder: orNull(text('Holder', 'Hålls av')),
    leaseEnd: orNull(text('LeaseEnd', 'Hålls till')),
    looksApart: yesNo('LooksApart', 'Ser på annan plats'),
    eventsKnown: count('EventsKnown', 'Antal händelser'),
    counted: maybe(anyText('Counted', 'Räknat')),
  },
  composed: [],
};

/** Up to `top` rows whose look lies so; `throttled` when more than 5,000 do, which no waiting cures: see `dueWatch` in graph/due-watch. */
export const watchWhere = (at: Places, where: Where, top: number): Call<readonly WatchRow[]> =>
  someRowsWhere(watchList, at, { column: 'NextLook', where, top });

/** The watch row of a case; undefined when it is not watched yet. */
export const watchOfCase = (at: Places, id: MatterId): Call<WatchRow | undefined> =>
  rowByKey(watchList, at, { column: 'CaseId', value: id });

/** The same by the row's own number; `missing` when there is none. */
export const watchById = (at: Places, id: string): Call<WatchRow> => rowById(watchList, at, id);

/** The rows of people's desks. */
export const deskWatches = (at: Places): Call<readonly WatchRow[]> =>
  rowsWhere(watchList, at, { column: 'CaseId', where: { startsWith: deskKeys }, unreadable: 'leave' });

/** Starts watching a case; `duplicate` when it is watched already. */
export const createWatch = (at: Places, the: Watch): Call<WatchRow> => createRow(watchList, at, the);

/** Changes a row as it was read; `conflict` when another replica was there first. */
export const patchWatch = (at: Places, row: WatchRow, patch: Partial<Watch>): Call<WatchRow> =>
  patchRow(watchList, at, { row, patch });
