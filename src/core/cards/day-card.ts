// *Min dag*: what lies on somebody's desk, the first first, as kind of task, number and day. A task is opened from it in place.

import type { Instant } from '../brand';
import type { Case } from '../casefile/case';
import type { OwnMatter } from '../casefile/own-matter';
import { entries, isEmpty, type Desk, type OnDesk } from '../desk/desk';
import { taskType } from '../processes/all';
import { sayDay, sayShortDay } from '../text/day';
import { say, type Language } from '../text/say';
import { dayOf, daysBetween } from '../time/plain-date';
import { listedTitle } from '../views/listed-title';
import { numberOf } from '../views/my-work';
import { dangerOf } from '../views/urgency';
import { card, type Card, type CardAction, type Element } from './card';
import { badge, buttons, execute, heading, notice, openPage, paragraph, remark } from './elements';
import { taskData } from './task-actions';
import { openSetAside } from './waiting-rows-card';

/** As many buttons as a card of the day has, the one to *Manuell hantering* among them. */
const mostButtons = 6;

/** What it shows of one thing on the desk. */
export interface DayRow {
  readonly entry: OnDesk;
  /** The matter of her own task; null for a line, which says its number itself. */
  readonly matter: Case | OwnMatter | null;
}

export interface ShownDay {
  readonly desk: Desk;
  /** The first of it, as far as the card has room. */
  readonly rows: readonly DayRow[];
}

/** The things a card would show, and some more in case one of them is not hers to see. */
export const firstOf = (desk: Desk, now: Instant): readonly OnDesk[] => entries(desk, dayOf(now)).slice(0, mostButtons + 2);

interface Reading {
  readonly now: Instant;
  readonly language: Language;
}

/** The card and its one line. */
export function dayCard(day: ShownDay, { now, language }: Reading): { readonly card: Card; readonly summary: string } {
  const title = say(language, 'day.title', { day: sayDay(language, dayOf(now), dayOf(now)) });
  const rows = day.rows.slice(0, mostButtons - (day.desk.waiting > 0 ? 1 : 0));
  const left = day.desk.tasks.length + day.desk.lines.length - rows.length;
  const body: readonly Element[] = [
    heading(title),
    ...(isEmpty(day.desk) ? [paragraph(say(language, 'day.none'))] : [paragraph(countsOf(day.desk, { now, language }))]),
    ...waiting(day.desk, language),
    ...rows.flatMap((row) => rowElements(row, { now, language })),
    ...(left > 0 ? [remark(say(language, 'day.more', { count: left }))] : []),
  ];
  return { card: { ...card(language, title, body), refresh: { action: again(language) } }, summary: title };
}

/** What is left of yesterday's. */
export function pastDayCard(language: Language): { readonly card: Card; readonly summary: string } {
  const text = say(language, 'day.past');
  return { card: card(language, text, [remark(text)]), summary: text };
}

const again = (language: Language) => ({
  type: 'Action.Execute',
  title: say(language, 'card.refresh'),
  verb: 'refresh',
  data: { verb: 'refresh', kind: 'day' },
});

/** `2 försenade · 1 i dag · 4 senare`. */
function countsOf({ tasks, lines }: Desk, { now, language }: Reading): string {
  const today = dayOf(now);
  const late = tasks.filter(({ due }) => due < today).length;
  const due = tasks.filter((task) => task.due === today).length;
  const others = lines.filter(({ kind }) => kind === 'overdue').length;
  const counts = [
    ['late', late],
    ['today', due],
    ['later', tasks.length - late - due],
    ['others', others],
  ] as const;
  const said = counts.filter(([, count]) => count > 0).map(([word, count]) => say(language, `day.count.${word}`, { count }));
  return said.length === 0 ? say(language, 'day.nothingDue') : said.join(' · ');
}

const waiting = ({ waiting: count }: Desk, language: Language): readonly Element[] =>
  count === 0 ? [] : [paragraph(say(language, 'setAside.waiting', { count })), buttons([openSetAside(language)])];

function rowElements({ entry, matter }: DayRow, reading: Reading): readonly Element[] {
  const { language } = reading;
  if (entry.kind === 'line') {
    const { kind, type, number, due } = entry.line;
    const title = type === null ? say(language, 'card.protectedCase') : listedTitle(language, type, entry.line.caseId);
    const lateBadge = badge(say(language, 'card.late', { day: sayShortDay(language, due, dayOf(reading.now)) }), 'late');
    return [
      paragraph(say(language, `day.line.${kind}`, { number, title })),
      ...(kind === 'overdue' ? [lateBadge] : []),
      entry.line.isShut
        ? remark(say(language, 'day.line.shut'))
        : buttons([openPage(say(language, 'day.open', { number }), lineData(entry.line))]),
    ];
  }
  const { task } = entry;
  const number = matter === null ? '' : numberOf(matter);
  const danger = matter === null ? null : dangerOf({ task, kase: matter });
  return [
    ...(danger === null ? [] : [notice(say(language, `tab.myWork.danger.${danger}`), 'attention')]),
    paragraph(say(language, 'bot.myWork.row', { number, title: listedTitle(language, task.type, matter ?? task.caseId) })),
    dueBadge(entry, reading),
    buttons([openInPlace(say(language, 'day.open', { number }), task)]),
  ];
}

const lineData = (line: Extract<OnDesk, { kind: 'line' }>['line']): Readonly<Record<string, unknown>> =>
  line.type === null ? { c: line.caseId } : { c: line.caseId, t: line.type, r: line.round };

const openInPlace = (title: string, task: Parameters<typeof taskData>[0]): CardAction =>
  execute({ title, verb: 'dayTask', data: taskData(task), takesInputs: false });

function dueBadge({ task }: Extract<OnDesk, { kind: 'task' }>, { now, language }: Reading): Element {
  const today = dayOf(now);
  const left = daysBetween(today, task.due);
  if (left >= 0 && taskType(task.type).isAlarm === true) return badge(say(language, 'card.now'), 'late');
  if (left < 0) return badge(say(language, 'card.late', { day: sayShortDay(language, task.due, today) }), 'late');
  if (left === 0) return badge(say(language, 'card.today'), 'soon');
  return badge(say(language, 'card.due', { day: sayDay(language, task.due, today) }), left <= 1 ? 'soon' : 'calm');
}
