// Handing a task on: taking it from a role, giving it to a colleague, or declining it to the one above. Always with a coded reason, always with an owner left (R014).

import { isKeyOf, type Instant } from '../brand';
import type { CaseFile } from '../casefile/case-file';
import { taskKey, type Task, type TaskPatch } from '../casefile/task';
import { no, ok, type Result } from '../result';
import { roleIn } from '../routine/profile';
import { roles } from '../routine/roles';
import { taskType } from '../routine/task-types';
import { giveAwayReasons, type Changes, type GiveAway } from './decision';
import { mayAnswer, mayGiveAway } from './may';

/** The changes that hand a task on; a problem when it is not theirs, is answered, may not be handed on, or the reason is missing (R014, I07). */
export function giveAway(file: CaseFile, give: GiveAway, now: Instant): Result<Changes> {
  const task = file.tasks.find((one) => one.key === taskKey(give));
  if (task === undefined) return no('noSuchTask');
  if (task.state !== 'open') return no('alreadyDecided');
  const patch = ways[give.how](file, task, give);
  if (!patch.ok) return patch;
  const event = {
    kind: 'gaveAway',
    data: { task: task.key, how: give.how, reason: give.reason },
    at: now,
    by: give.by.id,
  } as const;
  const { role = task.role, ownerId = null } = patch.value;
  const own = role === 'caseworker' && ownerId !== null ? { caseworkerId: ownerId } : {};
  return ok({ case: { ...own, lastDecision: { task: task.key, patch: patch.value, events: [event] } } });
}

type Way = (file: CaseFile, task: Task, give: GiveAway) => Result<TaskPatch>;

const ways: Readonly<Record<GiveAway['how'], Way>> = {
  claimed: (file, task, give) => {
    if (task.ownerId !== null) return no(task.ownerId === give.by.id ? 'alreadyDecided' : 'notYourTask');
    return mayAnswer(give.by, task, file) ? ok({ ownerId: give.by.id }) : no('notYourTask');
  },
  declined: (file, task, give) => {
    const above = roles[task.role].superior;
    if (!mayAnswer(give.by, task, file)) return no('notYourTask');
    if (above === null || !taskType(task.type).mayBeGivenAway) return no('outcomeNotAllowed');
    return hasReason(give)
      ? ok({ role: above, unit: roles[above].within === 'unit' ? file.case.unit : null, ownerId: null })
      : no('reasonMissing');
  },
  reassigned: (file, task, give) => {
    if (!mayGiveAway(give.by, task, file)) return no('notYourTask');
    if (!taskType(task.type).mayBeGivenAway) return no('outcomeNotAllowed');
    if (give.to === null || give.to === task.ownerId) return no('answerMissing');
    return hasReason(give) ? ok({ ...asMade(file, task), ownerId: give.to }) : no('reasonMissing');
  },
};

/** A task that was declined to the one above is its maker's role's again when she gives it to a colleague. */
function asMade(file: CaseFile, task: Task): Pick<TaskPatch, 'role' | 'unit'> {
  const role = roleIn(file.profile, taskType(task.type).role);
  if (role === task.role) return {};
  return { role, unit: roles[role].within === 'unit' ? file.case.unit : null };
}

const hasReason = (give: GiveAway): boolean => give.reason !== null && isKeyOf(giveAwayReasons, give.reason);
