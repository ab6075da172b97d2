// Who has lost the role the case names her for, roles that nobody holds any more, and what has been said of it: no task waits for either.

import type { PersonId } from '../brand';
import type { MatterFile } from '../casefile/matter-file';
import type { CaseEvent, EventOf, Happenings } from '../casefile/event';
import type { NewTask } from '../casefile/task';
import type { Actor } from './decision';
import type { Role } from '../routine/roles';
import { isBarred } from './assessing';
import { standIn } from './stand-in';
import { stillHolds } from './still-holds';
import { ruleOf, stageOf } from '../processes/process';

type Loss = Happenings['roleLost'];

/** Who has the case; nobody while she is kept out. */
export const caseworkerNow = (file: MatterFile): PersonId | null =>
  isBarred(file, file.matter.caseworkerId) ? null : file.matter.caseworkerId;

/** The time its caseworker lost her role, or it went to another unit, as long as nobody has been appointed since. */
export const lostCaseworker = (file: MatterFile): CaseEvent | undefined =>
  file.matter.caseworkerId === null && file.matter.unit !== null ? file.events.findLast(losesCaseworker) : undefined;

const losesCaseworker = (event: CaseEvent): boolean =>
  (event.kind === 'roleLost' && event.data.isCaseworker) ||
  (event.kind === 'amended' && event.data.changes.some(({ field, to }) => field === 'caseworkerId' && to === null));

/** Whether a task lies with somebody who may not answer it any more. Of whom nothing is known it is not said. */
export const isLost = (file: MatterFile, task: NewTask): boolean =>
  task.ownerId !== null &&
  (isSaid(file, task) || file.staff.people.some((one) => one.id === task.ownerId && !mayHave(file, one, task)));

/** What nobody has said yet: each role that somebody the case names has lost in it, or that nobody is left to hold. What is apart is told nobody. */
export function newLosses(file: MatterFile): readonly Loss[] {
  return [...file.staff.people.flatMap((one) => lossesOf(file, one)), ...vacancies(file)];
}

function lossesOf(file: MatterFile, person: Actor): readonly Loss[] {
  const lost = openTasks(file).filter((task) => task.ownerId === person.id && !mayHave(file, person, task));
  const isGone =
    stageOf(file, file.matter.stage).open &&
    file.matter.caseworkerId === person.id &&
    !stillHolds(person, { role: 'caseworker', unit: file.matter.unit }, file);
  const roles = new Set<Role>([...(isGone ? (['caseworker'] as const) : []), ...lost.map(({ role }) => role)]);
  return [...roles].map((role) => ({
    person: person.id,
    role,
    isCaseworker: isGone && role === 'caseworker',
    tasks: lost.flatMap((task) => (task.role === role ? [task.key] : [])),
  }));
}

/** Tasks of a role that nobody holds; where the one above is nobody either, they stay. */
function vacancies(file: MatterFile): readonly Loss[] {
  const waiting = openTasks(file).filter(
    ({ ownerId, role }) => ownerId === null && file.staff.vacant.includes(role) && standIn(file, role) !== role,
  );
  return [...new Set(waiting.map(({ role }) => role))].map((role) => ({
    person: null,
    role,
    isCaseworker: false,
    tasks: waiting.flatMap((task) => (task.role === role ? [task.key] : [])),
  }));
}

const mayHave = (file: MatterFile, person: Actor, task: NewTask): boolean => stillHolds(person, task, file);

const openTasks = (file: MatterFile): readonly NewTask[] =>
  file.tasks.filter((task) => task.state === 'open' && ruleOf(file, task.type).isApart !== true && !isSaid(file, task));

/** Whether it stands in the history that whoever has the task, or all who had it, have lost the role, and nobody has taken or got it since. */
function isSaid(file: MatterFile, task: NewTask): boolean {
  const last = lastChange(file, task);
  return last?.kind === 'roleLost' && last.data.person === task.ownerId && last.data.role === task.role;
}

/** The last time a task changed hands, by somebody's hand or because a role was lost. */
export const lastChange = (
  file: Pick<MatterFile, 'events'>,
  task: Pick<NewTask, 'key'>,
): EventOf<'gaveAway' | 'roleLost'> | undefined =>
  file.events.findLast(
    (event): event is EventOf<'gaveAway' | 'roleLost'> =>
      (event.kind === 'gaveAway' && event.data.task === task.key) ||
      (event.kind === 'roleLost' && event.data.tasks.includes(task.key)),
  );
