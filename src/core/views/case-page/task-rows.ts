// The tasks of a case: whose they are, their day, how they ended, and what this reader may do about them.

import { compared } from '../../order';
import { eventsOf } from '../../casefile/event';
import type { Task } from '../../casefile/task';
import { declinesTo } from '../../engine/give-away';
import { mayAnswer } from '../../engine/may';
import { contractWords } from '../../processes/complaint/contract-words';
import { askOf } from '../../processes/complaint/eku-asked';
import { taskType } from '../../processes/all';
import { outcomesOf } from '../../processes/complaint/outcomes-of';
import { pendingSigns } from '../../processes/complaint/signs';
import { sayDay } from '../../text/day';
import { say, sayBy, sayPlain } from '../../text/say';
import { clockOf, dayOf } from '../../time/plain-date';
import type { TaskRow } from '../case-page';
import { goneWords } from './amended-words';
import { dueOfTask } from './explained-days';
import { byNeed, ownerWord } from './owner';
import { weighedQuestion } from './weighed';
import type { Reading } from './reading';

/** Open ones first, alarms before the first due; then those that are over, the latest first. */
export const taskRows = (reading: Reading): TaskRow[] =>
  [...reading.file.tasks].sort(inOrder).map((task) => taskRow(reading, task));

function inOrder(a: Task, b: Task): number {
  if ((a.state === 'open') !== (b.state === 'open')) return a.state === 'open' ? -1 : 1;
  if (a.state === 'open') return byNeed(a, b);
  return compared(b.answeredAt ?? b.opened, a.answeredAt ?? a.opened);
}

function taskRow(reading: Reading, task: Task): TaskRow {
  const { file, language, actor, now } = reading;
  const isMine = task.state === 'open' && mayAnswer(actor, task, file);
  return {
    ...{ type: task.type, round: task.round, state: task.state },
    title: say(language, `task.${task.type}.title`),
    ask: [sayBy(language, `task.${task.type}.ask`, contractWords(file)), ...whereHeard(reading, task)].join(' '),
    question: question(reading, task),
    outcomes: outcomesOf(file, task, now).map(([outcome]) => outcome),
    owner: ownerWord(reading, task),
    since: sinceWord(reading, task),
    handed: handedWords(reading, task),
    due: dueOfTask(reading, task),
    ending: task.state === 'open' ? null : taskEnding(reading, task),
    may: {
      answer: isMine,
      claim: isMine && task.ownerId === null,
      decline: isMine && declinesTo(file, task) !== null,
      conflict: isMine,
    },
    colleagues: task.state === 'open' ? [...reading.colleaguesFor(task)] : [],
  };
}

/** How it last changed hands. */
const handed = ({ events }: Reading['file'], { key }: Task) =>
  eventsOf(events, 'gaveAway').findLast(({ data }) => data.task === key);

/** The day it came to whoever has it; with the clock for what began today and for an alarm, where minutes count. */
function sinceWord({ file, language, now }: Reading, task: Task): string {
  const from = handed(file, task)?.at ?? task.opened;
  const day = sayDay(language, dayOf(from), dayOf(now));
  return taskType(task.type).isAlarm === true || dayOf(from) === dayOf(now) ? `${day} ${clockOf(from)}` : day;
}

/** By whom it was handed on last, and why: whoever gave it and whoever has it read the same; null where nobody did. */
function handedWords({ file, language, nameOf, now }: Reading, task: Task): string | null {
  const last = handed(file, task);
  const reason = last?.data.reason ?? null;
  if (last === undefined || reason === null || last.by === null) return null;
  const day = sayDay(language, dayOf(last.at), dayOf(now));
  return say(language, 'tab.task.handed', { name: nameOf(last.by), day, reason: sayPlain(language, `giveAwayReason.${reason}`) });
}

/** Where what raised an unread alarm is to be read. */
const whereHeard = ({ file, language }: Reading, { type, state }: Task): readonly string[] =>
  type === 'readAlarm' && state === 'open' ? pendingSigns(file).map((sign) => say(language, `sign.${sign}`)) : [];

/** What EKU asks where the task is to answer it, or what is to be weighed. */
function question(reading: Reading, task: Task): string | null {
  if (task.type === 'seeToAstray') return astrayQuestion(reading, task);
  const ask = askOf(reading.file, task);
  return ask === null ? weighedQuestion(reading, task) : say(reading.language, `ekuAsk.${ask}`);
}

/** What had gone to the wrong receiver: the round names what was put right. */
function astrayQuestion(reading: Reading, { round }: Task): string | null {
  const event = eventsOf(reading.file.events, 'amended').find(({ seq }) => seq === round);
  return event === undefined ? null : goneWords(reading, event.data);
}

/** How a task ended, by whom, when and why. */
export function taskEnding({ language, nameOf, now }: Reading, task: Task): string {
  if (task.state === 'lapsed' || task.outcome === null) return say(language, 'card.lapsed');
  const words = sayPlain(language, `done.${task.type}.${task.outcome}`);
  const day = task.answeredAt === null ? '' : sayDay(language, dayOf(task.answeredAt), dayOf(now));
  const whole =
    task.answeredBy === null
      ? say(language, 'tab.ending.byItself', { words, day })
      : say(language, 'tab.ending.by', { words, day, name: nameOf(task.answeredBy) });
  return task.reason === null
    ? whole
    : `${whole} ${say(language, 'tab.ending.reason', { reason: reasonWord(language, task.reason) })}`;
}

const reasonWord = (language: Reading['language'], reason: string): string => sayPlain(language, `reason.${reason}`);
