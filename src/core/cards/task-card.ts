// A task in a chat: what is asked, by when and why, the coded answers, and what became of it when it is over.

import type { CaseFile } from '../casefile/case-file';
import type { NewTask } from '../casefile/task';
import { letterState } from '../plan/letter-state';
import { ekuPost } from '../plan/eku-post';
import { sayDay } from '../text/day';
import { say, sayPlain, type Language } from '../text/say';
import { dayOf } from '../time/plain-date';
import { taskView, type TaskView, type ViewContext } from '../views/task-view';
import { alarmNotice, dangerNotice, takenBy } from './alarm-parts';
import { asked } from './asked';
import { card, type Card, type CardAction, type Element } from './card';
import { badge, buttons, execute, factSet, heading, notice, paragraph, remark } from './elements';
import { conflictActions, taskActions, taskData } from './task-actions';
import { taskInputs } from './task-inputs';

/** An open task with its buttons; one that is over says how it ended and has none. */
export function taskCard(file: CaseFile, task: NewTask, context: ViewContext): Card {
  const view = taskView(file, task, context);
  const body = task.state === 'open' ? openBody(file, { task, view, context }) : overBody(file, { task, view, context });
  return { ...card(context.language, fallback(view, context), body), refresh: { action: refresh(task, context) } };
}

interface Drawn {
  readonly task: NewTask;
  readonly view: TaskView;
  readonly context: ViewContext;
}

function openBody(file: CaseFile, { task, view, context }: Drawn): readonly Element[] {
  const actions = taskActions(file, task, context);
  const leaving = conflictActions(task, context);
  const given = view.isProtected ? undefined : context.given;
  const inputs = asked(taskInputs(task, file, context), { isFolded: [...actions, ...leaving].some(isFolded), given });
  return [
    ...alarmNotice(file, task, context),
    ...dangerNotice(file, context),
    heading(view.heading),
    ...(view.isProtected ? [paragraph(view.line)] : []),
    badge(view.dueWord, view.urgency),
    ...(view.isProtected ? [] : [paragraph(view.ask)]),
    ...(view.facts.length === 0 ? [] : [factSet(view.facts)]),
    ...takenBy(file, task, context),
    ...inputs,
    remark(view.because),
    buttons(actions),
    ...(leaving.length === 0 ? [] : [buttons(leaving)]),
  ];
}

const isFolded = ({ type }: CardAction): boolean => type === 'Action.ShowCard';

/** How it ended and when; who answered stands in the tab (decisions 2). */
function overBody(file: CaseFile, { task, view, context }: Drawn): readonly Element[] {
  const { language, now } = context;
  const facts = view.facts.length === 0 ? paragraph(view.line) : factSet(view.facts);
  const day = task.answeredAt === null ? null : sayDay(language, dayOf(task.answeredAt), dayOf(now));
  return [
    heading(view.heading),
    notice(ending(task, view, language), 'good'),
    facts,
    ...(day === null ? [] : [remark(say(language, 'card.answered', { day }))]),
    ...takenBy(file, task, context),
    ...undoing(file, task, context),
    ...opening(task, context),
  ];
}

function ending(task: NewTask, { isProtected }: TaskView, language: Language): string {
  if (task.state === 'lapsed') return say(language, 'card.lapsed');
  return isProtected || task.outcome === null
    ? say(language, 'card.doneProtected')
    : sayPlain(language, `done.${task.type}.${task.outcome}`);
}

/** For five minutes a letter or a post can be taken back. */
function undoing(file: CaseFile, task: NewTask, { language, now }: ViewContext): readonly Element[] {
  const waiting = letterState(file.events).waiting.filter(
    (letter) => letter.sendAfter > now && task.answeredAt !== null && letter.sendAfter >= task.answeredAt,
  );
  const post = ekuPost(file);
  const undo = (k: string, title: 'card.undo' | 'card.notSafe' = 'card.undo') =>
    execute({ title: say(language, title), verb: 'undo', data: { c: task.caseId, k }, takesInputs: false });
  if (task.type === 'approveEku' && post !== null && post.place === null && post.approved.sendAfter > now) {
    return [remark(say(language, 'card.undoHint')), buttons([undo('eku')])];
  }
  if (task.type === 'dangerNow' && task.state === 'done' && file.case.danger === 'handled') {
    return [buttons([undo('danger', 'card.notSafe')])];
  }
  const [letter] = task.state === 'done' ? waiting : [];
  return letter === undefined ? [] : [remark(say(language, 'card.undoHint')), buttons([undo(letter.textKey)])];
}

const opening = (task: NewTask, { language }: ViewContext): readonly Element[] => [
  buttons([
    {
      type: 'Action.Submit',
      title: say(language, 'card.open'),
      data: { ...taskData(task), verb: 'open', msteams: { type: 'task/fetch' } },
    },
  ]),
];

const refresh = (task: NewTask, { language }: ViewContext) => ({
  ...{ type: 'Action.Execute', title: say(language, 'card.refresh'), verb: 'refresh' },
  data: { verb: 'refresh', ...taskData(task) },
});

const fallback = (view: TaskView, { language }: ViewContext): string =>
  say(language, 'card.summary', { task: view.title, day: view.due });
