// The people behind a recipient: one person, or everybody who holds a role now.

import { personId, type PersonId, type UnitId } from '../core/brand';
import type { Recipient } from '../core/casefile/recipient';
import { groupKey } from '../core/routine/profile';
import type { Role } from '../core/routine/roles';
import type { Member } from '../graph/directory';
import type { App } from './app';

/** Nobody for EKU's channel: only `postToEku` reaches that. */
export async function peopleOf(app: App, to: Recipient): Promise<readonly PersonId[]> {
  if (to.kind === 'person') return [to.id];
  if (to.kind === 'eku') return [];
  return (await holdersOf(app, to.role, to.unit)).map((member) => personId(member.id));
}

/** Those who hold a role (of a unit), as the directory has them. A member of EKU holds no other: none of them ever owns anything in a case (R089). */
export async function holdersOf(app: App, role: Role, unit: UnitId | null): Promise<readonly Member[]> {
  const holders = await membersOf(app, groupKey(role, unit));
  if (role === 'eku' || holders.length === 0) return holders;
  const eku = await membersOf(app, groupKey('eku', null));
  return holders.filter(({ id }) => !eku.some((member) => member.id === id));
}

const membersOf = async (app: App, key: string): Promise<readonly Member[]> => {
  const group = app.profile.groups[key];
  return group === undefined ? [] : app.directory.members(group);
};
