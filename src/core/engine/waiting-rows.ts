// What waits in *Manuell hantering*: its day, and who is to have heard of it by now.

import { keysOf, type Instant, type PlainDate } from '../brand';
import { dueDay } from './due';
import type { Profile } from '../routine/profile';
import type { Role } from '../routine/roles';
import { waitingDeadline, waitingTellings, type WaitingTellingId } from '../routine/waiting-rows';
import { momentAt } from '../time/plain-date';
import { addWorkingDays } from '../time/working-days';

/** The day a row that came at a moment is to be dealt with. */
export const waitingDue = (profile: Profile, arrived: Instant): PlainDate =>
  dueDay(profile, waitingDeadline, { received: arrived, opened: arrived });

export interface Listener {
  readonly role: Role;
  readonly telling: WaitingTellingId;
  readonly at: Instant;
}

/** When each of a line hears of a row: whoever has it first, then those above, the nearest first. */
export function listeners(profile: Profile, line: readonly Role[], arrived: Instant): readonly Listener[] {
  const due = waitingDue(profile, arrived);
  return keysOf(waitingTellings).flatMap((telling) => {
    const { to, workingDays, each } = waitingTellings[telling];
    const hear = to === 'owner' ? line.slice(0, 1) : line.slice(1);
    return hear.map((role, step) => ({
      role,
      telling,
      at: momentAt(addWorkingDays(due, workingDays + step * each), profile.day.from),
    }));
  });
}
