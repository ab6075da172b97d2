// Taking a case back to *Mottagning*: who may, also where there is nothing left to take back.

import { personId } from '../../../src/core/brand';
import { takeBack } from '../../../src/core/decide/take-back';
import type { Role } from '../../../src/core/routine/roles';
import { aFile, aTriagedCase, at } from '../../support/builders';

const waiting = aFile({ matter: aTriagedCase({ stage: 'received', unit: null, caseworkerId: null }) });
const byOne = (role: Role) => ({ id: personId('somebody'), grants: [{ role, unit: null }] });
const now = at('2026-03-03 10:00');

it('is nothing more for whoever receives, once the case waits there', () => {
  expect(takeBack(waiting, byOne('registrar'), now)).toMatchObject({ ok: true });
});

it.each(['departmentHead', 'qualityController'] as const)('is refused to %s, who reads it and does not receive', (role) => {
  expect(takeBack(waiting, byOne(role), now)).toMatchObject({ ok: false, problem: { code: 'notYourTask' } });
});
