// Short cards beside a task's own: a reminder, a notice that it is overdue, a word that somebody else has it now.

import type { PlainDate } from '../brand';
import type { CaseFile } from '../casefile/case-file';
import type { NewTask } from '../casefile/task';
import type { MatterFile } from '../casefile/matter-file';
import { opensAs } from '../access/opens-as';
import type { CardSubject } from '../engine/action';
import { taskType } from '../processes/all';
import type { Role } from '../routine/roles';
import { theRoleWord } from '../text/role-word';
import { say } from '../text/say';
import { dayOf } from '../time/plain-date';
import { wentTo } from '../views/handover';
import { taskView, type ViewContext } from '../views/task-view';
import { dangerNotice, takenBy } from './alarm-parts';
import { card, type Card, type Element } from './card';
import { badge, buttons, factSet, heading, openPage, paragraph, remark } from './elements';
import { taskData } from './task-actions';

/** To the owner, before the day and on it. */
export const reminderCard = (file: CaseFile, task: NewTask, context: ViewContext): Card =>
  noticeCard(file, {
    ...{ task, context, title: 'card.reminder' },
    text: reminderText(task, dayOf(context.now)),
  });

function reminderText({ due }: NewTask, today: PlainDate): Notice['text'] {
  if (due === today) return 'card.lastDayText';
  return due < today ? 'card.pastText' : 'card.reminderText';
}

/** To the one above, when the day is past; that it can be handed over only where it can, and by whom she asks where she may not open it. */
export function overdueCard(file: CaseFile, { task, role }: Overdue, context: ViewContext): Card {
  const isShut = !opens(file, role, context);
  const text = taskType(task.type).mayBeGivenAway ? 'card.overdueText' : 'card.overdueTextFixed';
  return noticeCard(file, { task, context, title: 'card.overdue', text: isShut ? 'card.overdueShut' : text, isShut });
}

type Overdue = Pick<Extract<CardSubject, { readonly card: 'overdue' }>, 'task' | 'role'>;

const opens = (file: MatterFile, role: Role, { reader }: ViewContext): boolean => reader === null || opensAs(reader, role, file);

interface Notice {
  readonly task: NewTask;
  readonly context: ViewContext;
  readonly title: 'card.reminder' | 'card.overdue';
  readonly text:
    | 'card.reminderText'
    | 'card.lastDayText'
    | 'card.pastText'
    | 'card.overdueText'
    | 'card.overdueTextFixed'
    | 'card.overdueShut';
  /** Its reader may not open the case. */
  readonly isShut?: boolean;
}

function noticeCard(file: CaseFile, { task, context, title, text, isShut = false }: Notice): Card {
  const view = taskView(file, task, context);
  const { language } = context;
  const head = say(language, title, { task: view.within });
  const facts: readonly Element[] = view.facts.length === 0 ? [paragraph(view.line)] : [factSet(view.facts)];
  const open = openPage(say(language, 'card.open'), taskData(task));
  const body = [
    ...dangerNotice(file, context),
    heading(head),
    badge(view.dueWord, view.urgency),
    paragraph(say(language, text, { role: theRoleWord(file.profile, language, task.role) })),
    ...facts,
    remark(view.because),
    ...(isShut ? [] : [buttons([open])]),
  ];
  return card(language, view.summary, body);
}

/** What is left in a chat when the task has gone to somebody else: no button; to whom it went, and why. */
export function movedCard(file: CaseFile, task: NewTask, context: ViewContext): Card {
  const view = taskView(file, task, context);
  const { language } = context;
  const taken = takenBy(file, task, context);
  const gone = view.isProtected ? null : wentTo(file, task, context);
  return card(language, say(language, 'card.moved'), [
    heading(view.heading),
    paragraph(view.line),
    ...(taken.length === 0 ? [remark(gone ?? say(language, 'card.moved'))] : taken),
  ]);
}

/** What is left of a card that another has taken the place of: no button. */
export function replacedCard(file: CaseFile, task: NewTask, context: ViewContext): Card {
  const view = taskView(file, task, context);
  const text = say(context.language, 'card.replaced');
  return card(context.language, text, [heading(view.heading), paragraph(view.line), remark(text)]);
}
