// Handing a task on: taking it from a role, giving it to a colleague, or declining it to the one above. Always with a coded reason, always with an owner left (R014).

import { isKeyOf, type Instant, type PersonId } from '../brand';
import type { MatterFile } from '../casefile/matter-file';
import { taskKey, type Task, type TaskPatch } from '../casefile/task';
import { no, ok, type Result } from '../result';
import { eventsOf } from '../casefile/event';
import { isBarred } from './assessing';
import { inPlaceOf } from './covering';
import { actsAbove } from './stand-in';
import { keptFrom } from './two-people';
import { roleIn } from '../routine/profile';
import { roles, type Role } from '../routine/roles';
import { ruleOf } from '../processes/process';
import { giveAwayReasons, type Changes, type GiveAway, type GiveAwayReason } from './decision';
import { mayAnswer, mayGiveAway } from './may';

/** The changes that hand a task on; a problem when it is not theirs, is answered, may not be handed on, or the reason is missing (R014, I07). */
export function giveAway(file: MatterFile, give: GiveAway, now: Instant): Result<Changes> {
  const task = file.tasks.find((one) => one.key === taskKey(give));
  if (task === undefined) return no('noSuchTask');
  if (task.state !== 'open') return file.process.over(file, { task, by: give.by }, now);
  if (isDone(file, task, give)) return ok({ matter: { lastDecision: nothingWritten } });
  if (give.how === 'declined' && give.reason === 'conflictOfInterest') return file.process.declares(file, { task, give }, now);
  if (!isTheirs(file, task, give)) return file.process.notTheirs(file, { task, by: give.by }, now);
  const patch = ways[give.how](file, task, give);
  if (!patch.ok) return patch;
  if (ruleOf(file, task.type).isApart === true)
    return ok({ matter: { lastDecision: nothingWritten }, apart: { task, patch: patch.value } });
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

/** Pressed twice it is done once: the task is hers already, or lies where she gave it. */
function isDone(file: MatterFile, task: Task, { how, to, by }: GiveAway): boolean {
  const { events } = file;
  if (how === 'claimed') return task.ownerId === by.id || (task.ownerId !== null && inPlaceOf(by, task, file) === task.ownerId);
  const last = eventsOf(events, 'gaveAway').findLast(({ data }) => data.task === task.key);
  const isSame = how === 'reassigned' ? to !== null && task.ownerId === to && last?.data.to === to : task.ownerId === null;
  return last?.by === by.id && last.data.how === how && isSame;
}

const isTheirs = (file: MatterFile, task: Task, { how, by }: GiveAway): boolean => {
  if (how === 'reassigned') return mayGiveAway(by, task, file);
  return (how !== 'claimed' || task.ownerId === null) && mayAnswer(by, task, file);
};

/** Whoever takes it in somebody's place takes it for her: it is hers when she is back. */
const claimer = (file: MatterFile, task: Task, { by }: GiveAway): PersonId => inPlaceOf(by, task, file) ?? by.id;

type Way = (file: MatterFile, task: Task, give: GiveAway) => Result<TaskPatch>;

const ways: Readonly<Record<GiveAway['how'], Way>> = {
  claimed: (file, task, give) => ok({ ownerId: claimer(file, task, give) }),
  declined: (file, task, give) => {
    const above = declinesTo(file, task);
    if (above === null) return no('outcomeNotAllowed');
    return hasReason(give)
      ? ok({ role: above, unit: roles[above].within === 'unit' ? file.matter.unit : null, ownerId: null })
      : no('reasonMissing');
  },
  reassigned: (file, task, give) => {
    if (!ruleOf(file, task.type).mayBeGivenAway) return no('outcomeNotAllowed');
    if (give.to === null || give.to === task.ownerId) return no('answerMissing');
    if (isBarred(file, give.to) || keptFrom(file, task.type) === give.to) return no('answerNotAllowed');
    return hasReason(give) ? ok({ ...asMade(file, task), ownerId: give.to }) : no('reasonMissing');
  },
};

/** A task that was declined to the one above is its maker's role's again when she gives it to a colleague. */
function asMade(file: MatterFile, task: Task): Pick<TaskPatch, 'role' | 'unit'> {
  const rule = ruleOf(file, task.type);
  const role = file.process.ownRole(file, rule) ?? roleIn(file.profile, rule.role);
  if (role === task.role) return {};
  return { role, unit: roles[role].within === 'unit' ? file.matter.unit : null };
}

/** Who gets a task that is declined: the routine's superior, or who acts in her place; null where it cannot be. */
export function declinesTo(file: MatterFile, { role, type }: Task): Role | null {
  return roles[role].superior === null || !ruleOf(file, type).mayBeGivenAway ? null : actsAbove(file, role);
}

const hasReason = (give: GiveAway): boolean => codedReason(give) !== null;

/** What is no reason of the list stands nowhere. */
const codedReason = ({ reason }: GiveAway): GiveAwayReason | null =>
  reason !== null && isKeyOf(giveAwayReasons, reason) ? reason : null;
