// What was chosen for a case or another matter that has ended, and, when it has been disposed of, all that is left of it: no name, and nothing of what it was about.

import type { Instant, MatterId, PersonId, PlainDate, UnitId } from '../brand';
import type { DisposalChoice, DisposalGround } from './disposal-choices';

/** How far it has come: chosen by one, begun after another confirmed it, gone. What is retained, or waits, stays chosen. */
export const disposalStates = { chosen: {}, ordered: {}, gone: {} } as const satisfies Record<string, object>;

/** How much went: rows of lists, files of the library, mails; and the readings in the access log of which the hash alone is left. */
export interface DisposedCounts {
  readonly rows: number;
  readonly files: number;
  readonly mails: number;
  readonly readings: number;
}

export interface Disposal {
  readonly caseId: MatterId;
  /** As people knew it. */
  readonly number: string;
  /** The year it came in. */
  readonly year: string;
  readonly unit: UnitId | null;
  readonly ended: PlainDate | null;
  readonly choice: DisposalChoice;
  readonly ground: DisposalGround;
  /** Until when it waits. */
  readonly until: PlainDate | null;
  readonly chosenBy: PersonId;
  readonly chosenAt: Instant;
  readonly state: keyof typeof disposalStates;
  readonly confirmedBy: PersonId | null;
  /** The decision of the information plan it went by. */
  readonly decision: string | null;
  readonly goneAt: Instant | null;
  readonly counts: DisposedCounts | null;
}
