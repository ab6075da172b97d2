// What held on a day in a contract: its first terms, and what was written since, also when somebody puts right something of long ago or takes it back.

import { contractId, instant, keysOf, personId, plainDate, providerId, tableOf } from '../../../src/core/brand';
import {
  clauses,
  contractOn,
  runsOn,
  type KeptContract,
  type SomeTerms,
  type Version,
} from '../../../src/core/casefile/contract';
import { termsShape } from '../../../src/core/casefile/contract-shape';
import { needsOf } from '../../../src/core/casefile/contract-needs';
import { unfitTerms } from '../../../src/core/casefile/unfit-terms';
import { services, type RegisteredName } from '../../../src/core/casefile/provider';

const day = plainDate;
const contract: KeptContract = {
  id: contractId('a'),
  provider: providerId('norrsken'),
  unit: null,
  first: {
    number: 'RAM-1' as RegisteredName,
    form: 'framework',
    service: 'residentialYouth',
    from: day('2025-01-01'),
    to: day('2026-12-31'),
    extension: { months: 12, times: 2, by: day('2026-06-30') },
    clauses: tableOf(keysOf(clauses), () => ({ is: 'notChecked', on: null, by: null })),
    duties: { complaints: { months: 6, days: ['02-15', '08-15'] }, survey: null },
    licence: null,
    contacts: [],
    joint: { body: 'Inköp i samverkan', municipalities: ['Ekbacka', 'Lindås'] },
  },
  versions: [],
};
const version = (since: string, set: SomeTerms, own: Partial<Version> = {}): Version => ({
  since: day(since),
  at: instant('2026-03-01T08:00:00.000Z'),
  by: personId('p'),
  reason: 'amended',
  set,
  undone: null,
  ...own,
});
const later = (...versions: readonly Version[]): KeptContract => ({ ...contract, versions });

it('holds its first terms until the day something else does', () => {
  const extended = later(version('2026-07-01', { to: day('2027-12-31') }));
  expect(contractOn(extended, day('2026-06-30')).to).toBe('2026-12-31');
  expect(contractOn(extended, day('2026-07-01')).to).toBe('2027-12-31');
  expect(runsOn(contractOn(extended, day('2027-01-01')), day('2027-01-01'))).toBe(true);
  expect(runsOn(contract.first, day('2027-01-01'))).toBe(false);
});

it('lets what is put right of long ago hold from then until the day something later does', () => {
  const put = later(version('2026-07-01', { service: 'residentialAbuse' }), version('2025-01-01', { service: 'fosterHome' }));
  expect(contractOn(put, day('2026-01-01')).service).toBe('fosterHome');
  expect(contractOn(put, day('2026-08-01')).service).toBe('residentialAbuse');
});

it('keeps the clauses two people looked at, and forgets what was taken back [R218]', () => {
  const looked = { is: 'yes', on: day('2026-03-01'), by: personId('p') } as const;
  const undone = { at: instant('2026-03-02T08:00:00.000Z'), by: personId('p') };
  const both = later(
    version('2026-03-01', { clauses: { qualitySystem: looked } }),
    version('2026-03-01', { clauses: { complaintSystem: { ...looked, is: 'no' } } }),
    version('2026-03-01', { clauses: { misconditions: looked } }, { undone }),
  );
  const { clauses: now } = contractOn(both, day('2026-03-01'));
  expect([now.qualitySystem.is, now.complaintSystem.is, now.misconditions.is]).toEqual(['yes', 'no', 'notChecked']);
});

it('is read with days of the year that are days, and no others', () => {
  expect(termsShape.safeParse(contract.first).success).toBe(true);
  const asked = (days: readonly string[]) => ({ ...contract.first, duties: { complaints: { months: 6, days }, survey: null } });
  expect(termsShape.safeParse(asked(['02-30'])).success).toBe(false);
});

it('asks whoever runs an operation for its licence, also one that was let out whole, and not the board’s own nor what needs none', () => {
  const asked = (some: Partial<KeptContract['first']>): boolean =>
    needsOf(contractOn({ ...contract, first: { ...contract.first, ...some } }, day('2026-01-01')), day('2026-01-01')).some(
      ({ is }) => is === 'licenceMissing',
    );
  for (const form of ['lov', 'framework', 'contractedOut', 'procured', 'direct'] as const)
    expect([form, asked({ form, service: 'careHome' })]).toEqual([form, true]);
  expect(asked({ form: 'own', service: 'careHome' })).toBe(false);
  expect(keysOf(services).filter((service) => !asked({ form: 'direct', service }))).toEqual(['fosterHome', 'familyCounselling']);
});

it('is extended while it runs, reached by a function’s mail or telephone, and bought with at least one other [R285 R290 R300]', () => {
  const { first } = contract;
  const unfit = (set: SomeTerms) => unfitTerms(set, first);
  const extension = { months: 12, times: 2, by: day('2026-06-30') };
  expect(unfit({ extension, joint: first.joint, contacts: [{ kind: 'quality', mail: null, phone: '0470-123 45' }] })).toEqual([]);
  expect(unfit({ extension: { months: Number.NaN, times: 1.5, by: day('2027-01-01') } })).toEqual([
    'extensionMonths',
    'extensionTimes',
    'extensionBy',
  ]);
  expect(unfitTerms({ extension }, { ...first, to: null })).toEqual(['extensionMonths']);
  expect(unfit({ contacts: [{ kind: 'finance', mail: 'ekonomi', phone: 'ring' }] })).toEqual([
    'contactMail.finance',
    'contactPhone.finance',
  ]);
  expect(unfit({ joint: { body: '', municipalities: [] } })).toEqual(['jointBody', 'jointOthers']);
});
