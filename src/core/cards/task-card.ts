// A task in a chat: what is asked, by when and why, the coded answers, and what became of it when it is over.

import { roleWord } from '../text/role-word';
import { isIn, type Instant } from '../brand';
import type { CaseFile } from '../casefile/case-file';
import type { NewTask } from '../casefile/task';
import { isAway } from '../engine/covering';
import { letterState } from '../engine/letter-state';
import { unreadMails } from '../processes/complaint/mails-in';
import { ekuPost } from '../processes/complaint/eku-post';
import { unitName } from '../routine/profile';
import { sayDay } from '../text/day';
import { say, sayBy, type Language } from '../text/say';
import { clockOf, dayOf } from '../time/plain-date';
import { cameFrom, isProposed } from '../views/handover';
import { whyBack } from '../views/why-back';
import { taskView, type TaskView, type ViewContext } from '../views/task-view';
import { alarmNotice, dangerNotice, headingOf, takenBy, whereHeard } from './alarm-parts';
import { asked } from './asked';
import { card, type Card, type CardAction, type Element } from './card';
import { badge, buttons, execute, factSet, heading, notice, paragraph, remark } from './elements';
import { conflictActions, givingPanel, taskActions, taskData } from './task-actions';
import { taskInputs } from './task-inputs';

/** An open task with its buttons; one that is over says how it ended and has none. */
export function taskCard(file: CaseFile, task: NewTask, context: ViewContext): Card {
  const view = taskView(file, task, context);
  const body = task.state === 'open' ? openBody(file, { task, view, context }) : overBody(file, { task, view, context });
  return { ...card(context.language, view.summary, body), refresh: { action: refresh(task, context) } };
}

interface Drawn {
  readonly task: NewTask;
  readonly view: TaskView;
  readonly context: ViewContext;
}

function openBody(file: CaseFile, { task, view, context }: Drawn): readonly Element[] {
  const actions = taskActions(file, task, context);
  const leaving = conflictActions(file, task, context);
  const given = view.isProtected ? undefined : context.given;
  const inputs = asked(taskInputs(task, file, context), { isFolded: [...actions, ...leaving].some(isFolded), given });
  return [
    ...alarmNotice(file, task, context),
    ...dangerNotice(file, context),
    headingOf(task, view.heading),
    ...(view.isProtected ? [paragraph(view.line)] : []),
    badge(view.dueWord, view.urgency),
    ...(view.isProtected ? [] : [paragraph(view.ask)]),
    ...whereHeard(file, task, context),
    ...(view.facts.length === 0 ? [] : [factSet(view.facts)]),
    ...takenBy(file, task, context),
    ...(view.isProtected ? [] : mailWarnings(file, task, context.language)),
    ...(view.isProtected ? [] : howItCame(file, task, context)),
    ...inputs,
    remark(view.because),
    ...givingPanel(task, context),
    buttons(actions),
    ...(leaving.length === 0 ? [] : [buttons(leaving)]),
  ];
}

/** Why it is back, who handed it over and why, and that its owner is only proposed as long as the manager has not said so. */
function howItCame(file: CaseFile, task: NewTask, context: ViewContext): readonly Element[] {
  const from = cameFrom(file, task, context);
  const back = whyBack(file, task);
  return [
    ...(back === null ? [] : [notice(say(context.language, `card.back.${back}`), 'warning')]),
    ...(from === null ? [] : [remark(from)]),
    ...inPlaceWords(file, task, context),
    ...(isProposed(file, task) ? [remark(say(context.language, 'card.proposed'))] : []),
  ];
}

/** To whoever has it because its owner is away: staff may be named on cards (decisions 8.15). */
function inPlaceWords(file: CaseFile, { ownerId }: NewTask, { reader, nameOf, language }: ViewContext): readonly Element[] {
  if (ownerId === null || ownerId === reader || !isAway(file, ownerId)) return [];
  const name = nameOf?.(ownerId);
  return name === undefined ? [] : [remark(say(language, 'card.inPlaceOf', { name }))];
}

/** Of the mails a task is about: what must be warned of before they are believed. Codes alone; who wrote stands on the page. */
function mailWarnings(file: CaseFile, { type }: NewTask, language: Language): readonly Element[] {
  if (type !== 'readMail' && type !== 'mailAfterEnd') return [];
  const mails = unreadMails(file, type === 'readMail' ? 'whileOpen' : 'afterEnd');
  const codes = new Set(mails.flatMap(({ data }) => data.warnings ?? []));
  return [...codes].map((one) => notice(say(language, `warning.${one}`), 'warning'));
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
    ...(view.isProtected ? [] : wentOn(file, task, context)),
    facts,
    ...(day === null ? [] : [remark(say(language, 'card.answered', { day }))]),
    ...takenBy(file, task, context),
    ...undoing(file, task, context),
    ...opening(task, context),
  ];
}

/** To which unit, and to whom. */
function wentOn({ matter: kase, profile }: CaseFile, task: NewTask, { language, nameOf }: ViewContext): readonly Element[] {
  if (task.state !== 'done') return [];
  const fact = (title: string, value: string | undefined): readonly Element[] =>
    value === undefined ? [] : [factSet([{ title, value }])];
  if (task.type === 'triage')
    return fact(say(language, 'tab.fact.unit'), kase.unit === null ? undefined : unitName(profile, kase.unit));
  const isNamed = isIn(['confirmCaseworker', 'replaceCaseworker'], task.type) && kase.caseworkerId !== null;
  return isNamed ? fact(roleWord(profile, language, 'caseworker'), nameOf?.(kase.caseworkerId)) : [];
}

function ending(task: NewTask, view: TaskView, language: Language): string {
  if (task.state === 'lapsed') return say(language, 'card.lapsed');
  return view.isProtected || task.outcome === null
    ? say(language, 'card.doneProtected')
    : sayBy(language, `done.${task.type}.${task.outcome}`, view.by);
}

/** For five minutes a letter or a post can be taken back. */
function undoing(file: CaseFile, task: NewTask, { language, now }: ViewContext): readonly Element[] {
  const waiting = letterState(file).waiting.filter(
    (letter) => letter.sendAfter > now && task.answeredAt !== null && letter.sendAfter >= task.answeredAt,
  );
  const post = ekuPost(file);
  const undo = (k: string, title: 'card.undo' | 'card.notSafe' = 'card.undo') =>
    execute({ title: say(language, title), verb: 'undo', data: { c: task.caseId, k }, takesInputs: false });
  if (task.type === 'approveEku' && post !== null && post.place === null && post.approved.sendAfter > now) {
    return [remark(undoHint(language, post.approved)), buttons([undo('eku')])];
  }
  if (task.type === 'dangerNow' && task.state === 'done' && file.matter.danger === 'handled') {
    return [buttons([undo('danger', 'card.notSafe')])];
  }
  const [letter] = task.state === 'done' ? waiting : [];
  return letter === undefined ? [] : [remark(undoHint(language, letter)), buttons([undo(letter.textKey)])];
}

/** What goes by no mail is not said to be sent. */
const undoHint = (
  language: Language,
  { sendAfter, isByHand }: { readonly sendAfter: Instant; readonly isByHand?: boolean },
): string => say(language, isByHand === true ? 'card.undoHint.byHand' : 'card.undoHint', { clock: clockOf(sendAfter) });

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
