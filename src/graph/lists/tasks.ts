// "Uppgifter": one row a task. Its key makes opening the same task twice fail; an open one is found by whose it is.

import { taskId, type CaseId, type TaskId } from '../../core/brand';
import { ownerOf, writeRecipient, type Recipient } from '../../core/casefile/recipient';
import type { NewTask, Task, TaskPatch } from '../../core/casefile/task';
import { roles } from '../../core/routine/roles';
import { isApart, taskTypes } from '../../core/processes/all';
import type { Call } from '../call';
import type { Places } from '../places';
import { count, indexed, oneOf, orNull, text, unique } from './cell';
import type { List } from './list';
import { createRow, patchRow, rowsWhere } from './list-calls';

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
  composed: [{ column: 'OpenKey', label: 'Öppen hos', of: (the) => (the.state === 'open' ? openKey(ownerOf(the)) : null) }],
};

/** "Prövningar", in the protected site: the tasks nobody else may see that there are. Nobody edits it by hand. */
export const apartTasksList: List<NewTask, TaskId> = {
  title: 'Prövningar',
  site: 'protected',
  idOf: taskId,
  fields: tasksList.fields,
  composed: tasksList.composed,
};

const listOf = (type: NewTask['type']): List<NewTask, TaskId> => (isApart(type) ? apartTasksList : tasksList);

const openKey = (to: Recipient): string => `open|${writeRecipient(to)}`;

/** All tasks of a case, answered ones too; `unreadable` when one of them was edited into something else. */
export const tasksOfCase = (at: Places, id: CaseId): Call<readonly Task[]> =>
  rowsWhere(tasksList, at, { column: 'CaseId', where: { equals: id }, unreadable: 'refuse' });

/** Those of the protected place. */
export const apartTasksOfCase = (at: Places, id: CaseId): Call<readonly Task[]> =>
  rowsWhere(apartTasksList, at, { column: 'CaseId', where: { equals: id }, unreadable: 'refuse' });

/** What is open there for a person, or for everybody who holds a role. */
export const openApartTasksOf = (at: Places, to: Recipient): Call<readonly Task[]> =>
  rowsWhere(apartTasksList, at, { column: 'OpenKey', where: { equals: openKey(to) }, unreadable: 'leave' });

/** What is open for somebody by name, in either place. */
export const openNamedTasks = (at: Places): readonly Call<readonly Task[]>[] =>
  [tasksList, apartTasksList].map((list) =>
    rowsWhere(list, at, { column: 'OpenKey', where: { startsWith: 'open|person:' }, unreadable: 'leave' }),
  );

/** What is open for a person, or for everybody who holds a role. */
export const openTasksOf = (at: Places, to: Recipient): Call<readonly Task[]> =>
  rowsWhere(tasksList, at, { column: 'OpenKey', where: { equals: openKey(to) }, unreadable: 'leave' });

/** Opens a task; `duplicate` when it was opened before. */
export const createTask = (at: Places, the: NewTask): Call<Task> => createRow(listOf(the.type), at, the);

/** Puts back what a task is found by, when somebody edited it: without it neither its case nor its key would find it. */
export const restoreKeys = (at: Places, the: Task): Call<Task> =>
  patchRow(tasksList, at, { row: the, patch: { key: the.key, caseId: the.caseId } });

/** Changes a task as it was read; `conflict` when it has changed since. */
export const patchTask = (at: Places, the: Task, patch: TaskPatch): Call<Task> =>
  patchRow(listOf(the.type), at, { row: the, patch });
