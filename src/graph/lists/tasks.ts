// "Uppgifter": one row a task. Its key makes opening the same task twice fail; an open one is found by whose it is.

import { taskId, type MatterId, type PersonId, type TaskId } from '../../core/brand';
import { ownerOf, writeRecipient, type Recipient } from '../../core/casefile/recipient';
import { placeOf } from '../../core/casefile/own-matter';
import type { NewTask, Task, TaskPatch } from '../../core/casefile/task';
import { roles, type Role } from '../../core/routine/roles';
import { isApart, ownTables, taskType, taskTypes, type OwnProcessId } from '../../core/processes/all';
import type { Place } from '../../core/processes/process';
import { dayOf } from '../../core/time/plain-date';
import type { Call } from '../call';
import type { Places } from '../places';
import { count, indexed, oneOf, orNull, text, unique } from './cell';
import type { List } from './list';
import { createRow, patchRow, rowsWhere } from './list-calls';

/** Those who read the open place's cases by their role, whatever they have answered: what was theirs is not looked for, but for alarms. */
const readsByRole: readonly Role[] = ['registrar', 'unitManager'];

/** It is taken by whoever comes first, whatever she is. */
const isAlarm = ({ type }: Pick<NewTask, 'type'>): boolean => taskType(type).isAlarm === true;

const composedOf = (isFoundAfter: (task: NewTask) => boolean): List<NewTask>['composed'] => [
  { column: 'OpenKey', label: 'Öppen hos', of: (task) => (task.state === 'open' ? openKey(ownerOf(task)) : null) },
  { column: 'OpenCase', label: 'Öppen i', of: (task) => (task.state === 'open' ? task.caseId : null) },
  {
    column: 'WasOf',
    label: 'Var hos, månad',
    of: (task) =>
      task.state !== 'open' && task.ownerId !== null && isFoundAfter(task)
        ? `${task.ownerId}|${dayOf(task.opened).slice(0, 7)}`
        : null,
  },
  {
    column: 'OpenAlarm',
    label: 'Öppet larm',
    of: (task) => (task.state === 'open' && isAlarm(task) ? 'open' : null),
  },
];

export const tasksList: List<NewTask, TaskId> = {
  title: 'Uppgifter',
  site: 'cases',
  idOf: taskId,
  isSealed: true,
  fields: {
    key: unique(text('Key', 'Nyckel')),
    caseId: indexed(text('CaseId', 'Ärende')),
    type: oneOf('Type', 'Uppgift', taskTypes),
    round: count('Round', 'Varv'),
    state: oneOf('State', 'Läge', { open: {}, done: {}, lapsed: {} }),
    role: oneOf('Role', 'Roll', roles),
    unit: orNull(text('Unit', 'Enhet')),
    ownerId: orNull(text('OwnerId', 'Ansvarig')),
    opened: text('Opened', 'Öppnad'),
    due: text('Due', 'Klar senast'),
    outcome: orNull(text('Outcome', 'Utfall')),
    reason: orNull(text('Reason', 'Skäl')),
    answeredBy: orNull(text('AnsweredBy', 'Besvarad av')),
    answeredAt: orNull(text('AnsweredAt', 'Besvarad')),
  },
  composed: composedOf((task) => isAlarm(task) || !readsByRole.includes(task.role)),
};

/** "Prövningar", in the protected site: the tasks nobody else may see that there are. Nobody edits it by hand. */
export const apartTasksList: List<NewTask, TaskId> = {
  title: 'Prövningar',
  site: 'protected',
  idOf: taskId,
  fields: tasksList.fields,
  composed: composedOf(() => true),
};

/** "Rättsliga uppgifter", in the restricted site: those of matters nobody outside them may see that there are. */
export const restrictedTasksList: List<NewTask, TaskId> = {
  title: 'Rättsliga uppgifter',
  site: 'restricted',
  idOf: taskId,
  fields: tasksList.fields,
  composed: composedOf(() => true),
};

/** The list of each place. */
export const tasksLists: Readonly<Record<Place, List<NewTask, TaskId>>> = {
  open: tasksList,
  protected: apartTasksList,
  restricted: restrictedTasksList,
};

/** Where a task lies: where its matter does, and what is weighed beside a complaint in the protected place. */
const listOf = ({ type, caseId }: Pick<NewTask, 'type' | 'caseId'>): List<NewTask, TaskId> =>
  tasksLists[isApart(type) ? 'protected' : placeOf(caseId)];

const openKey = (to: Recipient): string => `open|${writeRecipient(to)}`;

/** All tasks of a matter beside the complaints. */
export const tasksOfMatter = (at: Places, id: MatterId): Call<readonly Task[]> =>
  rowsWhere(tasksLists[placeOf(id)], at, { column: 'CaseId', where: { equals: id }, unreadable: 'refuse' });

/** All tasks of a case, answered ones too; `unreadable` when one of them was edited into something else. */
export const tasksOfCase = (at: Places, id: MatterId): Call<readonly Task[]> =>
  rowsWhere(tasksList, at, { column: 'CaseId', where: { equals: id }, unreadable: 'refuse' });

/** Those of the protected place. */
export const apartTasksOfCase = (at: Places, id: MatterId): Call<readonly Task[]> =>
  rowsWhere(apartTasksList, at, { column: 'CaseId', where: { equals: id }, unreadable: 'refuse' });

/** What is open in a place for a person, or for everybody who holds a role. */
export const openTasksIn = (at: Places, place: Place, to: Recipient): Call<readonly Task[]> =>
  rowsWhere(tasksLists[place], at, { column: 'OpenKey', where: { equals: openKey(to) }, unreadable: 'leave' });

/** What is open for somebody by name, in any place. */
export const openNamedTasks = (at: Places): readonly Call<readonly Task[]>[] =>
  Object.values(tasksLists).map((list) =>
    rowsWhere(list, at, { column: 'OpenKey', where: { startsWith: 'open|person:' }, unreadable: 'leave' }),
  );

/** All that is open in a place, whoever has it: a board has some hundreds at a time. */
export const everyOpenTask = (at: Places): readonly Call<readonly Task[]>[] =>
  Object.values(tasksLists).map((list) =>
    rowsWhere(list, at, { column: 'OpenKey', where: { startsWith: 'open|' }, unreadable: 'leave' }),
  );

/** The alarms that nobody has answered. They lie in the open place. */
export const openAlarms = (at: Places): Call<readonly Task[]> =>
  rowsWhere(tasksList, at, { column: 'OpenAlarm', where: { equals: 'open' }, unreadable: 'leave' });

/** All that is open in the open place. */
export const openTasks = (at: Places): Call<readonly Task[]> =>
  rowsWhere(tasksList, at, { column: 'OpenKey', where: { startsWith: 'open|' }, unreadable: 'leave' });

/** All that is open in the matters of a process beside the complaints. */
export const openTasksOfProcess = (at: Places, process: OwnProcessId): Call<readonly Task[]> =>
  rowsWhere(tasksLists[ownTables(process).place], at, {
    column: 'OpenCase',
    where: { startsWith: `${process}:` },
    unreadable: 'leave',
  });

/** What was somebody's by name in a place, answered or not, and came to her in a year, `2026`. */
export const pastTasksOf = (
  at: Places,
  place: Place,
  { person, year }: { readonly person: PersonId; readonly year: string },
): Call<readonly Task[]> =>
  rowsWhere(tasksLists[place], at, { column: 'WasOf', where: { startsWith: `${person}|${year}-` }, unreadable: 'leave' });

/** Opens a task; `duplicate` when it was opened before. */
export const createTask = (at: Places, the: NewTask): Call<Task> => createRow(listOf(the), at, the);

/** Puts back what a task is found by, when somebody edited it: without it neither its case nor its key would find it. */
export const restoreKeys = (at: Places, the: Task): Call<Task> =>
  patchRow(tasksList, at, { row: the, patch: { key: the.key, caseId: the.caseId } });

/** Changes a task as it was read; `conflict` when it has changed since. */
export const patchTask = (at: Places, the: Task, patch: TaskPatch): Call<Task> => patchRow(listOf(the), at, { row: the, patch });
