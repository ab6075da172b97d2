// The new day for the answer, as a notice that it is late has told it: one day at a time, the last that was not taken back (R195, FL 11 §).

import type { Instant, PlainDate } from '../../brand';
import type { CaseFile } from '../../casefile/case-file';
import { eventsOf } from '../../casefile/event';
import { promisedDay } from '../../engine/due';
import type { Profile } from '../../routine/profile';
import { addDays, dayOf } from '../../time/plain-date';
import { onOrAfter, onOrBefore } from '../../time/working-days';
import { letterState } from '../../engine/letter-state';

/** null when nobody has told one. */
export function newDay(file: Pick<CaseFile, 'events' | 'process'>): PlainDate | null {
  const { events } = file;
  const { undone } = letterState(file);
  const undoneAt = eventsOf(events, 'letterApproved').flatMap(({ data, at }) => (undone.includes(data.textKey) ? [at] : []));
  return eventsOf(events, 'newDayTold').findLast(({ at }) => !undoneAt.includes(at))?.data.day ?? null;
}

/** The day the person waits for: the new one, else the routine's own. */
export const answerDay = (file: Pick<CaseFile, 'events' | 'process' | 'profile' | 'matter'>): PlainDate =>
  newDay(file) ?? promisedDay(file.profile, file.matter.received);

/** The days that may be told: working days from tomorrow, no longer than the routine gives an answer from its start. */
export function newDaySpan(profile: Profile, now: Instant): { readonly earliest: PlainDate; readonly latest: PlainDate } {
  return { earliest: onOrAfter(addDays(dayOf(now), 1)), latest: onOrBefore(promisedDay(profile, now)) };
}
