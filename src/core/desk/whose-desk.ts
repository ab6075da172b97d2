// Whose desk what is open lies on: the one who has it by name, or all who hold its role.

import type { PersonId } from '../brand';
import { toPerson, toRole, writeRecipient } from '../casefile/recipient';
import type { Task } from '../casefile/task';
import type { Actor } from '../engine/decision';
import { isEku } from '../engine/still-holds';
import { taskType } from '../processes/all';

/** Those whose tasks are on somebody's desk, as tasks are found by: her own name and the roles she holds. Whoever stands in for another gets hers here. */
export const onDeskOf = ({ id, grants }: Actor): readonly string[] =>
  [toPerson(id), ...grants.map(({ role, unit }) => toRole(role, unit))].map(writeRecipient);

/** Whether somebody has a desk at all: EKU's members work on their own posts. */
export const hasDesk = (actor: Actor): boolean => actor.grants.length > 0 && !isEku(actor);

/** Whether a task she is named for is still hers: she holds what she got it for; an alarm lies with whoever took it. */
export const isStillOn = ({ grants }: Actor, { role, type }: Pick<Task, 'role' | 'type'>): boolean =>
  grants.some((grant) => grant.role === role) || (grants.length > 0 && taskType(type).isAlarm === true);

/** Who reads what was written for a person: she herself. */
export const readsLinesOf = ({ id }: Actor): PersonId => id;
