// Days counted and moved, without clock or zone: light enough for every page of the tab.

import { plainDate, type PlainDate } from '../brand';

/** Reads `2026-03-16`; undefined when there is no such day. */
export function readDate(text: string): PlainDate | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  const day = dayNumbered(numberOf(plainDate(text)));
  return day === text ? day : undefined;
}

/** The day so many calendar days later (or earlier). */
export const addDays = (day: PlainDate, more: number): PlainDate => dayNumbered(numberOf(day) + more);

/** The same day so many months later; the month's last where it has no such day. */
export function addMonths(day: PlainDate, more: number): PlainDate {
  const months = yearOf(day) * 12 + Number(day.slice(-5, -3)) - 1 + more;
  const first = plainDate(`${padded(Math.floor(months / 12), 4)}-${padded((months % 12) + 1, 2)}-01`);
  const next = plainDate(`${padded(Math.floor((months + 1) / 12), 4)}-${padded(((months + 1) % 12) + 1, 2)}-01`);
  return addDays(first, Math.min(Number(day.slice(-2)), daysBetween(first, next)) - 1);
}

/** Calendar days from one day to another; negative when `to` is earlier. */
export const daysBetween = (from: PlainDate, to: PlainDate): number => numberOf(to) - numberOf(from);

/** 1 is Monday, 7 is Sunday. */
export const weekday = (day: PlainDate): number => ((((numberOf(day) + 3) % 7) + 7) % 7) + 1;

export const yearOf = (day: PlainDate): number => Number(day.slice(0, 4));

const [daysOf400Years, daysOf100Years, daysOf4Years, daysOfYear] = [146_097, 36_524, 1461, 365];

/** Days since 1 January 1970, as the Gregorian calendar runs: years begin in March, so that a leap day is a year's last. */
function numberOf(day: PlainDate): number {
  const [year, month, date] = [Number(day.slice(0, -6)), Number(day.slice(-5, -3)), Number(day.slice(-2))];
  const fromMarch = month > 2 ? year : year - 1;
  const inEra = fromMarch - 400 * Math.floor(fromMarch / 400);
  const inYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + date - 1;
  const before = inEra * daysOfYear + Math.floor(inEra / 4) - Math.floor(inEra / 100);
  return Math.floor(fromMarch / 400) * daysOf400Years + before + inYear - toMarch0;
}

/** From 1 March of the year 0 to 1 January 1970. */
const toMarch0 = 719_468;

function dayNumbered(number: number): PlainDate {
  const fromMarch0 = number + toMarch0;
  const era = Math.floor(fromMarch0 / daysOf400Years);
  const inEra = fromMarch0 - era * daysOf400Years;
  const leaps =
    -Math.floor(inEra / (daysOf4Years - 1)) + Math.floor(inEra / daysOf100Years) - Math.floor(inEra / (daysOf400Years - 1));
  const years = Math.floor((inEra + leaps) / daysOfYear);
  const inYear = inEra - (daysOfYear * years + Math.floor(years / 4) - Math.floor(years / 100));
  const month = Math.floor((5 * inYear + 2) / 153);
  const date = inYear - Math.floor((153 * month + 2) / 5) + 1;
  const year = years + 400 * era + (month < 10 ? 0 : 1);
  return plainDate(`${padded(year, 4)}-${padded(month < 10 ? month + 3 : month - 9, 2)}-${padded(date, 2)}`);
}

const padded = (number: number, digits: number): string => String(number).padStart(digits, '0');
