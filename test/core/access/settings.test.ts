// Who sees how Trappan is set up and how it is: each cell of its table.

import { maySettings, settingsActs } from '../../../src/core/access/settings';
import { keysOf, personId, unitId } from '../../../src/core/brand';
import type { Actor } from '../../../src/core/engine/decision';
import { readProfile } from '../../../src/core/routine/profile';
import { roles, type Role } from '../../../src/core/routine/roles';

const profile = readProfile('ekbacka');
const actor = (...held: readonly Role[]): Actor => ({
  id: personId('10000000-0000-4000-8000-000000000001'),
  grants: held.map((role) => ({ role, unit: roles[role].within === 'unit' ? unitId('soder') : null })),
});
const acts = (who: Actor, of = profile): readonly string[] => keysOf(settingsActs).filter((act) => maySettings(who, act, of));

it.each([
  ['registrar', ['routine', 'roles', 'health', 'filesIn']],
  ['departmentHead', ['routine', 'roles', 'health']],
  ['director', ['routine', 'roles', 'health']],
  ['qualityController', ['routine', 'roles']],
  ['unitManager', ['routine', 'roles']],
  ['mas', ['routine']],
  ['procurement', ['routine']],
  ['caseworker', ['routine']],
  ['onCall', ['routine']],
  ['childReception', ['routine']],
  ['eku', []],
] as const)('%s sees %j', (role, expected) => expect(acts(actor(role))).toEqual(expected));

it('shows all to whoever answers for the routine by its own paper, whatever the role', () => {
  const document = { ...profile.document, owner: 'mas' as const };
  expect(acts(actor('mas'), { ...profile, document })).toEqual(['routine', 'roles', 'health']);
});

it('shows nothing to whoever is in EKU too, or has no role', () => {
  expect(acts(actor('departmentHead', 'eku'))).toEqual([]);
  expect(acts(actor())).toEqual([]);
});
