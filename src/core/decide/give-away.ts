// Handing a task on: taking it from a role, giving it to a colleague, or declining it to the one above. Always with a coded reason, always with an owner left (R014).

import { isKeyOf, type Instant } from '../brand';
import type { CaseFile } from '../casefile/case-file';
import { taskKey, type Task, type TaskPatch } from '../casefile/task';
import { no, ok, type Result } from '../result';
import { eventsOf, type NewEvent } from '../casefile/event';
import { isBarred } from '../engine/assessing';
import { actsAbove } from '../engine/stand-in';
import { roleIn } from '../routine/profile';
import { roles, type Role } from '../routine/roles';
import { isApart, taskType } from '../processes/all';
import { giveAwayReasons, type Changes, type GiveAway, type GiveAwayReason } from './decision';
import { barredOf } from './barred';
import { notYoursBecause, overBefore } from './before';
import { mayAnswer, mayGiveAway } from './may';
import { raise } from './raise-flags';

/** The changes that hand a task on; a problem when it is not theirs, is answered, may not be handed on, or the reason is missing (R014, I07). */
export function giveAway(file: CaseFile, give: GiveAway, now: Instant): Result<Changes> {
  const task = file.tasks.find((one) => one.key === taskKey(give));
  if (task === undefined) return no('noSuchTask');
  if (task.state !== 'open') return overBefore(file, { task, by: give.by }, now);
  if (isDone(file, task, give)) return ok({ matter: { lastDecision: nothingWritten } });
  if (give.how === 'declined' && give.reason === 'conflictOfInterest') return declareConflict(file, { task, give }, now);
  if (!isTheirs(file, task, give)) return notYoursBecause(file, { task, by: give.by }, now);
  const patch = ways[give.how](file, task, give);
  if (!patch.ok) return patch;
  if (isApart(task.type)) return ok({ matter: { lastDecision: nothingWritten }, apart: { task, patch: patch.value } });
  const event = {
    kind: 'gaveAway',
    data: {
      task: task.key,
      how: give.how,
      reason: codedReason(give),
      ...(give.how === 'reassigned' && give.to !== null ? { to: give.to } : {}),
    },
    at: now,
    by: give.by.id,
  } as const;
  const { role = task.role, ownerId = null } = patch.value;
  const own = role === 'caseworker' && ownerId !== null ? { caseworkerId: ownerId } : {};
  return ok({ matter: { ...own, lastDecision: { task: task.key, patch: patch.value, events: [event] } } });
}

const nothingWritten = { task: '', patch: {}, events: [] } as const;

/**
 * One's own conflict of interest, possible on every task: it acts at once, and the task goes to the department's head. That it is one, and whose,
 * stands in the protected place; the case's own history says that the task was handed over (decisions 8.12).
 */
function declareConflict(
  file: CaseFile,
  { task, give }: { readonly task: Task; readonly give: GiveAway },
  now: Instant,
): Result<Changes> {
  if (!mayAnswer(give.by, task, file)) return notYoursBecause(file, { task, by: give.by }, now);
  const about = barredOf(file, give.by, give.by.id);
  const raised = raise(file, { flags: ['conflictOfInterest'], about, by: give.by }, now);
  if (!raised.ok) return raised;
  const { assessments, signs } = raised.value;
  const event: NewEvent = { kind: 'gaveAway', data: { task: task.key, how: 'declined', reason: null }, at: now, by: give.by.id };
  const own = file.matter.caseworkerId === give.by.id ? { caseworkerId: null } : {};
  const lastDecision = isApart(task.type) ? nothingWritten : { task: '', patch: {}, events: [event] };
  return ok({ matter: { ...signs, ...own, lastDecision }, assessments });
}

/** Pressed twice it is done once: the task is hers already, or lies where she gave it. */
function isDone({ events }: CaseFile, task: Task, { how, to, by }: GiveAway): boolean {
  if (how === 'claimed') return task.ownerId === by.id;
  const last = eventsOf(events, 'gaveAway').findLast(({ data }) => data.task === task.key);
  const isSame = how === 'reassigned' ? to !== null && task.ownerId === to && last?.data.to === to : task.ownerId === null;
  return last?.by === by.id && last.data.how === how && isSame;
}

const isTheirs = (file: CaseFile, task: Task, { how, by }: GiveAway): boolean => {
  if (how === 'reassigned') return mayGiveAway(by, task, file);
  return (how !== 'claimed' || task.ownerId === null) && mayAnswer(by, task, file);
};

type Way = (file: CaseFile, task: Task, give: GiveAway) => Result<TaskPatch>;

const ways: Readonly<Record<GiveAway['how'], Way>> = {
  claimed: (_file, _task, give) => ok({ ownerId: give.by.id }),
  declined: (file, task, give) => {
    const above = declinesTo(file, task);
    if (above === null) return no('outcomeNotAllowed');
    return hasReason(give)
      ? ok({ role: above, unit: roles[above].within === 'unit' ? file.matter.unit : null, ownerId: null })
      : no('reasonMissing');
  },
  reassigned: (file, task, give) => {
    if (!taskType(task.type).mayBeGivenAway) return no('outcomeNotAllowed');
    if (give.to === null || give.to === task.ownerId) return no('answerMissing');
    if (isBarred(file, give.to)) return no('answerNotAllowed');
    return hasReason(give) ? ok({ ...asMade(file, task), ownerId: give.to }) : no('reasonMissing');
  },
};

/** A task that was declined to the one above is its maker's role's again when she gives it to a colleague. */
function asMade(file: CaseFile, task: Task): Pick<TaskPatch, 'role' | 'unit'> {
  const role = roleIn(file.profile, taskType(task.type).role);
  if (role === task.role) return {};
  return { role, unit: roles[role].within === 'unit' ? file.matter.unit : null };
}

/** Who gets a task that is declined: the routine's superior, or who acts in her place; null where it cannot be. */
export function declinesTo(file: CaseFile, { role, type }: Task): Role | null {
  return roles[role].superior === null || !taskType(type).mayBeGivenAway ? null : actsAbove(file, role);
}

const hasReason = (give: GiveAway): boolean => codedReason(give) !== null;

/** What is no reason of the list stands nowhere. */
const codedReason = ({ reason }: GiveAway): GiveAwayReason | null =>
  reason !== null && isKeyOf(giveAwayReasons, reason) ? reason : null;
