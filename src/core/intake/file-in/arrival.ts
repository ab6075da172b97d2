// A row of another system's file as the complaint it is: what was understood, what is wrong with it, and what somebody should know.

import type { CaseKind, ReplyWish } from '../../casefile/case';
import type { Channel } from '../../casefile/channel';
import type { PlainDate } from '../../brand';

export interface Arrival {
  /** The profile's id of the system, and what the row is called there. */
  readonly system: string;
  readonly reference: string;
  readonly day: PlainDate;
  /** `14:05`; null where the file says only the day. */
  readonly time: string | null;
  readonly subject: string;
  readonly words: string;
  readonly name: string | null;
  readonly address: string | null;
  readonly phone: string | null;
  readonly postal: string | null;
  readonly channel: Channel;
  readonly kind: CaseKind;
  readonly replyWish: ReplyWish;
  readonly isProtected: boolean;
  readonly isDanger: boolean;
  /** The row as it stood, heading by heading: kept as the original. */
  readonly original: readonly (readonly [heading: string, cell: string])[];
}

/** Why a row is no complaint as it stands, or the whole file none. */
export const arrivalFaults = {
  empty: {},
  noDay: {},
  twoWays: {},
  notYet: {},
  longAgo: {},
  tooLong: {},
  merged: {},
  error: {},
  uncounted: {},
  twice: {},
} as const satisfies Record<string, object>;
export type ArrivalFault = keyof typeof arrivalFaults;

/** What whoever hands it in should know; nothing hinders it. */
export const arrivalNotes = {
  /** The number is kept with the original alone: it may be somebody's own. */
  hidden: {},
  notAnAddress: {},
  noZero: {},
  notAWord: {},
  unsureProtected: {},
} as const satisfies Record<string, object>;
export type ArrivalNote = keyof typeof arrivalNotes;

/** By the column's title in the file. */
export interface Said<Code> {
  readonly column: string;
  readonly code: Code;
}

/** What somebody wrote in a row: danger is listened for in it, also where the row cannot be taken in as it stands. */
export interface Heard {
  readonly subject: string;
  readonly words: string;
  /** The system says so itself. */
  readonly isDanger: boolean;
}

export interface ReadArrival {
  /** As Excel numbers it. */
  readonly row: number;
  /** null where anything is wrong, or where it is one of ours that came back. */
  readonly arrival: Arrival | null;
  /** null where it is one of ours that came back. */
  readonly heard: Heard | null;
  /** The number of our own case, where the row is what we gave back. */
  readonly ours: string | null;
  readonly faults: readonly Said<ArrivalFault>[];
  readonly notes: readonly Said<ArrivalNote>[];
}
