// Days as Swedish offices count them: in Stockholm, without clock or zone in sight of anyone else.

import { Temporal } from 'temporal-polyfill';
import { instant, plainDate, type Instant, type PlainDate } from '../brand';

const zone = 'Europe/Stockholm';

/** Reads `2026-03-16`; undefined when there is no such day. */
export function readDate(text: string): PlainDate | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  try {
    return plainDate(Temporal.PlainDate.from(text, { overflow: 'reject' }).toString());
  } catch {
    return undefined;
  }
}

/** The day in Stockholm at a moment. */
export const dayOf = (moment: Instant): PlainDate =>
  plainDate(Temporal.Instant.from(moment).toZonedDateTimeISO(zone).toPlainDate().toString());

/** The moment a clock in Stockholm shows `time` (`08:00`) on a day; a missing hour moves forward, a doubled one is the first. */
export const momentAt = (day: PlainDate, time: string): Instant =>
  instant(
    Temporal.PlainDate.from(day)
      .toZonedDateTime({ timeZone: zone, plainTime: time })
      .toInstant()
      .toString({ smallestUnit: 'millisecond' }),
  );

/** The clock in Stockholm at a moment, `08:00`. */
export const clockOf = (moment: Instant): string =>
  Temporal.Instant.from(moment).toZonedDateTimeISO(zone).toPlainTime().toString({ smallestUnit: 'minute' });

/** The day so many calendar days later (or earlier). */
export const addDays = (day: PlainDate, days: number): PlainDate =>
  plainDate(Temporal.PlainDate.from(day).add({ days }).toString());

/** Calendar days from one day to another; negative when `to` is earlier. */
export const daysBetween = (from: PlainDate, to: PlainDate): number =>
  Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'days' }).days;

/** 1 is Monday, 7 is Sunday. */
export const weekday = (day: PlainDate): number => Temporal.PlainDate.from(day).dayOfWeek;

export const yearOf = (day: PlainDate): number => Number(day.slice(0, 4));
