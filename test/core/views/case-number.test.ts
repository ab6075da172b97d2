// The numbers people see: a case's comes from its row, the register's is shown alone once it is known, and EKU's leads to no case (decisions 1.6).

import { caseId, ekuId } from '../../../src/core/brand';
import { caseNumber, shownNumber } from '../../../src/core/casefile/case';
import { ekuNumber } from '../../../src/core/eku/matter';
import { findReference, findWholeReference, referencesIn } from '../../../src/core/intake/reference';
import { aCase, at } from '../../support/builders';

it('a case’s number is its year and its row, and the register’s is the only one shown once there is one [DEC1.6]', () => {
  const one = aCase({ id: caseId('147'), arrived: at('2026-12-31 23:50') });
  expect([caseNumber(one), shownNumber(one)]).toEqual(['SYN-2026-00147', 'SYN-2026-00147']);
  expect(shownNumber({ ...one, registryNumber: 'SN 2026/311' })).toBe('SN 2026/311');
  expect(caseNumber({ ...one, id: caseId('123456') })).toBe('SYN-2026-123456');
  expect(findReference(caseNumber(one))?.caseId).toBe('147');
});

it('EKU’s number has a row of its own, and no text with it is taken for a case’s [DEC1.6]', () => {
  const number = ekuNumber({ id: ekuId('7'), made: at('2026-03-11 09:06') });
  expect(number).toBe('EKU-2026-0007');
  for (const text of [number, `Sv: ${number}`, `${number}-K7Q2M9XB4D`])
    expect([findReference(text), findWholeReference(text), referencesIn(text)]).toEqual([null, null, []]);
});
