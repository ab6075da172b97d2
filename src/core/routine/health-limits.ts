// How long something may be wrong with Trappan itself before whoever looks after it hears, in minutes of business time. The municipality's own numbers.

import type { StatuteId } from './statutes';

interface HealthLimit {
  readonly minutes: number;
  readonly because: StatuteId;
}

export const healthLimits = {
  /** Looked at so often. */
  every: { minutes: 30, because: 'ownRoutine' },
  /** Red so long before anybody hears; when the office is open. */
  alarm: { minutes: 60, because: 'ownRoutine' },
  /** The same for what keeps danger from being heard: at any hour. */
  danger: { minutes: 15, because: 'ownRoutine' },
  /** A look around that is older than so is late. */
  look: { minutes: 10, because: 'ownRoutine' },
  /** What is due and has not been looked at for so long. */
  due: { minutes: 60, because: 'ownRoutine' },
  /** Microsoft 365 has asked us to go slower for so long. */
  slow: { minutes: 60, because: 'ownRoutine' },
  /** What waits in *Manuell hantering*: a week. */
  setAside: { minutes: 7 * 24 * 60, because: 'ownRoutine' },
} as const satisfies Record<string, HealthLimit>;
