// The day a mail came to the municipality, asked at *Mottagning* where the mail itself cannot show it (FL 22 §, decisions 8.1).

import type { Instant, PlainDate } from '../brand';
import type { Case, CasePatch } from '../casefile/case';
import type { CaseFile } from '../casefile/case-file';
import { eventsOf, type NewEvent } from '../casefile/event';
import { no, ok, type Result } from '../result';
import { earliest } from '../time/instant';
import { dayOf, momentAt } from '../time/plain-date';
import { cameAnswers } from './answers';
import type { Decision } from '../engine/decision';

/** Whether it must be asked: the date in the mail is missing, too old or later than the mail. */
export const asksDay = ({ warnings }: Pick<Case, 'warnings'>): boolean => warnings.includes('date-unsure');

/** The last day it can have come: the one it reached us. */
export const lastDayItCame = ({ arrived }: Pick<Case, 'arrived'>): PlainDate => dayOf(arrived);

/** The day somebody has answered; null when nobody has, or nobody is asked. */
export const answeredDay = ({ events }: Pick<CaseFile, 'events'>): PlainDate | null =>
  eventsOf(events, 'cameOn').at(-1)?.data.day ?? null;

/** Every day is counted from what was answered; it is needed only where it is asked. */
export function cameOn({ matter: kase }: CaseFile, { answers }: Pick<Decision, 'answers'>): Result<CasePatch> {
  if (!asksDay(kase)) return ok({});
  const read = cameAnswers.safeParse(answers);
  if (!read.success) return no('dayNotPossible');
  const { receivedDay } = read.data;
  if (receivedDay === undefined) return no('answerMissing');
  const last = lastDayItCame(kase);
  return receivedDay > last ? no('cameLater', last) : ok({ received: earliest(momentAt(receivedDay, '12:00'), kase.arrived) });
}

/** What was answered, as it was answered, in the history. */
export function daysAnswered(file: CaseFile, { type, answers, by }: Decision, now: Instant): readonly NewEvent[] {
  if (type !== 'triage' || !asksDay(file.matter)) return [];
  const day = cameAnswers.safeParse(answers).data?.receivedDay;
  return day === undefined ? [] : [{ kind: 'cameOn', data: { day }, at: now, by: by.id }];
}
