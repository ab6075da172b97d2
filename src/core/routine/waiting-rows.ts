// Who hears that something waits in *Manuell hantering*, and when: whoever looks after it on its last day, then one superior after the other.

import type { DeadlineId } from '../processes/complaint/deadlines';
import type { StatuteId } from './statutes';

/** Its clock is that of *Mottagning*. */
export const waitingDeadline = 'triage' satisfies DeadlineId;

/** Working days after which the next one above hears of the same thing. */
export const stepDays = 3;

interface WaitingTelling {
  readonly to: 'owner' | 'above';
  /** Working days after its last day, at the beginning of the working day. */
  readonly workingDays: number;
  /** As many more for each step further up. */
  readonly each: number;
  readonly because: StatuteId;
}

export const waitingTellings = {
  /** It has waited a working day. */
  lastDay: { to: 'owner', workingDays: 0, each: 0, because: 'ownRoutine' },
  overdue: { to: 'above', workingDays: 1, each: stepDays, because: 'ownRoutine' },
} as const satisfies Record<string, WaitingTelling>;

export type WaitingTellingId = keyof typeof waitingTellings;
