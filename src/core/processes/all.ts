// The tables of every process. A new one beside the complaint is one file in own/, its texts, and a line in each of the lists here.

import { isKeyOf, keysOf } from '../brand';
import { deadlines as complaintDeadlines } from './complaint/deadlines';
import { letterTypes as complaintLetters } from './complaint/letters';
import { stages as complaintStages } from './complaint/stages';
import { tasks as complaintTasks } from './complaint/tasks';
import { lexSarah, lexSarahDeadlines } from './own/lex-sarah';
import { lexMaria, lexMariaDeadlines } from './own/lex-maria';
import { deviation, deviationDeadlines } from './own/deviation';
import { welfareCrime, welfareCrimeDeadlines } from './own/welfare-crime';
import { officialCrime, officialCrimeDeadlines } from './own/official-crime';
import { correction, correctionDeadlines } from './own/correction';
import { providerNotice, providerNoticeDeadlines } from './own/provider-notice';
import { ivoNotice, ivoNoticeDeadlines } from './own/ivo-notice';
import { changeOfProvider, changeOfProviderDeadlines } from './own/change-of-provider';
import { compliment, complimentDeadlines } from './own/compliment';
import { redirected, redirectedDeadlines } from './own/redirected';
import type { OutcomeRule, OwnTables, Tables, TaskType } from './process';

/** The processes that are tables alone. */
export const ownProcesses = {
  lexSarah,
  lexMaria,
  deviation,
  welfareCrime,
  officialCrime,
  correction,
  providerNotice,
  ivoNotice,
  changeOfProvider,
  compliment,
  redirected,
} as const satisfies Record<string, OwnTables>;
export type OwnProcessId = keyof typeof ownProcesses;

export const processes = {
  complaint: { stages: complaintStages, tasks: complaintTasks, letters: complaintLetters },
  ...ownProcesses,
} as const satisfies Record<string, Tables>;

/** Every deadline; no two have the same name. */
export const deadlines = {
  ...complaintDeadlines,
  ...lexSarahDeadlines,
  ...lexMariaDeadlines,
  ...deviationDeadlines,
  ...welfareCrimeDeadlines,
  ...officialCrimeDeadlines,
  ...correctionDeadlines,
  ...providerNoticeDeadlines,
  ...ivoNoticeDeadlines,
  ...changeOfProviderDeadlines,
  ...complimentDeadlines,
  ...redirectedDeadlines,
} as const;
export type DeadlineId = keyof typeof deadlines;

/** Every letter of every process; no two have the same name. */
export type LetterType = keyof typeof processes.complaint.letters;

/** Every task of every process; no two have the same name. */
export const taskTypes = {
  ...complaintTasks,
  ...lexSarah.tasks,
  ...lexMaria.tasks,
  ...deviation.tasks,
  ...welfareCrime.tasks,
  ...officialCrime.tasks,
  ...correction.tasks,
  ...providerNotice.tasks,
  ...ivoNotice.tasks,
  ...changeOfProvider.tasks,
  ...compliment.tasks,
  ...redirected.tasks,
} as const;

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
