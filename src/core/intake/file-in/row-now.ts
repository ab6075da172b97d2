// A row of a file as it stands beside the cases that are here.

import type { ReadArrival } from './arrival';

/** What a row is, or has become. `begun`: a run was cut short; `other`: its number is taken by a case of another day; `ours`: what we gave back. */
export type RowEnd = 'new' | 'taken' | 'whole' | 'begun' | 'other' | 'ours' | 'wrong';

export interface RowNow {
  readonly read: ReadArrival;
  readonly end: RowEnd;
  /** The case it is, or was before. */
  readonly number: string | null;
  /** It may be about danger: somebody is alarmed as soon as it is in. Of a row that is `wrong` nobody is alarmed, so whoever handed it in is told. */
  readonly isAlarm: boolean;
  /** An open case of the same words by the same person: taken in all the same, for a person says whether two are one. */
  readonly sameAs: string | null;
}
