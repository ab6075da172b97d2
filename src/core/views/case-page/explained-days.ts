// Days with their reason: the start, the rule, the days that do not count, and what moved them (I05).

import { isIn, type Instant, type PlainDate } from '../../brand';
import { promisesAnswer, wantsAnswer } from '../../casefile/case';
import { eventsOf } from '../../casefile/event';
import type { Task } from '../../casefile/task';
import type { DeadlineId } from '../../processes/all';
import { explainDue, promisedDay, type ExplainedDay, type Starts } from '../../engine/due';
import { contractWords, saidDeadline } from '../../processes/complaint/contract-words';
import { requestState, sentOwnWayOn } from '../../processes/complaint/request';
import { newDay } from '../../processes/complaint/new-day';
import { toTell } from '../../processes/complaint/to-tell';
import { hasReply } from '../../processes/complaint/delay';
import { taskType } from '../../processes/all';
import { sayDay, sayShortDay } from '../../text/day';
import { sayDeadline } from '../../text/deadline';
import { say, sayBy } from '../../text/say';
import { addDays, dayOf, daysBetween, momentAt } from '../../time/plain-date';
import { isWorkingDay, onOrAfter } from '../../time/working-days';
import { asksDay } from '../../decide/came-on';
import { lateDay, receivedWord, saidWord } from '../came-words';
import type { DueView } from '../case-page';
import type { Reading } from './reading';

/** The day of a task, with how it was found and whether it was moved or chosen. */
export function dueOfTask(reading: Reading, task: Task): DueView {
  const { deadline } = taskType(task.type);
  const { day, lines } = explained(reading, deadline, { opened: task.opened, sent: sentFor(reading, task) });
  const why = task.due === day ? lines : [...otherDay(reading, task, lines)];
  const isAlarm = taskType(task.type).isAlarm === true;
  return dueView(reading, { day: task.due, explanation: why, isOver: task.state !== 'open', isAlarm });
}

/** The day the answer was promised to the complainant (R194): the routine's own, also when it is a free day, or the new one a notice has told. */
export function answerDue(reading: Reading): DueView {
  const { profile, matter: known } = reading.file;
  const found = explainDue(profile, 'investigate', { received: known.received, opened: known.arrived });
  const promised = { ...found, day: promisedDay(profile, known.received), free: null };
  const set = newDay(reading.file);
  const told =
    set === null ? [] : [say(reading.language, 'tab.due.newDay', { day: sayDay(reading.language, set, dayOf(reading.now)) })];
  const lines = [...told, ...linesOf(promised, 'investigate', reading)];
  return dueView(reading, {
    day: set ?? promised.day,
    explanation: lines,
    isOver: known.stage === 'closed' || hasHeard(reading),
  });
}

/** The answer has gone, or has been given by hand: a case that goes on after it keeps its promise. */
const hasHeard = ({ file, now }: Reading): boolean => hasReply(file) && toTell(file, now)?.letter !== 'reply';

type Told = Pick<Reading, 'file' | 'language' | 'now'>;

/** When the request went by one's own secure way, for the task that waits for its answer. */
function sentFor({ file }: Told, { type }: Task): Instant | undefined {
  const day = type === 'providerReply' ? sentOwnWayOn(file) : null;
  return day === null ? undefined : momentAt(day, '12:00');
}

/** A day by its rule, and the lines that explain it. */
export function explained(told: Told, id: DeadlineId, at: Omit<Starts, 'received'>) {
  const found = explainDue(told.file.profile, id, { received: told.file.matter.received, opened: at.opened, sent: at.sent });
  return { day: found.day, lines: linesOf(found, id, told) };
}

function linesOf(
  { rule, start, day, before, free }: ExplainedDay,
  id: DeadlineId,
  { file, language, now }: Told,
): readonly string[] {
  const today = dayOf(now);
  const skipped = rule.counted === 'working' ? daysOff(start, before ?? day) : [];
  const fallen = rule.falls === 'after' ? 'tab.due.free.after' : 'tab.due.free.before';
  const inWords = (one: PlainDate): string => sayDay(language, one, today);
  return [
    say(language, fromKeys[rule.from], { day: inWords(start) }),
    sayDeadline(language, saidDeadline(file, id), rule),
    ...(skipped.length === 0
      ? []
      : [say(language, 'tab.due.skipped', { days: skipped.map((one) => sayShortDay(language, one, today)).join(', ') })]),
    ...(before === null ? [] : [say(language, 'tab.due.capped', { before: inWords(before), day: inWords(free ?? day) })]),
    ...(free === null ? [] : [say(language, fallen, { free: inWords(free), day: inWords(day) })]),
    say(language, 'tab.due.ground', { ground: sayBy(language, `statute.${rule.because}`, contractWords(file)) }),
  ];
}

const fromKeys = { received: 'tab.due.fromReceived', opened: 'tab.due.fromOpened', sent: 'tab.due.fromSent' } as const;

function daysOff(from: PlainDate, to: PlainDate): readonly PlainDate[] {
  return Array.from({ length: Math.max(daysBetween(from, to), 0) }, (_, n) => addDays(from, n + 1)).filter(
    (day) => !isWorkingDay(day),
  );
}

/** Moved by hand, chosen by the caseworker, or past already when the task came. */
function otherDay({ file, language, now }: Told, task: Task, rule: readonly string[]): readonly string[] {
  const moved = eventsOf(file.events, 'dueMoved').findLast((event) => event.data.task === task.key);
  if (moved !== undefined) {
    const { from, to } = moved.data;
    return [
      ...rule,
      say(language, 'tab.due.moved', { from: sayDay(language, from, dayOf(now)), to: sayDay(language, to, dayOf(now)) }),
    ];
  }
  if (newDay(file) === task.due)
    return [say(language, 'tab.due.newDay', { day: sayDay(language, task.due, dayOf(now)) }), ...rule];
  if (task.type === 'providerReply') return [say(language, 'tab.due.chosen'), ...rule];
  return task.due === onOrAfter(dayOf(task.opened))
    ? [...rule, say(language, 'tab.due.alreadyPassed')]
    : [say(language, 'tab.due.byHand')];
}

/** How a day is shown; it is over when nothing waits for it any more. */
export function dueView(
  { language, now }: Pick<Reading, 'language' | 'now'>,
  shown: {
    readonly day: PlainDate;
    readonly explanation: readonly string[];
    readonly isOver: boolean;
    /** It is not done by a day, but now. */
    readonly isAlarm?: boolean;
  },
): DueView {
  const today = dayOf(now);
  const day = sayDay(language, shown.day, today);
  const common = { day, explanation: [...shown.explanation] };
  if (shown.isOver) return { ...common, word: day, urgency: 'over' };
  const left = daysBetween(today, shown.day);
  if (left < 0)
    return { ...common, word: say(language, 'card.late', { day: sayShortDay(language, shown.day, today) }), urgency: 'late' };
  if (shown.isAlarm === true) return { ...common, word: say(language, 'card.now'), urgency: 'late' };
  if (left === 0) return { ...common, word: say(language, 'card.today'), urgency: 'soon' };
  return { ...common, word: say(language, 'card.due', { day }), urgency: left === 1 ? 'soon' : 'calm' };
}

/** The days of the case itself: when it came, when it reached us, and when the answer was promised. */
export function caseDates(reading: Reading): readonly { readonly title: string; readonly due: DueView }[] {
  const { file, language } = reading;
  const { received, arrived, said, channel } = file.matter;
  const plain = (moment: Instant, explanation: readonly string[]) =>
    dueView(reading, { day: dayOf(moment), explanation, isOver: true });
  const late = lateDay(file.matter);
  const came = { ...plain(received, howItCame(reading)), word: receivedWord(file.matter, reading) };
  return [
    { title: say(language, 'tab.date.received'), due: came },
    ...(late === null
      ? []
      : [{ title: say(language, 'tab.date.arrived'), due: plain(arrived, [say(language, 'tab.date.late', { days: late })]) }]),
    ...(said === null || saidWord(file.matter, reading) === null
      ? []
      : [{ title: say(language, 'card.said'), due: plain(said, [say(language, `tab.date.receivedBy.${channel}`)]) }]),
    ...(promisesAnswer(file.matter) && wantsAnswer(file.matter)
      ? [{ title: say(language, 'tab.date.answer'), due: answerDue(reading) }]
      : []),
    ...providerDate(reading),
  ];
}

/** By which way, and who said the day where the mail could not. */
function howItCame({ file, language, nameOf }: Reading): readonly string[] {
  const way = say(language, `tab.date.receivedBy.${file.matter.channel}`);
  const by = eventsOf(file.events, 'cameOn').at(-1)?.by;
  if (by !== undefined) return [way, say(language, 'tab.date.answered', { name: by === null ? '–' : nameOf(by) })];
  return asksDay(file.matter) ? [way, say(language, 'tab.date.unsure')] : [way];
}

/** Of the request in force: one that was taken back, or never arrived, asks nobody for anything by any day. */
function providerDate(reading: Reading) {
  const { language, file, now } = reading;
  const { providerReplyDue } = file.matter;
  if (providerReplyDue === null || !isIn(['sent', 'waits', 'held'], requestState(file, now).is)) return [];
  const sent = sentOwnWayOn(file);
  const due = dueView(reading, { day: providerReplyDue, explanation: [say(language, 'tab.due.chosen')], isOver: true });
  const sentOn =
    sent === null ? [] : [dueView(reading, { day: sent, explanation: [say(language, 'tab.due.sentOwnWay')], isOver: true })];
  return [
    ...sentOn.map((shown) => ({ title: say(language, 'tab.date.sentOwnWay'), due: shown })),
    { title: say(language, 'tab.date.provider'), due },
  ];
}
