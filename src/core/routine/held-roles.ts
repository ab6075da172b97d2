// Who holds each role of an organisation: directory groups, and in a small municipality the role that does another's work too (decisions 4, D17).

import { keysOf } from '../brand';
import type { Organisation } from './organisation';
import { roles, type Role } from './roles';

type Held = Pick<Organisation, 'roles' | 'units'>;

/** The role whose people do its work: its own, or where the folds lead; null where they lead round. */
export function heldAs({ roles: held }: Pick<Held, 'roles'>, role: Role, passed: readonly Role[] = []): Role | null {
  const { foldsInto } = held[role];
  if (foldsInto === undefined) return role;
  return passed.includes(role) ? null : heldAs({ roles: held }, foldsInto, [...passed, role]);
}

/** Directory groups by key, `registrar` or `caseworker:soder`; a role that folds into another has that one's group. Without those that nobody holds. */
export const groupsOf = (held: Held): Readonly<Record<string, string>> =>
  Object.fromEntries(
    neededGroups(held).flatMap(({ key, role, unit }) => {
      const group = groupOf(held, role, unit);
      return group === undefined ? [] : [[key, group]];
    }),
  );

export interface NeededGroup {
  readonly key: string;
  readonly role: Role;
  readonly unit: string | null;
}

/** The groups the routine asks for: one for each role of the board, and one for each unit's own. */
export const neededGroups = ({ units }: Pick<Held, 'units'>): readonly NeededGroup[] =>
  keysOf(roles).flatMap((role): readonly NeededGroup[] =>
    roles[role].within === 'board'
      ? [{ key: role, role, unit: null }]
      : units.map(({ id }) => ({ key: `${role}:${id}`, role, unit: id })),
  );

/** An EKU that is somebody else's work reads no channel, so nobody is its member (R089). A role of the board that folds into one of a unit's is that of the only unit there is. */
function groupOf(held: Held, role: Role, unit: string | null): string | undefined {
  const end = heldAs(held, role);
  if (end === null || (role === 'eku' && end !== 'eku')) return undefined;
  const { group, groups = {} } = held.roles[end];
  const [first, ...others] = held.units;
  const place = unit ?? (others.length === 0 ? first?.id : undefined);
  return group ?? (place === undefined ? undefined : groups[place]);
}
