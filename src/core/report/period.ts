// Periods of whole months, as they are counted and compiled: `2026-01` and six.

import { plainDate, type PlainDate } from '../brand';
import { addDays } from '../time/plain-date';

export interface Period {
  /** Its first month, `2026-01`. */
  readonly from: string;
  readonly months: number;
}

const monthNumber = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
const monthAt = (number: number): string => `${Math.floor(number / 12)}-${String((number % 12) + 1).padStart(2, '0')}`;

/** `2026-01|6`. */
export const periodKey = ({ from, months }: Period): string => `${from}|${months}`;

/** The one of so many months that a day falls in; a year is made of whole ones. */
export function periodOf(day: PlainDate, months: number): Period {
  const month = monthNumber(day);
  return { from: monthAt(month - (month % months)), months };
}

/** The one before. */
export const before = ({ from, months }: Period): Period => ({ from: monthAt(monthNumber(from) - months), months });

/** The one a year before. */
export const yearBefore = ({ from, months }: Period): Period => ({ from: monthAt(monthNumber(from) - 12), months });

/** The first day of its first month. */
export const firstDay = ({ from }: Period): PlainDate => plainDate(`${from}-01`);
/** The last day of its last month. */
export const lastDay = ({ from, months }: Period): PlainDate =>
  addDays(plainDate(`${monthAt(monthNumber(from) + months)}-01`), -1);

/** Its months, the first one first. */
export const monthsIn = ({ from, months }: Period): readonly string[] =>
  Array.from({ length: months }, (_none, n) => monthAt(monthNumber(from) + n));

/** The shorter periods it is made of. */
export const stepsIn = ({ from, months }: Period, step: number): readonly Period[] =>
  Array.from({ length: months / step }, (_none, n) => ({ from: monthAt(monthNumber(from) + n * step), months: step }));

/**
 * What of *Statistik* is counted in a period: its months, and the quarters that end in it. What is counted by quarter alone belongs to no month, and so to the one period
 * its quarter ends in.
 */
export const countedIn = (period: Period): readonly string[] =>
  monthsIn(period).flatMap((month) => {
    const number = Number(month.slice(5));
    return number % 3 === 0 ? [month, `${month.slice(0, 4)}-Q${number / 3}`] : [month];
  });

/** Whether two have a month in common. */
export const meets = (one: Period, other: Period): boolean =>
  monthNumber(one.from) < monthNumber(other.from) + other.months && monthNumber(other.from) < monthNumber(one.from) + one.months;
