// The tables of every process, and every task and day of them in one table each.

import { isKeyOf, keysOf, united } from '../brand';
import { deadlines as complaintDeadlines } from './complaint/deadlines';
import { letterTypes as complaintLetters } from './complaint/letters';
import { stages as complaintStages } from './complaint/stages';
import { tasks as complaintTasks } from './complaint/tasks';
import { ownProcesses } from './own/list';
import type { OutcomeRule, OwnTables, Tables, TaskType } from './process';

export { ownProcesses };
export type OwnProcessId = keyof typeof ownProcesses;

export const processes = {
  complaint: { stages: complaintStages, tasks: complaintTasks, letters: complaintLetters },
  ...ownProcesses,
} as const satisfies Record<string, Tables>;

const own = Object.values(ownProcesses);

/** Every deadline; no two have the same name. */
export const deadlines = united([complaintDeadlines, ...own.map((process) => process.deadlines)]);
export type DeadlineId = keyof typeof deadlines;

/** Every letter of every process; no two have the same name. */
export type LetterType = keyof typeof processes.complaint.letters;

/** Every task of every process; no two have the same name. */
export const taskTypes = united([complaintTasks, ...own.map((process) => process.tasks)]);

export type TaskTypeId = keyof typeof taskTypes;

export type AnyTask = TaskType<string, DeadlineId>;
export type AnyOutcome = OutcomeRule;
export type { ComplaintTaskId } from './complaint/tasks';

/** A task type seen as its general shape. */
export const taskType = (id: TaskTypeId): AnyTask => taskTypes[id];

/** Whether a task of that type is kept in the protected place. */
export const isApart = (id: string): boolean => isKeyOf(taskTypes, id) && taskType(id).isApart === true;

/** A process that is tables alone, seen as its general shape. */
export const ownTables = (id: OwnProcessId): OwnTables => ownProcesses[id];

/** The process that a complaint's legal question opens once it stands; null where it opens none. */
export const openedByFlag = (flag: string): OwnProcessId | null =>
  keysOf(ownProcesses).find((id) => ownTables(id).flag === flag && ownTables(id).begins.byFlag !== undefined) ?? null;

/** Who has the first task of a process, by what opens it. */
export function firstRoleOf(id: OwnProcessId, by: 'byFlag' | 'byPerson' = 'byFlag'): TaskType['role'] | null {
  const { begins, tasks } = ownTables(id);
  const first = Object.values(tasks).find(({ opens }) => 'stage' in opens && opens.stage.includes(begins[by] ?? ''));
  return first?.role ?? null;
}
