// Swedish red days and the eves that count as Sundays (lag 1989:253, lag 1930:173 § 2), computed; date-holidays is the test oracle.

import { plainDate, type PlainDate } from '../brand';
import { addDays, weekday, yearOf } from './plain-date';

/** Whether a day is a public holiday, Midsummer, Christmas or New Year's Eve. Sundays apart. */
export const isRedDay = (day: PlainDate): boolean => inYear(yearOf(day)).has(day);

/** Each year is computed once: every due day asks for it many times. */
const years = new Map<number, ReadonlySet<PlainDate>>();

function inYear(year: number): ReadonlySet<PlainDate> {
  const known = years.get(year) ?? new Set(redDays(year));
  years.set(year, known);
  return known;
}

/** All red days of a year, Sundays apart. */
function redDays(year: number): readonly PlainDate[] {
  const easter = easterSunday(year);
  const midsummer = firstSaturdayFrom(date(year, 6, 20));
  return [
    ...[date(year, 1, 1), date(year, 1, 6), date(year, 5, 1), date(year, 6, 6)],
    ...[date(year, 12, 24), date(year, 12, 25), date(year, 12, 26), date(year, 12, 31)],
    ...[addDays(easter, -2), easter, addDays(easter, 1), addDays(easter, 39), addDays(easter, 49)],
    ...[addDays(midsummer, -1), midsummer, firstSaturdayFrom(date(year, 10, 31))],
  ];
}

const date = (year: number, month: number, day: number): PlainDate =>
  plainDate(`${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`);

const firstSaturdayFrom = (day: PlainDate): PlainDate => addDays(day, (6 - weekday(day) + 7) % 7);

/** Gregorian computus (Meeus, Jones and Butcher). */
function easterSunday(year: number): PlainDate {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const inCentury = year % 100;
  const moon =
    (19 * golden + century - Math.floor(century / 4) - Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3) + 15) % 30;
  const sunday = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - moon - (inCentury % 4)) % 7;
  const correction = Math.floor((golden + 11 * moon + 22 * sunday) / 451);
  const sum = moon + sunday - 7 * correction + 114;
  return date(year, Math.floor(sum / 31), (sum % 31) + 1);
}
