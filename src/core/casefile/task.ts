// A task: one thing one person (or one role) does by one day.

import type { ETag, Instant, MatterId, PersonId, PlainDate, TaskId, UnitId } from '../brand';
import type { Role } from '../routine/roles';
import type { TaskTypeId } from '../processes/all';
import type { HandEdited } from './hand-edit';

export interface Task extends HandEdited {
  readonly id: TaskId;
  readonly version: ETag;
  /** `caseId|type|round`, unique: opening the same task twice fails (decisions 7). */
  readonly key: string;
  readonly caseId: MatterId;
  readonly type: TaskTypeId;
  readonly round: number;
  readonly state: 'open' | 'done' | 'lapsed';
  /** Whose it is now: a named person, or everybody who holds the role until one of them takes it. */
  readonly role: Role;
  readonly unit: UnitId | null;
  readonly ownerId: PersonId | null;
  readonly opened: Instant;
  readonly due: PlainDate;
  readonly outcome: string | null;
  readonly reason: string | null;
  readonly answeredBy: PersonId | null;
  readonly answeredAt: Instant | null;
}

export type NewTask = Omit<Task, 'id' | 'version' | keyof HandEdited>;
export type TaskPatch = Partial<
  Pick<Task, 'state' | 'role' | 'unit' | 'ownerId' | 'opened' | 'due' | 'outcome' | 'reason' | 'answeredBy' | 'answeredAt'>
>;

/** Whether a decision may still change a task: one that is over is changed by nothing but what opens it again. */
export const isChangedBy = ({ state }: Pick<Task, 'state'>, patch: TaskPatch): boolean =>
  state === 'open' || patch.state === 'open';

/** The unique key of a task: one of a type in a round of a case. */
export const taskKey = (the: { readonly caseId: MatterId; readonly type: TaskTypeId; readonly round: number }): string =>
  `${the.caseId}|${the.type}|${the.round}`;
