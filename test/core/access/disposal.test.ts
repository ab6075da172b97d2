// Who sees, chooses and confirms what becomes of cases that have ended: each cell of its table.

import { disposalActs, mayDispose } from '../../../src/core/access/disposal';
import { keysOf, personId, unitId } from '../../../src/core/brand';
import type { Actor } from '../../../src/core/engine/decision';
import { roles, type Role } from '../../../src/core/routine/roles';

const actor = (...held: readonly Role[]): Actor => ({
  id: personId('10000000-0000-4000-8000-000000000001'),
  grants: held.map((role) => ({ role, unit: roles[role].within === 'unit' ? unitId('soder') : null })),
});
const acts = (...held: readonly Role[]): readonly string[] =>
  keysOf(disposalActs).filter((act) => mayDispose(actor(...held), act));

const mine: Readonly<Partial<Record<Role, readonly string[]>>> = {
  registrar: ['see', 'choose'],
  departmentHead: ['see', 'choose', 'confirm'],
  director: ['see', 'confirm'],
};

it.each(keysOf(roles))('%s', (role) => expect(acts(role)).toEqual(mine[role] ?? []));

it('is nothing for whoever is in EKU too, or has no role', () => {
  expect(acts('departmentHead', 'eku')).toEqual([]);
  expect(acts()).toEqual([]);
});
