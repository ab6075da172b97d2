// When a person's desk is looked at: the profile's times on working days, each some minutes later for one than for another.

import type { Instant, PersonId, PlainDate } from '../brand';
import type { Profile } from '../routine/profile';
import { hashText } from '../text-hash';
import { fromMilliseconds, toMilliseconds } from '../time/instant';
import { addDays, dayOf, momentAt } from '../time/plain-date';
import { isWorkingDay, onOrAfter } from '../time/working-days';

type Office = Pick<Profile, 'desk'>;

/** Her looks of one day, the first one first; none on a free day. */
export function looksOf({ desk }: Office, person: PersonId, day: PlainDate): readonly Instant[] {
  if (!isWorkingDay(day)) return [];
  const later = spreadOf(person, desk.spreadMinutes);
  return desk.looks.map((time) => fromMilliseconds(toMilliseconds(momentAt(day, time)) + later)).sort();
}

/** How many of today's looks have come by now. */
export const looksPassed = (office: Office, person: PersonId, now: Instant): number =>
  looksOf(office, person, dayOf(now)).filter((look) => look <= now).length;

/** The first look after now. */
export function nextDeskLook(office: Office, person: PersonId, now: Instant): Instant {
  const today = dayOf(now);
  const later = looksOf(office, person, today).find((look) => look > now);
  const [first] = looksOf(office, person, onOrAfter(addDays(today, 1)));
  return later ?? first ?? momentAt(addDays(today, 1), '08:00');
}

/** The times of a day by which everybody's look has come: a clock that is moved stops there. */
export const looksOver = ({ desk }: Office, day: PlainDate): readonly Instant[] =>
  desk.looks.map((time) => fromMilliseconds(toMilliseconds(momentAt(day, time)) + desk.spreadMinutes * minute));

const minute = 60_000;

/** Always the same for one person. */
const spreadOf = (person: PersonId, minutes: number): number =>
  minutes === 0 ? 0 : (Number.parseInt(hashText(person).slice(0, 8), 16) % (minutes * 60)) * 1000;
