// What lies on a person's desk beside her own tasks: a line that a matter's pass has written for her, with no more than a card may show.

import type { Instant, MatterId, PersonId, PlainDate } from '../brand';
import type { TaskTypeId } from '../processes/all';

/** `overdue`: somebody else's task that is late, for the one above; `ekuNews`: what EKU has answered. */
export const lineKinds = { overdue: {}, ekuNews: {} } as const satisfies Record<string, object>;
export type LineKind = keyof typeof lineKinds;

export interface DeskLine {
  /** Matter, what it says and to whom: written twice it is one. */
  readonly key: string;
  readonly to: PersonId;
  readonly kind: LineKind;
  readonly caseId: MatterId;
  /** The task it is about; null for none, and where the matter is protected: then it says number and day alone. */
  readonly type: TaskTypeId | null;
  readonly round: number;
  /** The task's day; of news the day it came. */
  readonly due: PlainDate;
  /** The matter's number as cards show it. */
  readonly number: string;
  /** She hears that it is late, and may not open it. */
  readonly isShut: boolean;
  /** When it was written. */
  readonly at: Instant;
}
