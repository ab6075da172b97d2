// The bot's own small cards: help, what was kept, where a case is, what there is to do. A task's own card is made in core/cards.

import { z } from 'zod';
import type { CardMessage } from '../../src/app/messenger';
import type { Clock } from '../../src/app/clock';
import type { WaitingCount } from '../../src/app/intake/set-aside-rows';
import type { MyTask } from '../../src/app/show';
import { card, type Card, type Element } from '../../src/core/cards/card';
import { badge, buttons, execute, heading, missing, notice, openPage, paragraph, remark } from '../../src/core/cards/elements';
import { openSetAside } from '../../src/core/cards/waiting-rows-card';
import type { Instant } from '../../src/core/brand';
import type { CaseFile } from '../../src/core/casefile/case-file';
import { isOwnFile, type OwnFile } from '../../src/core/casefile/own-file';
import { isHidden } from '../../src/core/casefile/own-matter';
import type { ProblemCode } from '../../src/core/problem';
import { sayDay, sayShortDay } from '../../src/core/text/day';
import { say, type Language } from '../../src/core/text/say';
import { dayOf, daysBetween } from '../../src/core/time/plain-date';
import { listedTitle } from '../../src/core/views/listed-title';
import { matterStageWord } from '../../src/core/views/matter-stage-word';
import { numberOf } from '../../src/core/views/my-work';
import { byUrgency, dangerOf } from '../../src/core/views/urgency';
import { stageWord } from '../../src/core/views/stage-word';
import { taskType } from '../../src/core/processes/all';
import { titleWithin } from '../../src/core/text/task-title';
import { visibility } from '../../src/core/views/visibility';
import type { Pages } from '../pages';

const message = (language: Language, summary: string, body: readonly Element[]): CardMessage => ({
  card: card(language, summary, body),
  summary,
});

const link = (title: string, url: string): Element => ({ type: 'Action.OpenUrl', title, url });

/** Where a complaint is written down. */
export const newCaseMessage = (pages: Pages, language: Language): CardMessage =>
  message(language, say(language, 'bot.newCase.button'), [
    paragraph(say(language, 'bot.newCase.open')),
    buttons([link(say(language, 'bot.newCase.button'), pages.place('writeDown'))]),
  ]);

/** Who is away is said on the page: a chat keeps what it is told for ever. */
export const absenceMessage = (pages: Pages, language: Language): CardMessage =>
  message(language, say(language, 'bot.absence.button'), [
    paragraph(say(language, 'bot.absence.open')),
    buttons([link(say(language, 'bot.absence.button'), pages.place('absence'))]),
  ]);

export interface KeptDraft {
  readonly draftId: string;
  /** Minutes until it is a case by itself, since it may be about danger; null when it is not. */
  readonly urgentIn: number | null;
}

/** What was written is kept, how to delete one's own message, and what it is. Not a word of what was written; what may be about danger is not dropped here. */
export const keptMessage = ({ draftId, urgentIn }: KeptDraft, language: Language): CardMessage =>
  message(language, say(language, 'bot.kept.title'), [
    ...(urgentIn === null ? [] : [notice(say(language, 'bot.kept.danger', { minutes: String(urgentIn) }), 'attention')]),
    paragraph(say(language, 'bot.kept.text')),
    paragraph(say(language, urgentIn === null ? 'bot.kept.ask' : 'bot.kept.next')),
    buttons([
      openPage(say(language, 'bot.newCase.button'), { draft: draftId }),
      ...(urgentIn === null
        ? [execute({ title: say(language, 'bot.kept.drop'), verb: 'dropDraft', data: { draft: draftId } })]
        : []),
    ]),
  ]);

/** It was no complaint, she says; for whoever pressed wrong. */
export const droppedMessage = (draftId: string, language: Language): CardMessage =>
  message(language, say(language, 'bot.draft.dropped'), [
    notice(say(language, 'bot.draft.dropped'), 'good'),
    paragraph(say(language, 'bot.draft.own')),
    buttons([execute({ title: say(language, 'bot.draft.undo'), verb: 'restoreDraft', data: { draft: draftId } })]),
  ]);

/** Names are looked for on the page: a chat keeps what it is told for ever. `isTyped`: something was written behind the word, and is neither kept nor looked for. */
export const findMessage = ({ isTyped }: { readonly isTyped: boolean }, language: Language): CardMessage =>
  message(language, say(language, 'find.title'), [
    paragraph(say(language, 'bot.find.how')),
    ...(isTyped ? [paragraph(say(language, 'bot.find.delete'))] : []),
    buttons([openPage(say(language, 'find.title'), { page: 'cases' })]),
  ]);

/** Where a case or another matter is, for somebody who may read it: its number, its stage, and what is open in it. A protected one says its number. */
export function statusMessage(app: Timed, file: CaseFile | OwnFile, language: Language): CardMessage {
  const number = numberOf(file.matter);
  const open = buttons([openPage(say(language, 'card.open'), { c: file.matter.id })]);
  const danger =
    'danger' in file.matter && file.matter.danger === 'yes' ? [notice(say(language, 'card.dangerNow'), 'attention')] : [];
  if (isProtected(file))
    return message(language, number, [...danger, paragraph(say(language, 'bot.status.protected', { number })), open]);
  const tasks = file.tasks
    .filter(({ state }) => state === 'open')
    .map(({ type, due }) =>
      taskType(type).isAlarm === true
        ? say(language, `task.${type}.title`)
        : say(language, 'bot.status.task', {
            title: titleWithin(language, type),
            day: sayDay(language, due, dayOf(app.clock.now())),
          }),
    );
  const stage = stageOf(file, { language, now: app.clock.now() });
  return message(language, number, [
    ...danger,
    heading(say(language, 'bot.status.line', { number, stage })),
    ...tasks.map(paragraph),
    open,
  ]);
}

/** Whether what is written of it in Teams is its number alone. */
export const isProtected = (file: CaseFile | OwnFile): boolean =>
  isOwnFile(file) ? isHidden(file.matter) : visibility(file) === 'protected';

/** Where it is, in words. */
export const stageOf = (file: CaseFile | OwnFile, reader: { readonly language: Language; readonly now: Instant }): string =>
  isOwnFile(file) ? matterStageWord(reader.language, file.matter) : stageWord(file, reader);

/** What knows what day it is. */
interface Timed {
  readonly clock: Pick<Clock, 'now'>;
}

/** As many tasks as a chat shows without scrolling far. */
const most = 10;

export interface MyWork {
  readonly tasks: readonly MyTask[];
  /** What waits in *Manuell hantering*; null for whoever does not look after it. */
  readonly waiting: WaitingCount | null;
}

/** A person's open tasks, the earliest day first, as kind of task, number and day; and how much waits in *Manuell hantering*. */
export function myWorkMessage(app: Timed, { tasks, waiting }: MyWork, language: Language): CardMessage {
  const title = say(language, 'bot.myWork.title');
  const aside = waitingOf(waiting, language);
  if (tasks.length === 0) return message(language, title, [paragraph(say(language, 'bot.myWork.none')), ...aside]);
  const sorted = [...tasks].sort(byUrgency);
  const rows = sorted.slice(0, most).flatMap((one) => rowOf(app, one, language));
  const left = tasks.length - most;
  const more = left > 0 ? [remark(say(language, 'bot.myWork.more', { count: left }))] : [];
  return message(language, title, [heading(title), ...aside, ...rows, ...more]);
}

function waitingOf(waiting: WaitingCount | null, language: Language): readonly Element[] {
  if (waiting === null || waiting.count === 0) return [];
  const { count, late } = waiting;
  const line = late === 0 ? say(language, 'setAside.waiting', { count }) : say(language, 'setAside.waitingLate', { count, late });
  return [paragraph(line), buttons([openSetAside(language)])];
}

function rowOf(app: Timed, { task, kase }: MyTask, language: Language): readonly Element[] {
  const row = say(language, 'bot.myWork.row', { number: numberOf(kase), title: listedTitle(language, task.type, kase) });
  const today = dayOf(app.clock.now());
  const left = daysBetween(today, task.due);
  const urgency = left < 0 ? 'late' : left <= 1 ? 'soon' : 'calm';
  const isAlarm = taskType(task.type).isAlarm === true;
  const due =
    left >= 0 && isAlarm
      ? say(language, 'card.now')
      : left < 0
        ? say(language, 'card.late', { day: sayShortDay(language, task.due, today) })
        : left === 0
          ? say(language, 'card.today')
          : say(language, 'card.due', { day: sayDay(language, task.due, today) });
  const danger = dangerOf({ task, kase });
  return [
    ...(danger === null ? [] : [notice(say(language, `tab.myWork.danger.${danger}`), 'attention')]),
    paragraph(row),
    badge(due, urgency),
    buttons([openPage(say(language, 'card.open'), { c: task.caseId, t: task.type, r: task.round })]),
  ];
}

/** A sentence as a card of its own, for a chat that is reached through the messenger alone. */
export const noticeMessage = (sentence: string, language: Language): CardMessage =>
  message(language, say(language, 'bot.dialog.title'), [notice(sentence, 'warning')]);

/** The same card with a sentence on top; on a long card also under the field it is about. */
export function withSentence(shown: CardMessage, sentence: string, code?: ProblemCode): CardMessage {
  const field = code === undefined ? undefined : fieldOf[code];
  const body = elementsIn(shown).flatMap((one) =>
    field !== undefined && one['id'] === field ? [one, missing(sentence)] : [one],
  );
  return { summary: shown.summary, card: { ...shown.card, body: [notice(sentence, 'warning'), ...body] } };
}

/** Problems that are about one field of a card. */
const fieldOf: Partial<Record<ProblemCode, string>> = {
  numberNotRead: 'registryNumber',
  numberElsewhereOnCard: 'registryNumber',
  dayNotPossible: 'receivedDay',
};

/** What stands on a card. */
export const elementsIn = ({ card: shown }: CardMessage): readonly Element[] => elementList.parse(shown['body']);

const elementList = z.array(z.record(z.string(), z.unknown())).catch([]);

/** The message's card with its body as elements. */
export const cardIn = (shown: CardMessage): Card => ({
  ...card('sv', shown.summary, elementsIn(shown)),
  ...withoutBody(shown),
  body: elementsIn(shown),
});

const withoutBody = ({ card: shown }: CardMessage): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(shown).filter(([name]) => name !== 'body'));
