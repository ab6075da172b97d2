// Those whom a case names, with the roles they hold now, and the roles nobody holds: what a pass must know so that no task waits for nobody.

import { personId, unitId, type PersonId } from '../core/brand';
import type { Matter } from '../core/casefile/matter';
import type { Away, Staff } from '../core/casefile/staff';
import type { Task } from '../core/casefile/task';
import { deskDay, goneOn } from '../core/desk/absence';
import { fits } from '../core/engine/covering';
import type { Actor, Grant } from '../core/engine/decision';
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
  await app.absences('lately'); // while it has never been known who is away, a pass waits
  try {
    const roster = await rosterOf(app, 'lately');
    const named = [caseworkerId, ...tasks.map(({ state, ownerId }) => (state === 'open' ? ownerId : null))];
    const people = [...new Set(named)].filter((id) => id !== null).map((id) => ({ id, grants: grantsIn(roster, app, id) }));
    const away = await awayNow(app, roster);
    const vacant = keysOf(roles).filter((role) => isUnmanned(roster, app, { role, unit, away }));
    const present = keysOf(roles).filter((role) => holdersAt(roster, app, { role, unit }).some((id) => !isOneOf(away, id)));
    return { people, vacant, holders: actingIn(roster, app, { unit, away }), away, present };
  } catch (failure) {
    if (failure instanceof GraphFailure) return { people: [], vacant: [] };
    throw failure;
  }
}

/** Everybody who is away now, and who stands in for her. */
export async function awayNow(app: App, roster: Roster): Promise<readonly Away[]> {
  const gone = goneOn(await app.absences('lately'), deskDay(app.profile, app.clock.now()));
  const actor = (id: PersonId): Actor => ({ id, grants: grantsIn(roster, app, id) });
  return gone.map(({ person, standIn }) => ({ person: actor(person), standIn: standIn === null ? null : actor(standIn) }));
}

interface At {
  readonly unit: Matter['unit'];
  readonly away: readonly Away[];
}
type RoleAt = At & { readonly role: Role };

const isOneOf = (away: readonly Away[], id: PersonId): boolean => away.some(({ person }) => person.id === id);

const holdersAt = (roster: Roster, app: App, { role, unit }: Omit<RoleAt, 'away'>): readonly PersonId[] =>
  heldIn(roster, app, groupKey(role, unit)).map(({ id }) => personId(id));

/** Those of a role's holders who are there, and who stands in for the others. */
function actingAt(roster: Roster, app: App, { role, unit, away }: RoleAt): readonly PersonId[] {
  const acting = holdersAt(roster, app, { role, unit }).flatMap((id): readonly PersonId[] => {
    const one = away.find(({ person }) => person.id === id);
    if (one === undefined) return [id];
    return one.standIn !== null && fits(one.standIn, role, app.profile) ? [one.standIn.id] : [];
  });
  return [...new Set(acting)];
}

/** Of a unit's role in a case that no unit has it is not known. */
const actingIn = (roster: Roster, app: App, at: At): NonNullable<Staff['holders']> =>
  Object.fromEntries(
    keysOf(roles)
      .filter((role) => roles[role].within === 'board' || at.unit !== null)
      .map((role) => [role, actingAt(roster, app, { ...at, role })]),
  );

/** Nobody holds it, or all who do are away and nobody stands in for any of them. */
const isUnmanned = (roster: Roster, app: App, at: RoleAt): boolean =>
  isVacant(roster, app, at) || (isAsked(at) && at.role !== 'eku' && actingAt(roster, app, at).length === 0 && at.away.length > 0);

const isAsked = ({ role, unit }: RoleAt): boolean => roles[role].within === 'board' || unit !== null;

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
