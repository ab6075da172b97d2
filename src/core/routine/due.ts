// The day something is due, and how that day was found, so that every date can be explained (I05).

import type { Instant, PlainDate } from '../brand';
import { addDays, dayOf } from '../time/plain-date';
import { addWorkingDays, onOrAfter } from '../time/working-days';
import { deadlines, type DeadlineId, type DeadlineRule } from './deadlines';
import { deadlineOf, type Profile } from './profile';
import { isKeyOf } from '../brand';

/** The moments a deadline may be counted from. */
export interface Starts {
  readonly received: Instant;
  readonly opened: Instant;
}

export interface ExplainedDay {
  readonly day: PlainDate;
  readonly rule: DeadlineRule;
  readonly start: PlainDate;
  /** The day the rule alone gives, when another deadline or the next working day moved it. */
  readonly before: PlainDate | null;
}

/** When it is due: counted from its start, not later than what it must leave time for, never before the next hand-over is possible. */
export const dueDay = (profile: Profile, id: DeadlineId, starts: Starts): PlainDate => explainDue(profile, id, starts).day;

/** The same day with its rule, its start and what moved it, for the page that explains it. */
export function explainDue(profile: Profile, id: DeadlineId, starts: Starts): ExplainedDay {
  const rule = deadlineOf(profile, id);
  const start = dayOf(starts[rule.from]);
  const own = counted(rule, start);
  const capped = cap(profile, rule, { starts, own });
  return { day: capped, rule, start, before: capped === own ? null : own };
}

const counted = (rule: DeadlineRule, start: PlainDate): PlainDate =>
  rule.counted === 'calendar' ? addDays(start, rule.days) : addWorkingDays(onOrAfter(start), rule.days);

function cap(profile: Profile, rule: DeadlineRule, at: { readonly starts: Starts; readonly own: PlainDate }): PlainDate {
  if (rule.notAfter === undefined) return at.own;
  const [other, workingDays] = rule.notAfter;
  if (!isKeyOf(deadlines, other)) return at.own;
  const latestDay = addWorkingDays(dueDay(profile, other, at.starts), workingDays);
  const soonest = addWorkingDays(dayOf(at.starts.opened), 1);
  const day = latestDay < at.own ? latestDay : at.own;
  return day < soonest ? soonest : day;
}
