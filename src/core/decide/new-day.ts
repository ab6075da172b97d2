// The new day in a notice that the answer is late: a working day the routine allows, kept in the history beside the letter that tells it.

import type { Instant } from '../brand';
import type { CasePatch } from '../casefile/case';
import type { NewEvent } from '../casefile/event';
import { newDaySpan } from '../processes/complaint/new-day';
import { no, ok, type Result } from '../result';
import type { CaseFile } from '../casefile/case-file';
import { isWorkingDay } from '../time/working-days';
import { delayAnswers } from './answers';
import type { Decision } from '../engine/decision';

type Answered = Pick<Decision, 'type' | 'outcome' | 'answers'>;

const isTold = ({ type, outcome }: Answered): boolean => type === 'delayNotice' && outcome === 'sent';

/** Why the day cannot be told; every other answer passes. */
export function checkNewDay({ profile }: CaseFile, decision: Answered, now: Instant): Result<CasePatch> {
  if (!isTold(decision)) return ok({});
  const given = decision.answers['newDay'];
  if (given === undefined || given === '') return no('answerMissing');
  const { newDay } = delayAnswers.safeParse(decision.answers).data ?? {};
  const { earliest, latest } = newDaySpan(profile, now);
  const isIn = newDay !== undefined && newDay >= earliest && newDay <= latest && isWorkingDay(newDay);
  return isIn ? ok({}) : no('dateNotAllowed', latest);
}

/** The row in the history; nothing for any other answer. */
export function newDayRows(decision: Decision, now: Instant): readonly NewEvent[] {
  const day = isTold(decision) ? delayAnswers.safeParse(decision.answers).data?.newDay : undefined;
  return day === undefined ? [] : [{ kind: 'newDayTold', data: { day }, at: now, by: decision.by.id }];
}
