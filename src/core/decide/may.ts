// Who may read a case and who may act on a task. The one place that answers it; every door asks here.

import type { CaseFile } from '../casefile/case-file';
import type { Task } from '../casefile/task';
import { toldOf } from '../engine/alarm';
import { isBarred } from '../engine/assessing';
import { holds, isCaseworker, isEku, stillHolds } from '../engine/still-holds';
import { actsAbove, standIn } from '../engine/stand-in';
import type { Role } from '../routine/roles';
import type { Actor } from './decision';

/** Whether somebody may open the case: those of the board who receive and lead, those of its unit, and whoever has a task in it. */
export function mayRead(actor: Actor, file: CaseFile): boolean {
  if (isEku(actor) || isBarred(file, actor.id)) return false;
  const { unit, protection } = file.matter;
  if (receives(actor, file) || actsAs(actor, 'unitManager', file) || hasTask(actor, file)) return true;
  if (protection === 'protected') return false;
  return holds(actor, 'departmentHead', null) || holds(actor, 'qualityController', null) || holds(actor, 'caseworker', unit);
}

/** Whether they hold a role where the case is, or one that acts in its place now. */
export const actsAs = (actor: Actor, role: Role, file: CaseFile): boolean =>
  [role, standIn(file, role)].some((one) => holds(actor, one, file.matter.unit));

const receives = (actor: Actor, file: CaseFile): boolean =>
  actsAs(actor, 'registrar', file) || actsAs(actor, file.profile.firstOwner, file);

/** A task, or whose one would be. */
type Answerable = Task | Pick<Task, 'ownerId' | 'role' | 'unit'>;

/** Whether the task is theirs: one of those who hold its role, and named where somebody is. */
export const mayAnswer = (actor: Actor, task: Answerable, file: CaseFile): boolean =>
  !isEku(actor) &&
  !isBarred(file, actor.id) &&
  (isTold(actor, task, file) || (task.ownerId === null ? holds(actor, task.role, task.unit) : isNamed(actor, task, file)));

/** Whether the task is hers by name and she still has what she got it for (decisions 8.20). */
export const isNamed = (actor: Actor, task: Answerable, file: CaseFile): boolean =>
  task.ownerId === actor.id && stillHolds(actor, task, file);

/** Whether an alarm goes to them, now or later in its chain: whoever comes first may take it, and answer when the taker does not. */
const isTold = (actor: Actor, task: Answerable, file: CaseFile): boolean =>
  'key' in task &&
  task.state === 'open' &&
  toldOf(file, task).some(({ to }) =>
    to.kind === 'person' ? to.id === actor.id && isCaseworker(actor, file) : to.kind === 'role' && holds(actor, to.role, to.unit),
  );

/** Whether they may hand the task on: its owner, or the one above. */
export const mayGiveAway = (actor: Actor, task: Task, file: CaseFile): boolean =>
  mayAnswer(actor, task, file) || isSuperior(actor, task, file);

function isSuperior(actor: Actor, task: Task, file: CaseFile): boolean {
  const above = actsAbove(file, task.role);
  return above !== null && !isEku(actor) && !isBarred(file, actor.id) && holds(actor, above, task.unit ?? file.matter.unit);
}

const hasTask = (actor: Actor, file: CaseFile): boolean =>
  file.tasks.some((task) => isTold(actor, task, file)) ||
  file.tasks.some((task) =>
    task.ownerId === null ? task.state === 'open' && holds(actor, task.role, task.unit) : isNamed(actor, task, file),
  );
