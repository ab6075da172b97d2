// Who is away on a day and who stands in: overlapping and chained absences, rings of them, and the hour of the day it turns.

import { personId, plainDate } from '../../../src/core/brand';
import { deskDay, goneOn, type Absence } from '../../../src/core/desk/absence';
import { at, profile } from '../../support/builders';

const day = plainDate;
const absence = (person: string, standIn: string | null, own: Partial<Absence> = {}): Absence => ({
  id: '1',
  person: personId(person),
  from: day('2026-03-02'),
  until: day('2026-03-06'),
  standIn: standIn === null ? null : personId(standIn),
  by: personId(person),
  at: at('2026-02-27 09:00'),
  ...own,
});
const standsIn = (absences: readonly Absence[], on = '2026-03-03') =>
  Object.fromEntries(goneOn(absences, day(on)).map(({ person, standIn }) => [person, standIn]));

it.each([
  ['2026-03-01', {}],
  ['2026-03-02', { karin: 'lena' }],
  ['2026-03-06', { karin: 'lena' }],
  ['2026-03-07', {}],
])('on %s, away from the 2nd to the 6th: %j [DEC4.2]', (on, expected) =>
  expect(standsIn([absence('karin', 'lena')], on)).toEqual(expected),
);

it.each<[string, readonly Absence[], object]>([
  ['nobody named is nobody', [absence('karin', null)], { karin: null }],
  [
    'a stand-in who is away herself has her own',
    [absence('karin', 'lena'), absence('lena', 'hamid')],
    { karin: 'hamid', lena: 'hamid' },
  ],
  [
    'a stand-in who is away with nobody named is nobody',
    [absence('karin', 'lena'), absence('lena', null)],
    { karin: null, lena: null },
  ],
  [
    'two who stand in for each other are nobody',
    [absence('karin', 'lena'), absence('lena', 'karin')],
    { karin: null, lena: null },
  ],
  ['three in a ring are nobody', [absence('a', 'b'), absence('b', 'c'), absence('c', 'a')], { a: null, b: null, c: null }],
  [
    'of two at once the one said last counts',
    [absence('karin', 'hamid', { at: at('2026-03-01 09:00') }), absence('karin', 'lena')],
    { karin: 'hamid' },
  ],
  [
    'a stand-in whose own absence is over is there',
    [absence('karin', 'lena'), absence('lena', 'hamid', { until: day('2026-03-02') })],
    { karin: 'lena' },
  ],
])('%s [DEC4.2]', (_what, absences, expected) => expect(standsIn(absences)).toEqual(expected));

it.each([
  ['2026-03-02 07:59', '2026-03-01'],
  ['2026-03-02 08:00', '2026-03-02'],
  ['2026-03-02 23:59', '2026-03-02'],
])('at %s it is the working day of %s: nothing moves at night [DEC4.2]', (moment, expected) =>
  expect(deskDay(profile, at(moment))).toBe(expected),
);
