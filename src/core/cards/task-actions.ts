// The buttons of a task's card: its outcomes, or one button to the page; and handing it on.

import type { CaseFile } from '../casefile/case-file';
import type { NewTask } from '../casefile/task';
import { chosenReasons } from '../engine/decision';
import { outcomesOf } from '../processes/complaint/outcomes-of';
import { roles } from '../routine/roles';
import { taskType } from '../processes/all';
import { say, sayPlain } from '../text/say';
import type { ViewContext } from '../views/task-view';
import { asked } from './asked';
import type { CardAction, Element } from './card';
import { buttons, choices, execute, openPage, paragraph, remark, showMore } from './elements';
import { reasonInput } from './task-inputs';

/** Case, type and round: what a button needs to find its task. */
export const taskData = (task: NewTask): Readonly<Record<string, unknown>> => ({ c: task.caseId, t: task.type, r: task.round });

/** Everything that can be pressed on an open task's card, the main thing first. */
export const taskActions = (file: CaseFile, task: NewTask, context: ViewContext): readonly CardAction[] => [
  ...(taskType(task.type).answeredOn === 'page'
    ? [openPage(say(context.language, 'card.readAndDecide'), taskData(task))]
    : isUnread(task)
      ? [claim(task, context.language, 'card.readNow')]
      : outcomes(file, task, context)),
  ...(taskType(task.type).answeredOn === 'card'
    ? [{ ...openPage(say(context.language, 'card.open'), taskData(task)), style: 'default' }]
    : []),
  ...givingAway(task, context),
];

/** An outcome with a reason opens to ask for it; the others are one press. */
const outcomes = (file: CaseFile, task: NewTask, { language, now }: ViewContext): readonly CardAction[] =>
  outcomesOf(file, task, now)
    .filter(([outcome]) => !(task.type === 'triage' && outcome !== 'accepted'))
    .map(([outcome, rule], index) => {
      const title = titleOf(task, outcome, language);
      const press = execute({
        title,
        verb: 'decide',
        data: { ...taskData(task), o: outcome },
        takesInputs: rule.bare !== true,
        ...(index === 0 ? { style: 'positive' as const } : {}),
      });
      return rule.reasons === undefined
        ? press
        : showMore(title, [...reasonInput(task.type, rule.reasons, language), buttons([press])]);
    });

/** *Mottagning*'s one button sends the answers, whichever outcome they mean (see card-outcome). */
const titleOf = (task: NewTask, outcome: string, language: ViewContext['language']): string =>
  task.type === 'triage' && outcome === 'accepted'
    ? say(language, 'card.sendAnswers')
    : sayPlain(language, `outcome.${task.type}.${outcome}`);

function givingAway(task: NewTask, context: ViewContext): readonly CardAction[] {
  const { language } = context;
  const isTaken = taskType(task.type).answeredOn === 'page' || taskType(task.type).isAlarm === true;
  if (task.ownerId === null) return isTaken && !isUnread(task) ? [claim(task, language)] : [];
  if (!taskType(task.type).mayBeGivenAway || isGiving(context)) return [];
  return [showMore(say(language, 'card.giveAway'), [...givingInputs(task, context), buttons(givingWays(task, context))])];
}

/** Somebody tried to hand it on and something was missing: the panel stands open, with what was chosen and what is still needed. */
export function givingPanel(task: NewTask, context: ViewContext): readonly Element[] {
  const { given, language } = context;
  if (!isGiving(context) || task.ownerId === null || !taskType(task.type).mayBeGivenAway) return [];
  const needed = { isRequired: true, errorMessage: say(language, 'card.chooseColleague') };
  const inputs = givingInputs(task, context).map((input) =>
    input['id'] === 'to' && given?.['how'] === 'reassigned' ? { ...input, ...needed } : input,
  );
  return [
    paragraph(say(language, 'card.giveAway')),
    ...asked(inputs, { isFolded: true, given }),
    buttons(givingWays(task, context)),
  ];
}

const isGiving = ({ given }: ViewContext): boolean => given?.['how'] !== undefined;

const colleaguesOf = (task: NewTask, { caseworkers, reader }: ViewContext) =>
  task.role === 'caseworker' ? caseworkers.filter(({ id }) => id !== reader && id !== task.ownerId) : [];

function givingInputs(task: NewTask, context: ViewContext): readonly Element[] {
  const { language, nameOf } = context;
  const reasons = chosenReasons.map((code) => ({ title: say(language, `giveAwayReason.${code}`), value: code }));
  // Not `reason`: an outcome on the same card may ask for one, and two inputs of one id cannot be told apart.
  const reason = choices({
    id: 'giveAwayReason',
    label: say(language, 'card.ask.reason'),
    choices: reasons,
    required: say(language, 'card.choose'),
  });
  const colleagues = colleaguesOf(task, context).map(({ id, initials }) => ({ title: nameOf?.(id) ?? initials, value: id }));
  return colleagues.length === 0
    ? [reason]
    : [reason, choices({ id: 'to', label: say(language, 'card.ask.to'), choices: colleagues })];
}

function givingWays(task: NewTask, context: ViewContext): readonly CardAction[] {
  const { language } = context;
  const press = (how: 'declined' | 'reassigned', title: string): CardAction =>
    execute({ title, verb: 'giveAway', data: { ...taskData(task), how } });
  return [
    press('declined', say(language, 'card.decline')),
    ...(colleaguesOf(task, context).length === 0 ? [] : [press('reassigned', say(language, 'card.reassign'))]),
  ];
}

/** One's own conflict of interest can be said on every card: where handing over is not offered with its reasons, by a button of its own (decisions 8.12). */
export function conflictActions(file: CaseFile, task: NewTask, { language }: ViewContext): readonly CardAction[] {
  if (task.ownerId !== null && taskType(task.type).mayBeGivenAway) return [];
  const data = { ...taskData(task), how: 'declined', giveAwayReason: 'conflictOfInterest' };
  const press = execute({ title: say(language, 'card.conflict'), verb: 'giveAway', data, takesInputs: false });
  const isNobodys = roles[task.role].superior === null || file.staff.vacant.includes('departmentHead');
  const where = isNobodys ? 'card.conflictTextTop' : 'card.conflictText';
  return [showMore(say(language, 'card.conflictAsk'), [remark(say(language, where)), buttons([press])])];
}

/** An alarm is taken before it is answered: nobody says that there is no danger without having read. */
const isUnread = (task: NewTask): boolean => task.type === 'readAlarm' && task.ownerId === null;

const claim = (
  task: NewTask,
  language: ViewContext['language'],
  title: 'card.claim' | 'card.readNow' = 'card.claim',
): CardAction =>
  execute({
    title: say(language, title),
    ...(title === 'card.readNow' ? { style: 'positive' as const } : {}),
    verb: 'giveAway',
    data: { ...taskData(task), how: 'claimed' },
    takesInputs: false,
  });
