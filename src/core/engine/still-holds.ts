// Whether somebody still holds what the case gave her: being named counts only as long as the role behind it does (decisions 8.20).

import type { PersonId, UnitId } from '../brand';
import type { MatterFile } from '../casefile/matter-file';
import { eventsOf } from '../casefile/event';
import type { Task } from '../casefile/task';
import type { Actor } from './decision';
import { roles, type Role } from '../routine/roles';
import { ruleOf } from '../processes/process';

/** Whether somebody holds a role, in a unit when the role belongs to one. */
export const holds = (actor: Actor, role: Role, unit: UnitId | null): boolean =>
  actor.grants.some((grant) => grant.role === role && (roles[role].within === 'board' || (unit !== null && grant.unit === unit)));

/** EKU's members read no case by any way, whatever else they are (R089, I01). */
export const isEku = (actor: Actor): boolean => actor.grants.some((grant) => grant.role === 'eku');

/** What somebody can be named for: a task, whose one would be, or the case itself. */
export type Named = Task | Pick<Task, 'role' | 'unit'>;

/**
 * Whether she still has what she got it for: its role; that of another unit when a colleague gave her something here; any at all for an alarm,
 * which whoever comes first takes.
 */
export function stillHolds(actor: Actor, named: Named, file: Pick<MatterFile, 'events' | 'process'>): boolean {
  if (isEku(actor)) return false;
  if (holds(actor, named.role, named.unit)) return true;
  if ('type' in named && ruleOf(file, named.type).isAlarm === true) return actor.grants.length > 0;
  return wasGiven(file, actor.id) && actor.grants.some(({ role }) => role === named.role);
}

/** Whether she is the case's caseworker by name, and by role. */
export const isCaseworker = (actor: Actor, file: MatterFile): boolean =>
  file.matter.caseworkerId === actor.id && stillHolds(actor, { role: 'caseworker', unit: file.matter.unit }, file);

/** Whether a colleague has given her a task of the case. */
const wasGiven = (file: Pick<MatterFile, 'events'>, person: PersonId): boolean =>
  eventsOf(file.events, 'gaveAway').some(({ data }) => data.to === person);
