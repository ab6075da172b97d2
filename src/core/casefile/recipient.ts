// Who a card is for, as a short text that fits an event: a person, a role (of a unit), or EKU's channel.

import type { PersonId, UnitId } from '../brand';
import { roles, type Role } from '../routine/roles';
import type { Task } from './task';

export type Recipient =
  | { readonly kind: 'person'; readonly id: PersonId }
  | { readonly kind: 'role'; readonly role: Role; readonly unit: UnitId | null }
  | { readonly kind: 'eku' };

export const toPerson = (id: PersonId): Recipient => ({ kind: 'person', id });
/** Everybody who holds a role; the unit counts only for a unit's role. */
export const toRole = (role: Role, unit: UnitId | null): Recipient => ({
  kind: 'role',
  role,
  unit: roles[role].within === 'unit' ? unit : null,
});
export const toEku: Recipient = { kind: 'eku' };

/** Its owner when it has one, otherwise everybody who holds its role. */
export const ownerOf = (task: Pick<Task, 'ownerId' | 'role' | 'unit'>): Recipient =>
  task.ownerId === null ? toRole(task.role, task.unit) : toPerson(task.ownerId);

/** `person:<id>`, `role:registrar`, `role:unitManager:soder`, `eku`. */
export function writeRecipient(to: Recipient): string {
  if (to.kind === 'person') return `person:${to.id}`;
  if (to.kind === 'eku') return 'eku';
  return to.unit === null ? `role:${to.role}` : `role:${to.role}:${to.unit}`;
}
