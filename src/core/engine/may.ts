// Who may act on a task: the one place that answers it. Who may read a matter is said in access/.

import type { MatterFile } from '../casefile/matter-file';
import type { Task } from '../casefile/task';
import type { Instant, PersonId, UnitId } from '../brand';
import type { Recipient } from '../casefile/recipient';
import { toldOf } from './alarm';
import { coveredBy, inPlaceOf } from './covering';
import { keptFrom } from './two-people';
import { isBarred } from './assessing';
import { holds, isCaseworker, isEku, stillHolds } from './still-holds';
import { actsAbove, standIn } from './stand-in';
import type { Role } from '../routine/roles';
import type { Actor } from './decision';

/** Whether they hold a role where the case is, or one that acts in its place now, or stand in for somebody who does. */
export const actsAs = (actor: Actor, role: Role, file: MatterFile): boolean =>
  [role, standIn(file, role)].some((one) => holdsOrInPlace(actor, { role: one, unit: file.matter.unit }, file));

/** A task, or whose one would be. */
type Answerable = Task | Pick<Task, 'ownerId' | 'role' | 'unit'>;

/** Whether the task is theirs: one of those who hold its role, and named where somebody is. */
export const mayAnswer = (actor: Actor, task: Answerable, file: MatterFile): boolean =>
  !isEku(actor) && !isBarred(file, actor.id) && !isKept(actor, task, file) && isToldOrHolds(actor, task, file);

const isKept = (actor: Actor, task: Answerable, file: MatterFile): boolean =>
  'type' in task && keptFrom(file, task.type) === actor.id;

/** The same, whoever she is: by name, by the role it waits for, in somebody's place, or because an alarm goes to her. */
export const isToldOrHolds = (actor: Actor, task: Answerable, file: MatterFile): boolean =>
  isTold(actor, task, file) ||
  inPlaceOf(actor, task, file) !== null ||
  (task.ownerId === null ? holds(actor, task.role, task.unit) : isNamed(actor, task, file));

/** Whether the task is hers by name and she still has what she got it for (decisions 8.20). */
export const isNamed = (actor: Actor, task: Answerable, file: MatterFile): boolean =>
  task.ownerId === actor.id && stillHolds(actor, task, file);

/** Whether an alarm goes to them, now or later in its chain: whoever comes first may take it, and answer when the taker does not. */
const isTold = (actor: Actor, task: Answerable, file: MatterFile): boolean =>
  'key' in task && task.state === 'open' && toldOf(file, task).some(({ to }) => isReached(actor, to, file));

/** Whether an alarm that is open has come to them by `now`; never to whoever is kept out (decisions 8.6). */
export const isAlarmed = (
  actor: Actor,
  task: Task,
  { file, now }: { readonly file: MatterFile; readonly now: Instant },
): boolean =>
  !isEku(actor) &&
  !isBarred(file, actor.id) &&
  task.state === 'open' &&
  toldOf(file, task).some(({ to, from }) => from <= now && isReached(actor, to, file));

const isReached = (actor: Actor, to: Recipient, file: MatterFile): boolean =>
  to.kind === 'person' ? isCaseworkerOrInPlace(actor, to.id, file) : to.kind === 'role' && holdsOrInPlace(actor, to, file);

const isCaseworkerOrInPlace = (actor: Actor, id: PersonId, file: MatterFile): boolean =>
  [actor, ...coveredBy(actor, 'caseworker', file)].some((one) => one.id === id && isCaseworker(one, file));

const holdsOrInPlace = (actor: Actor, { role, unit }: { readonly role: Role; readonly unit: UnitId | null }, file: MatterFile) =>
  [actor, ...coveredBy(actor, role, file)].some((one) => holds(one, role, unit));

/** Whether they may hand the task on: its owner, or the one above. */
export const mayGiveAway = (actor: Actor, task: Task, file: MatterFile): boolean =>
  mayAnswer(actor, task, file) || isSuperior(actor, task, file);

function isSuperior(actor: Actor, task: Task, file: MatterFile): boolean {
  const above = actsAbove(file, task.role);
  return above !== null && !isEku(actor) && !isBarred(file, actor.id) && holds(actor, above, task.unit ?? file.matter.unit);
}
