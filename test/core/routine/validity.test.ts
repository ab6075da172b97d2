// Whether a routine's paper still holds: said before it runs out, on its last day it still does.

import { plainDate } from '../../../src/core/brand';
import { routineRunsOutCard } from '../../../src/core/cards/routine-runs-out-card';
import { lackingIn } from '../../../src/core/routine/profile';
import { runsOut } from '../../../src/core/routine/validity';
import { profile } from '../../support/builders';

const document = { ...profile.document, validTo: '2026-06-30', nextRevision: '2026-06-01', warnDays: 30 };
const holding = { ...document, nextRevision: '2030-12-31' };

it.each([
  ['2026-05-30', []],
  ['2026-05-31', ['routineRunsOut']],
  ['2026-06-30', ['routineRunsOut']],
  ['2026-07-01', ['routineRanOut']],
])('on %s a routine that holds to 30 June is %j [R017 R217]', (day, codes) =>
  expect(lackingIn({ ...profile, document: holding }, plainDate(day))).toEqual(codes),
);
it.each([
  ['2026-05-01', []],
  ['2026-05-02', ['revisionNear']],
  ['2026-06-02', ['routineRunsOut', 'revisionLate']],
])('on %s one to be revised by 1 June is %j [R216 R338]', (day, codes) =>
  expect(lackingIn({ ...profile, document }, plainDate(day))).toEqual(codes),
);
it('holds until further notice without a last day [R334]', () =>
  expect(runsOut({ ...holding, validTo: null }, plainDate('2029-01-01'))).toEqual([]));
it('tells its owner what it is and what to do [R338]', () => {
  const [, one] = runsOut(document, plainDate('2026-06-02'));
  if (one === undefined) throw new Error('Nothing runs out.');
  const { card, summary } = routineRunsOutCard({ ...profile, document }, one, 'sv');
  expect(summary).toBe('Rutinen behöver ses över nu');
  expect(JSON.stringify(card)).toContain('Den skulle ha setts över senast 1 juni 2026.');
});
