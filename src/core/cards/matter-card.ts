// Cards about tasks of the matters beside the complaints. Each is answered on its page: a card has one button there, and one to take it.

import type { OwnFile } from '../casefile/own-file';
import type { CardSubject } from '../engine/action';
import { keptFrom } from '../engine/two-people';
import { opensAs } from '../access/opens-as';
import { theRoleWord } from '../text/role-word';
import { say } from '../text/say';
import { dayOf } from '../time/plain-date';
import { matterTaskView } from '../views/matter-task-view';
import type { ViewContext } from '../views/task-view';
import { card, type Card, type Element } from './card';
import { badge, buttons, execute, factSet, heading, notice, openPage, paragraph, remark } from './elements';
import { taskData } from './task-actions';

type AboutTask = Extract<CardSubject, { readonly task: unknown }>;

/** The card for whatever a plan wants shown of one of its tasks. */
export function matterCard(file: OwnFile, subject: AboutTask, context: ViewContext): Card {
  const { task } = subject;
  const { language } = context;
  const view = matterTaskView(file, task, context);
  const isOpen = task.state === 'open' && subject.card !== 'moved' && subject.card !== 'replaced';
  const isShut = subject.card === 'overdue' && context.reader !== null && !opensAs(context.reader, subject.role, file);
  const body: readonly Element[] = [
    heading(headOf(subject, view.within, context)),
    ...(isOpen ? [badge(view.dueWord, view.urgency === 'over' ? 'calm' : view.urgency)] : [ended(subject, context)]),
    ...(isOpen && !view.isProtected ? [paragraph(view.ask)] : []),
    factSet(view.facts),
    ...(view.because === '' ? [] : [remark(view.because)]),
    ...(isOpen && isShut ? [paragraph(shutText(file, task, context))] : []),
    ...(isOpen && !isShut ? [buttons(actions(file, subject, context))] : []),
  ];
  const refresh = {
    type: 'Action.Execute',
    title: say(language, 'card.refresh'),
    verb: 'refresh',
    data: { verb: 'refresh', ...taskData(task) },
  };
  return subject.card === 'task'
    ? { ...card(language, view.summary, body), refresh: { action: refresh } }
    : card(language, view.summary, body);
}

function headOf({ card: kind, task }: AboutTask, within: string, { language, now }: ViewContext): string {
  if (kind === 'reminder' && task.due >= dayOf(now)) return say(language, 'card.reminder', { task: within });
  return kind === 'reminder' || kind === 'overdue' ? say(language, 'card.overdue', { task: within }) : within;
}

/** By whom somebody who may not open it asks. */
const shutText = ({ profile }: OwnFile, { role }: AboutTask['task'], { language }: ViewContext): string =>
  say(language, 'card.overdueShut', { role: theRoleWord(profile, language, role) });

/** What is left of it, without a button: somebody else has it, it was answered, or it is not needed any more. */
function ended({ card: kind, task }: AboutTask, { language }: ViewContext): Element {
  if (kind === 'moved') return remark(say(language, 'card.moved'));
  if (kind === 'replaced') return remark(say(language, 'card.replaced'));
  return notice(say(language, task.state === 'lapsed' ? 'card.lapsed' : 'card.doneProtected'), 'good');
}

/** Taking it is not offered to whoever answered the task that it must be another's than. */
function actions(file: OwnFile, { task }: AboutTask, { language, reader }: ViewContext) {
  const claim = execute({
    title: say(language, 'card.claim'),
    verb: 'giveAway',
    data: { ...taskData(task), how: 'claimed' },
    takesInputs: false,
  });
  const open = openPage(say(language, 'card.readAndDecide'), taskData(task));
  const mayTake = task.ownerId === null && (reader === null || keptFrom(file, task.type) !== reader);
  return mayTake ? [open, claim] : [open];
}
