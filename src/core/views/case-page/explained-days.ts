// Days with their reason: the start, the rule, the days that do not count, and what moved them (I05).

import type { Instant, PlainDate } from '../../brand';
import type { CaseFile } from '../../casefile/case-file';
import { eventsOf } from '../../casefile/event';
import type { Task } from '../../casefile/task';
import type { DeadlineId } from '../../routine/deadlines';
import { explainDue, type ExplainedDay } from '../../routine/due';
import { taskType } from '../../routine/task-types';
import { sayDay, sayShortDay } from '../../text/day';
import { sayDeadline } from '../../text/deadline';
import { say, type Language } from '../../text/say';
import { addDays, dayOf, daysBetween } from '../../time/plain-date';
import { isWorkingDay } from '../../time/working-days';
import type { DueView } from '../case-page';
import type { Reading } from './reading';

/** The day of a task, with how it was found and whether it was moved or chosen. */
export function dueOfTask({ file, now, language }: Reading, task: Task): DueView {
  const { deadline } = taskType(task.type);
  const { day, lines } = explained({ file, language }, deadline, task.opened);
  const why = task.due === day ? lines : [...otherDay({ file, language }, task, lines)];
  return dueView(task.state === 'open' ? now : null, { day: task.due, explanation: why }, language);
}

/** The day the answer was promised to the complainant (R194). */
export const answerDue = ({ file, now, language }: Reading): DueView => {
  const { day, lines } = explained({ file, language }, 'investigate', file.case.arrived);
  return dueView(file.case.stage === 'closed' ? null : now, { day, explanation: lines }, language);
};

type Told = Pick<Reading, 'file' | 'language'>;

/** A day by its rule, and the lines that explain it. */
export function explained({ file, language }: Told, id: DeadlineId, opened: Instant) {
  const found = explainDue(file.profile, id, { received: file.case.received, opened });
  return { day: found.day, lines: linesOf(found, { id, language }) };
}

function linesOf({ rule, start, day, before }: ExplainedDay, at: { readonly id: DeadlineId; readonly language: Language }) {
  const { id, language } = at;
  const from = rule.from === 'received' ? 'tab.due.fromReceived' : 'tab.due.fromOpened';
  const skipped = rule.counted === 'working' ? daysOff(start, before ?? day) : [];
  return [
    say(language, from, { day: sayDay(language, start) }),
    sayDeadline(language, id, rule),
    ...(skipped.length === 0
      ? []
      : [say(language, 'tab.due.skipped', { days: skipped.map((one) => sayShortDay(language, one)).join(', ') })]),
    ...(before === null
      ? []
      : [say(language, 'tab.due.capped', { before: sayDay(language, before), day: sayDay(language, day) })]),
    say(language, 'tab.due.ground', { ground: say(language, `statute.${rule.because}`) }),
  ];
}

function daysOff(from: PlainDate, to: PlainDate): readonly PlainDate[] {
  return Array.from({ length: Math.max(daysBetween(from, to), 0) }, (_, n) => addDays(from, n + 1)).filter(
    (day) => !isWorkingDay(day),
  );
}

/** Moved by hand, chosen by the caseworker, or past already when the task came. */
function otherDay({ file, language }: Told, task: Task, rule: readonly string[]): readonly string[] {
  const moved = eventsOf(file.events, 'dueMoved').findLast((event) => event.data.task === task.key);
  if (moved !== undefined) {
    const { from, to } = moved.data;
    return [...rule, say(language, 'tab.due.moved', { from: sayDay(language, from), to: sayDay(language, to) })];
  }
  if (task.type === 'providerReply') return [say(language, 'tab.due.chosen'), ...rule];
  return task.due === dayOf(task.opened) ? [...rule, say(language, 'tab.due.alreadyPassed')] : [say(language, 'tab.due.byHand')];
}

/** How a day is shown; `now` null when nothing waits for it any more. */
export function dueView(
  now: Instant | null,
  at: { readonly day: PlainDate; readonly explanation: readonly string[] },
  language: Language,
): DueView {
  const day = sayDay(language, at.day);
  const common = { day, explanation: [...at.explanation] };
  if (now === null) return { ...common, word: day, urgency: 'over' };
  const left = daysBetween(dayOf(now), at.day);
  if (left < 0) return { ...common, word: say(language, 'card.late', { day: sayShortDay(language, at.day) }), urgency: 'late' };
  if (left === 0) return { ...common, word: say(language, 'card.today'), urgency: 'soon' };
  return { ...common, word: say(language, 'card.due', { day }), urgency: left === 1 ? 'soon' : 'calm' };
}

/** The days of the case itself: when it came, when it reached us, and when the answer was promised. */
export function caseDates(reading: Reading): readonly { readonly title: string; readonly due: DueView }[] {
  const { file, language } = reading;
  const [received, arrived] = [dayOf(file.case.received), dayOf(file.case.arrived)];
  const plain = (day: PlainDate, explanation: readonly string[]) => dueView(null, { day, explanation }, language);
  const late = daysBetween(received, arrived);
  return [
    {
      title: say(language, 'tab.date.received'),
      due: plain(received, [say(language, `tab.date.receivedBy.${file.case.channel}`)]),
    },
    ...(late <= 0
      ? []
      : [
          { title: say(language, 'tab.date.arrived'), due: plain(arrived, [say(language, 'tab.date.late', { days: late + 1 })]) },
        ]),
    { title: say(language, 'tab.date.answer'), due: answerDue(reading) },
    ...providerDate(file, language),
  ];
}

function providerDate(file: CaseFile, language: Language) {
  const { providerReplyDue } = file.case;
  if (providerReplyDue === null) return [];
  const due = dueView(null, { day: providerReplyDue, explanation: [say(language, 'tab.due.chosen')] }, language);
  return [{ title: say(language, 'tab.date.provider'), due }];
}
