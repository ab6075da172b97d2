// The day something is due, and how that day was found, so that every date can be explained (I05).

import type { Instant, PlainDate } from '../brand';
import { addDays, addMonths, dayOf } from '../time/plain-date';
import { addMinutes } from '../time/instant';
import { addWorkingDays, onOrAfter, onOrBefore } from '../time/working-days';
import type { DeadlineRule } from '../processes/process';
import { deadlineOf, type Profile } from '../routine/profile';

/** The moments a deadline may be counted from. */
export interface Starts {
  readonly received: Instant;
  readonly opened: Instant;
  /** When it was sent another way than by us; absent where it was not, and then it goes when its task opens. */
  readonly sent?: Instant | undefined;
}

const startOf = (rule: DeadlineRule, starts: Starts): PlainDate => dayOf(starts[rule.from] ?? starts.opened);

export interface ExplainedDay {
  readonly day: PlainDate;
  readonly rule: DeadlineRule;
  readonly start: PlainDate;
  /** The day the rule alone gives, when another deadline or the next hand-over moved it. */
  readonly before: PlainDate | null;
  /** The free day it would have been, when it fell on a working day instead (lag 1930:173). */
  readonly free: PlainDate | null;
}

/** The day a person is promised: the routine's own, also when it is a free day. */
export const promisedDay = (profile: Profile, received: Instant): PlainDate =>
  counted(deadlineOf(profile, 'investigate'), { received, opened: received });

/** When a task is due: counted from its start, not later than what it must leave time for, never before the next hand-over is possible. */
export const dueDay = (profile: Profile, id: string, starts: Starts): PlainDate => explainDue(profile, id, starts).day;

/** The same day with its rule, its start and what moved it, for the page that explains it. */
export function explainDue(profile: Profile, id: string, starts: Starts): ExplainedDay {
  const rule = deadlineOf(profile, id);
  const start = startOf(rule, starts);
  const own = counted(rule, starts);
  const capped = cap(profile, rule, { starts, own });
  const day = fallen(rule, capped, starts.opened);
  return { day, rule, start, before: capped === own ? null : own, free: day === capped ? null : capped };
}

/** The working day a counted day falls on; never one before the task came. */
export function fallen({ falls = 'stays' }: DeadlineRule, day: PlainDate, opened: Instant): PlainDate {
  if (falls === 'after') return onOrAfter(day);
  const before = onOrBefore(day);
  return falls === 'before' && before >= dayOf(opened) ? before : day;
}

const countedDay = (profile: Profile, id: string, starts: Starts): PlainDate => {
  const rule = deadlineOf(profile, id);
  return counted(rule, starts);
};

/**
 * The day it begins is not counted, whether it is free or not: one working day from a Saturday is Monday. Weeks end on the same day of the week, months on
 * the same day of the month or its last (lag 1930:173 § 1), hours on the day they run out.
 */
function counted({ days, counted: unit, from }: DeadlineRule, starts: Starts): PlainDate {
  const moment = starts[from] ?? starts.opened;
  const start = dayOf(moment);
  if (unit === 'hours') return dayOf(addMinutes(moment, 60 * days));
  if (unit === 'working') return addWorkingDays(days > 0 ? start : onOrAfter(start), days);
  if (unit === 'months') return addMonths(start, days);
  return addDays(start, unit === 'weeks' ? 7 * days : days);
}

/** Time is left before the other deadline's counted day, wherever its task falls. */
function cap(profile: Profile, rule: DeadlineRule, at: { readonly starts: Starts; readonly own: PlainDate }): PlainDate {
  if (rule.notAfter === undefined) return at.own;
  const [other, workingDays] = rule.notAfter;
  const latestDay = addWorkingDays(countedDay(profile, other, at.starts), workingDays);
  const soonest = addWorkingDays(dayOf(at.starts.opened), 1);
  const day = latestDay < at.own ? latestDay : at.own;
  return day < soonest ? soonest : day;
}
