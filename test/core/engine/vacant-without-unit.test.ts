// In a matter that no unit has yet: a role nobody holds, or that only a unit has, never owns a task; it climbs until somebody of the whole board has it.

import { keysOf } from '../../../src/core/brand';
import { wantedTasks } from '../../../src/core/engine/wanted-tasks';
import { roles, type Role } from '../../../src/core/routine/roles';
import { aCase, aFile, at, profile } from '../../support/builders';

const now = at('2026-03-02 09:00');
/** Whose *Mottagning* is, when that role receives and nobody holds those. */
const receives = (role: Role, vacant: readonly Role[]): Role | undefined =>
  wantedTasks(
    aFile({
      matter: aCase({ unit: null }),
      profile: { ...profile, firstOwner: role },
      staff: { people: [], vacant: [...vacant] },
    }),
    now,
  ).find(({ type }) => type === 'triage')?.role;

/** Nobody stands above the director. */
const asked = keysOf(roles).filter((role) => role !== 'eku' && role !== 'director');

it.each(asked)('%s, whom nobody holds: somebody else, of the whole board', (role) => {
  const owner = receives(role, [role]);
  expect(owner).toBeDefined();
  expect(owner).not.toBe(role);
  expect(roles[owner ?? 'eku'].within).toBe('board');
});

it.each(asked.filter((role) => role !== 'departmentHead'))(
  '%s, and nobody holds the one above either: it climbs once more',
  (role) => {
    const first = receives(role, [role]);
    const owner = receives(role, [role, ...(first === undefined ? [] : [first])]);
    expect([role, first]).not.toContain(owner);
    expect(roles[owner ?? 'eku'].within).toBe('board');
  },
);

it.each(asked.filter((role) => roles[role].within === 'unit'))('%s is of a unit: without one it is nobody’s', (role) => {
  expect(roles[receives(role, []) ?? role].within).toBe('board');
});
