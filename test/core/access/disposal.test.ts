// Who sees, chooses and confirms what becomes of cases that have ended: each cell of its table.

import { disposalActs, mayDispose, mayDisposeOf } from '../../../src/core/access/disposal';
import { keysOf, personId, unitId } from '../../../src/core/brand';
import type { Actor } from '../../../src/core/engine/decision';
import type { OwnProcessId } from '../../../src/core/processes/all';
import { readProfile } from '../../../src/core/routine/profile';
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

it('of what leaves no trace: those who read it see and choose, who may confirm others confirms, and the director by number', () => {
  const profile = readProfile('ekbacka');
  const may = (process: OwnProcessId, ...held: readonly Role[]): readonly string[] =>
    keysOf(disposalActs).filter((act) => mayDisposeOf(actor(...held), act, { kind: process, profile }));
  expect(may('lexSarah', 'qualityController')).toEqual(['see', 'choose']);
  expect(may('lexSarah', 'departmentHead')).toEqual(['see', 'choose', 'confirm']);
  expect(may('officialCrime', 'director')).toEqual(['see', 'confirm']);
  expect(may('officialCrime', 'registrar')).toEqual([]);
  expect(may('boardHandover', 'registrar')).toEqual(['see', 'choose']);
  expect(may('lexSarah', 'departmentHead', 'eku')).toEqual([]);
  expect(may('appeal', 'registrar')).toEqual(['see', 'choose']);
  expect(may('appeal', 'unitManager')).toEqual([]);
});
