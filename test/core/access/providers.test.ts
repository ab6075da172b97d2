// Who may do what with the register of providers: each cell of its table, one's own unit and another's.

import { mayProvider, providerTable, seesProviders, type ProviderAct } from '../../../src/core/access/providers';
import { keysOf, personId, unitId } from '../../../src/core/brand';
import type { Actor } from '../../../src/core/engine/decision';
import { roles, type Role } from '../../../src/core/routine/roles';

const [soder, norr] = [unitId('soder'), unitId('norr')];
const somebody = personId('10000000-0000-4000-8000-000000000001');
const actor = (role: Role): Actor => ({
  id: somebody,
  grants: [{ role, unit: roles[role].within === 'unit' ? soder : null }],
});

/** S: sees, C: corrects, A: writes contracts, E: exact numbers; of a provider of her unit, of another's, and of several units. */
const cells: Readonly<Record<Role, readonly [own: string, other: string, several: string]>> = {
  registrar: ['SC', 'SC', 'SC'],
  caseworker: ['S', 'S', 'S'],
  unitManager: ['SC', 'S', 'SC'],
  departmentHead: ['SCAE', 'SCAE', 'SCAE'],
  director: ['SE', 'SE', 'SE'],
  qualityController: ['SCAE', 'SCAE', 'SCAE'],
  mas: ['S', 'S', 'S'],
  procurement: ['SCA', 'SCA', 'SCA'],
  onCall: ['S', 'S', 'S'],
  childReception: ['', '', ''],
  eku: ['', '', ''],
};
const letters: Readonly<Record<ProviderAct, string>> = { see: 'S', correct: 'C', contract: 'A', exact: 'E' };

it.each(keysOf(cells))('%s may what its cells say, and nothing else', (role) => {
  for (const [place, unit] of [soder, norr, null].entries())
    for (const act of keysOf(letters))
      expect([unit, act, mayProvider(actor(role), act, { unit })]).toEqual([
        unit,
        act,
        (cells[role][place] ?? '').includes(letters[act]),
      ]);
  expect(seesProviders(actor(role))).toBe(cells[role][0] !== '');
});

it('gives nothing to whoever is in EKU too, or has no role [R089]', () => {
  const both: Actor = { id: somebody, grants: [...actor('departmentHead').grants, ...actor('eku').grants] };
  for (const one of [both, { id: somebody, grants: [] }]) {
    expect(seesProviders(one)).toBe(false);
    expect(mayProvider(one, 'see', { unit: null })).toBe(false);
  }
});

it('has no row that gives nothing', () => expect(providerTable.every(({ acts }) => acts.length > 0)).toBe(true));
