// The tables of every process. A new process is one folder and one line here.

import { isKeyOf } from '../brand';
import { deadlines as complaintDeadlines } from './complaint/deadlines';
import { letterTypes as complaintLetters } from './complaint/letters';
import { stages as complaintStages } from './complaint/stages';
import { tasks as complaintTasks } from './complaint/tasks';
import type { OutcomeRule, Tables, TaskType } from './process';

export const processes = {
  complaint: { stages: complaintStages, tasks: complaintTasks, letters: complaintLetters },
} as const satisfies Record<string, Tables>;

/** Every deadline; no two have the same name. */
export const deadlines = complaintDeadlines;
export type DeadlineId = keyof typeof deadlines;

export type Stage = keyof typeof processes.complaint.stages;

/** Every letter of every process; no two have the same name. */
export type LetterType = keyof typeof processes.complaint.letters;

/** Every task of every process; no two have the same name. */
export const taskTypes = processes.complaint.tasks;

export type TaskTypeId = keyof typeof taskTypes;

export type AnyTask = TaskType<Stage, DeadlineId>;
export type AnyOutcome = OutcomeRule<Stage>;

/** A task type seen as its general shape. */
export const taskType = (id: TaskTypeId): AnyTask => taskTypes[id];

/** Whether a task of that type is kept in the protected place. */
export const isApart = (id: string): boolean => isKeyOf(taskTypes, id) && taskType(id).isApart === true;
