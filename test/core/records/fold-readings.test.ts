// Readings folded as *Logg* shows them.

import { foldReadings } from '../../../src/core/records/fold-readings';
import { at } from '../../support/builders';

const reading = (who: string, time: string, what = 'case') => ({ who, what, caseId: '1', at: at(`2026-03-02 ${time}`) });
const shown = (readings: readonly ReturnType<typeof reading>[]) =>
  foldReadings(readings).map(({ who, at: newest, since, times }) => [who, newest, since, times]);

it('makes one row of a page that was loaded again, however many others read meanwhile', () => {
  const rows = [reading('a', '09:20'), reading('b', '09:19'), reading('a', '09:10'), reading('a', '09:00')];
  expect(shown(rows)).toEqual([
    ['a', at('2026-03-02 09:20'), at('2026-03-02 09:00'), 3],
    ['b', at('2026-03-02 09:19'), at('2026-03-02 09:19'), 1],
  ]);
});

it('keeps apart what was read later, by another, or something else of the case', () => {
  expect(shown([reading('a', '09:40'), reading('a', '09:00')])).toHaveLength(2);
  expect(shown([reading('a', '09:01'), reading('a', '09:00', 'original')])).toHaveLength(2);
  expect(foldReadings([reading('a', '09:01'), { ...reading('a', '09:00'), caseId: '2' }])).toHaveLength(2);
});
