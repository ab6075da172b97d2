// What the case's own row says must wait, waits to the end of its last day and not a day longer; without a last day, until it is answered.

import { isHeld } from '../../../src/core/engine/assessing';
import { at } from '../../support/builders';

it.each([
  ['the day before', '2026-03-03 12:00', true],
  ['late on its last day', '2026-03-04 23:00', true],
  ['the day after', '2026-03-05 00:30', false],
] as const)('%s', (_when, moment, is) =>
  expect(isHeld({ holds: ['h:a|toProvider|2026-03-04'] }, 'toProvider', at(moment))).toBe(is),
);

it('without a last day', () => expect(isHeld({ holds: ['h:a|toProvider|-'] }, 'toProvider', at('2027-03-05 12:00'))).toBe(true));
