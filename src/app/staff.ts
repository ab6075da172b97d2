// Those whom a case names, with the roles they hold now, and the roles nobody holds: what a pass must know so that no task waits for nobody.

import { personId, unitId, type PersonId } from '../core/brand';
import type { Matter } from '../core/casefile/matter';
import type { Staff } from '../core/casefile/staff';
import type { Task } from '../core/casefile/task';
import type { Grant } from '../core/engine/decision';
import { groupKey } from '../core/routine/profile';
import { roles, type Role } from '../core/routine/roles';
import { isKeyOf, keysOf } from '../core/brand';
import type { Roster } from '../graph/directory';
import { GraphFailure } from '../graph/failure';
import type { App } from './app';
import { heldIn, rosterOf } from './recipients';

/** While the directory does not answer nothing is known of anybody, and nobody is said to have left. */
export async function staffOf(
  app: App,
  { caseworkerId, unit }: Pick<Matter, 'caseworkerId' | 'unit'>,
  tasks: readonly Task[],
): Promise<Staff> {
  try {
    const roster = await rosterOf(app, 'lately');
    const named = [caseworkerId, ...tasks.map(({ state, ownerId }) => (state === 'open' ? ownerId : null))];
    const people = [...new Set(named)].filter((id) => id !== null).map((id) => ({ id, grants: grantsIn(roster, app, id) }));
    const vacant = keysOf(roles).filter((role) => isVacant(roster, app, { role, unit }));
    return { people, vacant, holders: holdersIn(roster, app, unit) };
  } catch (failure) {
    if (failure instanceof GraphFailure) return { people: [], vacant: [] };
    throw failure;
  }
}

/** Of a unit's role in a case that no unit has it is not known. */
const holdersIn = (roster: Roster, app: App, unit: Matter['unit']): NonNullable<Staff['holders']> =>
  Object.fromEntries(
    keysOf(roles)
      .filter((role) => roles[role].within === 'board' || unit !== null)
      .map((role) => [role, heldIn(roster, app, groupKey(role, unit)).map(({ id }) => personId(id))]),
  );

/** What somebody holds: the groups of the profile she is in. */
export function grantsIn(roster: Roster, app: App, id: PersonId): readonly Grant[] {
  return Object.keys(app.profile.groups).flatMap((key) =>
    heldIn(roster, app, key).some((member) => personId(member.id) === id) ? grantOf(key) : [],
  );
}

/** Whether a role has a group where the case is, and nobody in it. EKU's own waits are EKU's. */
export function isVacant(
  roster: Roster,
  app: App,
  { role, unit }: { readonly role: Role; readonly unit: Matter['unit'] },
): boolean {
  if (role === 'eku' || (roles[role].within === 'unit' && unit === null)) return false;
  return heldIn(roster, app, groupKey(role, unit)).length === 0;
}

/** A group's key, `caseworker:soder`, as the role it gives. */
export function grantOf(key: string): readonly Grant[] {
  const [role = '', unit] = key.split(':');
  return isKeyOf(roles, role) ? [{ role, unit: unit === undefined ? null : unitId(unit) }] : [];
}
