// What the information plan makes of a case that has ended, and from which day; the oracle counts in whole years with another calendar.

import { keysOf, plainDate } from '../../../src/core/brand';
import { ownProcesses } from '../../../src/core/processes/all';
import { disposalChoices, restsOn } from '../../../src/core/records/disposal-choices';
import { retentionOf } from '../../../src/core/records/process-retention';
import { proposalOf } from '../../../src/core/records/disposal';
import { informationPlanSchema, type InformationPlan } from '../../../src/core/routine/information-plan';

const plan = (complaint: InformationPlan['classes']['complaint']): InformationPlan =>
  informationPlanSchema.parse({
    decision: 'Plan 2026',
    classes: { complaint, personalFile: { years: 5 }, contract: 'forever' },
  });
const of = (kept: InformationPlan | null, ended: string | null, today: string) =>
  proposalOf(
    kept,
    { retention: 'complaint', ended: ended === null ? null : plainDate(ended), service: 'homeCare' },
    plainDate(today),
  );

it('is unknown, and says why, where nobody has said it', () => {
  expect(of(null, '2026-03-02', '2040-01-01')).toEqual({ is: 'unknown', why: 'noPlan' });
  expect(of(plan(null), '2026-03-02', '2040-01-01')).toEqual({ is: 'unknown', why: 'classMissing', retention: 'complaint' });
  expect(of(plan({ years: 5 }), null, '2040-01-01')).toEqual({ is: 'unknown', why: 'endUnknown' });
});

it('is never disposed of where the plan retains it', () => {
  expect(of(plan('forever'), '2026-03-02', '2099-01-01')).toEqual({ is: 'retain' });
});

it('may go on the day and not the day before', () => {
  expect(of(plan({ years: 5 }), '2026-03-02', '2031-03-01')).toEqual({ is: 'notYet', from: '2031-03-02' });
  expect(of(plan({ years: 5 }), '2026-03-02', '2031-03-02')).toEqual({ is: 'dispose', from: '2031-03-02' });
});

it('never goes a day too early for a leap day', () => {
  expect(of(plan({ years: 5 }), '2028-02-29', '2033-02-28')).toEqual({ is: 'notYet', from: '2033-03-01' });
  expect(of(plan({ years: 4 }), '2028-02-29', '2032-02-29')).toEqual({ is: 'dispose', from: '2032-02-29' });
});

it('a placement is looked at by a person first (SoL 16 kap.)', () => {
  const placed = { retention: 'complaint', ended: plainDate('2026-03-02'), service: 'fosterHome' } as const;
  expect(proposalOf(plan({ years: 5 }), placed, plainDate('2031-03-02'))).toMatchObject({ is: 'look', why: 'placedChild' });
});

it('a choice rests on its own grounds alone', () => {
  for (const choice of ['dispose', 'retain', 'wait'] as const)
    for (const other of ['dispose', 'retain', 'wait'] as const)
      for (const ground of disposalChoices[other].grounds) expect(restsOn(choice, ground)).toBe(choice === other);
});

/** Processes nobody has given a class yet; a new one is put in the table, or here with a reason. */
const withoutClass: readonly string[] = ['none'];

it.each(keysOf(ownProcesses))('%s has a class that a plan can give a time, or Gallring says that it has none', (process) => {
  const retention = retentionOf(process);
  const whole = informationPlanSchema.parse({ decision: 'Plan 2026', classes: { [retention ?? 'complaint']: { years: 3 } } });
  const asked = { retention, ended: plainDate('2026-03-02'), service: null };
  const said = proposalOf(whole, asked, plainDate('2030-03-02'));
  if (retention === null) expect(said).toEqual({ is: 'unknown', why: 'noClass' });
  else expect(said).toMatchObject({ from: '2029-03-02' });
  expect(withoutClass).toContain(retention === null ? process : 'none');
});

it('what belongs to a personal file is looked at by a person first (SoL 16 kap.)', () => {
  const kept = informationPlanSchema.parse({ decision: 'Plan', classes: { personalFile: { years: 5 } } });
  const asked = { retention: retentionOf('changeOfProvider'), ended: plainDate('2026-03-02'), service: null };
  expect(proposalOf(kept, asked, plainDate('2031-03-02'))).toMatchObject({ is: 'look', why: 'personalFile' });
});
