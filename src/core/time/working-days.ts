// Working days: Monday to Friday, red days and red eves left out.

import type { PlainDate } from '../brand';
import { addDays, weekday } from './plain-date';
import { isRedDay } from './red-days';

export const isWorkingDay = (day: PlainDate): boolean => weekday(day) < 6 && !isRedDay(day);

/** The same day when it is a working day, otherwise the next one (lag 1930:173 § 2). */
export const onOrAfter = (day: PlainDate): PlainDate => (isWorkingDay(day) ? day : onOrAfter(addDays(day, 1)));

/** The same day when it is a working day, otherwise the one before. */
export const onOrBefore = (day: PlainDate): PlainDate => (isWorkingDay(day) ? day : onOrBefore(addDays(day, -1)));

/** So many working days later (or, with a negative number, earlier); 0 is the day itself. */
export function addWorkingDays(day: PlainDate, count: number): PlainDate {
  const step = Math.sign(count);
  let at = day;
  for (let left = Math.abs(count); left > 0; left -= 1) at = step > 0 ? onOrAfter(addDays(at, 1)) : onOrBefore(addDays(at, -1));
  return at;
}

/** Working days after `from` up to and including `to`; 0 when `to` is not later. */
export function workingDaysBetween(from: PlainDate, to: PlainDate): number {
  let count = 0;
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) if (isWorkingDay(day)) count += 1;
  return count;
}
