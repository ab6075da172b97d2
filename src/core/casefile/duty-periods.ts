// Which period a duty of a contract is about on a day, and by which day its return is to be handed in.

import { plainDate, type PlainDate } from '../brand';
import { addDays } from '../time/plain-date';
import type { Duty } from './contract';

export interface DutyPeriod {
  readonly from: PlainDate;
  readonly to: PlainDate;
  /** The last day to hand it in. */
  readonly by: PlainDate;
}

/** Calendar days after a period, where the contract names no days. */
const usualDays = 31;

/** The period that ended last before `today`; periods are counted from January. */
export function lastPeriod({ months, days }: Duty, today: PlainDate): DutyPeriod {
  const month = Number(today.slice(0, 4)) * 12 + Number(today.slice(5, 7)) - 1;
  const ended = Math.floor(month / months) * months;
  const to = addDays(firstOf(ended), -1);
  return { from: firstOf(ended - months), to, by: handInDay(days, to) };
}

/** The first of the contract's days after the period, in its year or the next. */
function handInDay(days: readonly string[], to: PlainDate): PlainDate {
  const year = Number(to.slice(0, 4));
  const after = [year, year + 1].flatMap((one) => days.map((day) => plainDate(`${one}-${day}`))).filter((day) => day > to);
  return after.toSorted((a, b) => a.localeCompare(b))[0] ?? addDays(to, usualDays);
}

const firstOf = (month: number): PlainDate =>
  plainDate(`${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-01`);
