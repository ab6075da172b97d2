// A provider that does not hand in what its contract asks for gives cause to follow it up: proposed as everything else that is heard of is, and somebody opens it or declines (R291, R298).

import { plainDate, providerId, type Instant, type PlainDate } from '../brand';
import type { NewOwnMatter, OwnMatter } from '../casefile/own-matter';
import type { Profile } from '../routine/profile';
import { addDays, dayOf } from '../time/plain-date';
import { addWorkingDays } from '../time/working-days';
import { proposed } from './by-clock';
import { isLateReturn } from './returns';

/** Working days after its day, or after it was first waited for, when a return that nobody has said anything of is silent. */
const silentAfter = 10;

/**
 * Targeted follow-ups that returns give cause to (R210, R291, R298): of a provider that does not hand in, as whoever waits has said, or whose day has been over for long. One a provider and
 * month; none where the routine follows no calendar, or not yet.
 */
export function proposedBySilence(profile: Profile, returns: readonly OwnMatter[], now: Instant): readonly NewOwnMatter[] {
  const from = profile.followUpCalendar?.from;
  return returns.flatMap((one) => {
    const { provider, handInBy } = one.fields;
    if (from === undefined || provider === undefined || handInBy === undefined || !isLateReturn(one, dayOf(now))) return [];
    const day = addDays(plainDate(handInBy), 1);
    const awaited = later(plainDate(handInBy), dayOf(one.arrived));
    const isSilent = one.stage === 'missing' || addWorkingDays(awaited, silentAfter) < dayOf(now);
    return isSilent && day >= from
      ? [proposed(profile, { provider: providerId(provider), cause: 'returnMissing', day }, now)]
      : [];
  });
}

const later = (one: PlainDate, other: PlainDate): PlainDate => (one > other ? one : other);
