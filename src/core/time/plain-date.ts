// Days as Swedish offices count them: in Stockholm, without clock or zone in sight of anyone else.

import { Temporal } from 'temporal-polyfill';
import { instant, plainDate, type Instant, type PlainDate } from '../brand';

export { addDays, addMonths, daysBetween, readDate, weekday, yearOf } from './days';

const zone = 'Europe/Stockholm';

/** The day in Stockholm at a moment. */
export function dayOf(moment: Instant): PlainDate {
  const known = days.get(moment) ?? plainDate(Temporal.Instant.from(moment).toZonedDateTimeISO(zone).toPlainDate().toString());
  if (days.size >= mostDays) days.clear();
  days.set(moment, known);
  return known;
}

/** A look asks for the day of the same few moments again and again, and a zone is slow to ask. */
const days = new Map<Instant, PlainDate>();
const mostDays = 500;

/** The moment a clock in Stockholm shows `time` (`08:00`) on a day; a missing hour moves forward, a doubled one is the first. */
export function momentAt(day: PlainDate, time: string): Instant {
  const at = `${day} ${time}`;
  const known = moments.get(at) ?? momentOf(day, time);
  if (moments.size >= mostDays) moments.clear();
  moments.set(at, known);
  return known;
}

const moments = new Map<string, Instant>();

const momentOf = (day: PlainDate, time: string): Instant =>
  instant(
    Temporal.PlainDate.from(day)
      .toZonedDateTime({ timeZone: zone, plainTime: time })
      .toInstant()
      .toString({ smallestUnit: 'millisecond' }),
  );

/** The clock in Stockholm at a moment, `08:00`. */
export const clockOf = (moment: Instant): string =>
  Temporal.Instant.from(moment).toZonedDateTimeISO(zone).toPlainTime().toString({ smallestUnit: 'minute' });
