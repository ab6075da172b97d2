// The tables of every process. A new one beside the complaint is one file in own/, its texts, and a line in each of the two lists here.

import { isKeyOf } from '../brand';
import { deadlines as complaintDeadlines } from './complaint/deadlines';
import { letterTypes as complaintLetters } from './complaint/letters';
import { stages as complaintStages } from './complaint/stages';
import { tasks as complaintTasks } from './complaint/tasks';
import { lexSarah, lexSarahDeadlines } from './own/lex-sarah';
import type { OutcomeRule, OwnTables, Tables, TaskType } from './process';

/** The processes that are tables alone. */
export const ownProcesses = { lexSarah } as const satisfies Record<string, OwnTables>;
export type OwnProcessId = keyof typeof ownProcesses;

export const processes = {
  complaint: { stages: complaintStages, tasks: complaintTasks, letters: complaintLetters },
  ...ownProcesses,
} as const satisfies Record<string, Tables>;

/** Every deadline; no two have the same name. */
export const deadlines = { ...complaintDeadlines, ...lexSarahDeadlines } as const;
export type DeadlineId = keyof typeof deadlines;

/** Every letter of every process; no two have the same name. */
export type LetterType = keyof typeof processes.complaint.letters;

/** Every task of every process; no two have the same name. */
export const taskTypes = { ...complaintTasks, ...lexSarah.tasks } as const;

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
