// What contracts ask providers to hand in: which period, by which day, and which returns the clock opens on a day.

import { contractId, keysOf, matterId, plainDate, providerId, tableOf, type ETag } from '../../../src/core/brand';
import { clauses, type Duty, type KeptContract, type Terms } from '../../../src/core/casefile/contract';
import { lastPeriod } from '../../../src/core/casefile/duty-periods';
import { newOwnMatter, type OwnMatter } from '../../../src/core/casefile/own-matter';
import type { RegisteredName } from '../../../src/core/casefile/provider';
import { calledByCalendar } from '../../../src/core/processes/by-clock';
import { proposedBySilence } from '../../../src/core/processes/silent-returns';
import { returnsCalled } from '../../../src/core/processes/returns';
import { readProfile, type Profile } from '../../../src/core/routine/profile';
import { aProvider, at } from '../../support/builders';

const day = plainDate;
const demo = readProfile('ekbacka');
const profile: Profile = {
  ...demo,
  followUpCalendar: { ...(demo.followUpCalendar ?? { calendar: 'socialServices', plan: null }), from: '2026-01-01' },
};
const contract = (own: Partial<Terms>, provider: string | null = 'norrsken'): KeptContract => ({
  id: contractId(`${provider ?? 'egen'}|${own.number ?? 'LOV-1'}`),
  provider: provider === null ? null : providerId(provider),
  unit: null,
  versions: [],
  first: {
    number: 'LOV-1' as RegisteredName,
    form: 'lov',
    service: 'homeCare',
    from: day('2024-01-01'),
    to: null,
    extension: null,
    clauses: tableOf(keysOf(clauses), () => ({ is: 'yes', on: null, by: null })),
    duties: { complaints: { months: 6, days: ['02-15', '08-15'] }, survey: { months: 12, days: ['01-31'] } },
    licence: null,
    contacts: [],
    joint: null,
    ...own,
  },
});

it.each<readonly [Duty, string, object]>([
  [{ months: 6, days: ['02-15', '08-15'] }, '2026-03-02', { from: '2025-07-01', to: '2025-12-31', by: '2026-02-15' }],
  [{ months: 6, days: ['02-15', '08-15'] }, '2026-07-01', { from: '2026-01-01', to: '2026-06-30', by: '2026-08-15' }],
  [{ months: 4, days: [] }, '2026-05-01', { from: '2026-01-01', to: '2026-04-30', by: '2026-05-31' }],
  [{ months: 12, days: ['01-31'] }, '2026-12-31', { from: '2025-01-01', to: '2025-12-31', by: '2026-01-31' }],
  [{ months: 3, days: ['01-15'] }, '2026-04-01', { from: '2026-01-01', to: '2026-03-31', by: '2027-01-15' }],
  [{ months: 1, days: [] }, '2026-03-31', { from: '2026-02-01', to: '2026-02-28', by: '2026-03-31' }],
])('a duty of %o is on %s about a period and has its day [R210]', (duty, today, period) =>
  expect(lastPeriod(duty, day(today))).toEqual(period),
);

const called = (contracts: readonly KeptContract[], today: string, under = profile) =>
  returnsCalled(under, { providers: [aProvider], contracts }, at(`${today} 09:00`));

it('opens one for each duty of each contract when its period is over, with whose, what and by which day [R210 R214 R293 R298]', () => {
  const found = called(
    [contract({}), contract({ number: 'RAM-2' as RegisteredName, duties: { complaints: null, survey: null } })],
    '2026-01-01',
  );
  expect(found.map(({ process, stage, fields }) => ({ process, stage, fields }))).toEqual([
    {
      process: 'providerReturn',
      stage: 'waiting',
      fields: {
        provider: 'norrsken',
        contract: 'LOV-1',
        duty: 'complaints',
        periodFrom: '2025-07-01',
        periodTo: '2025-12-31',
        handInBy: '2026-02-15',
      },
    },
    {
      process: 'providerReturn',
      stage: 'waiting',
      fields: {
        provider: 'norrsken',
        contract: 'LOV-1',
        duty: 'survey',
        periodFrom: '2025-01-01',
        periodTo: '2025-12-31',
        handInBy: '2026-01-31',
      },
    },
  ]);
});

it('has one key through a period, and another for the next, the other duty and the other contract', () => {
  const keys = (today: string) =>
    called([contract({}), contract({ number: 'LOV-2' as RegisteredName })], today).map(({ key }) => key);
  expect(keys('2026-06-30')).toEqual(keys('2026-01-01'));
  expect(new Set([...keys('2026-06-30'), ...keys('2026-07-01')]).size).toBe(6);
  expect(keys('2026-03-02').every((key) => key.startsWith('followUp|2026'))).toBe(true);
});

it('opens none before the calendar’s day, of a contract that did not run when the period ended, of our own operation, or of what the board does not follow up [R283]', () => {
  expect(called([contract({})], '2025-12-31')).toEqual([]);
  expect(called([contract({ from: day('2026-01-01') })], '2026-03-02')).toEqual([]);
  expect(called([contract({ to: day('2025-12-31') })], '2026-03-02')).toHaveLength(2);
  expect(called([contract({}, null)], '2026-03-02')).toEqual([]);
  const remit = { services: ['residentialYouth'], reference: 'Reglemente 5 §' } as const;
  expect(called([contract({})], '2026-03-02', { ...profile, remit: { ...remit, services: [...remit.services] } })).toEqual([]);
  expect(called([contract({})], '2026-03-02', { ...profile, followUpCalendar: null })).toEqual([]);
});

it('asks for a survey once: by the contract’s own duty, or else by the calendar [R214]', () => {
  const lines = (contracts: readonly KeptContract[]): readonly string[] =>
    calledByCalendar(profile, { providers: [aProvider], contracts }, at('2027-03-02 09:00')).map(
      ({ process, fields }) => `${process} ${fields['line'] ?? fields['duty'] ?? ''}`,
    );
  expect(lines([contract({})])).toContain('providerReturn survey');
  expect(lines([contract({})])).not.toContain('followUp customerSurvey');
  expect(lines([contract({ duties: { complaints: null, survey: null } })])).toContain('followUp customerSurvey');
});

const awaited = (own: Partial<OwnMatter>): OwnMatter => ({
  ...newOwnMatter(
    {
      key: 'k',
      process: 'providerReturn',
      origin: null,
      openedBy: null,
      unit: null,
      stage: 'waiting',
      profileVersion: 'ekbacka@1',
    },
    { received: at('2026-01-01 00:00'), now: at('2026-01-01 00:00') },
  ),
  id: matterId('providerReturn:1'),
  version: 'v' as ETag,
  fields: { provider: 'norrsken', duty: 'complaints', handInBy: '2026-02-13' },
  ...own,
});

it('proposes a targeted follow-up of a provider that is silent ten working days after its day, or has said no, and of none that has handed in [R291 R298]', () => {
  const found = (own: Partial<OwnMatter>, today: string, under = profile) =>
    proposedBySilence(under, [awaited(own)], at(`${today} 09:00`)).map(({ key, fields, stage }) => ({
      key,
      cause: fields['cause'],
      stage,
    }));
  const [one] = found({}, '2026-03-02');
  expect(one).toMatchObject({ cause: 'returnMissing', stage: 'proposed' });
  expect(found({}, '2026-03-20')).toEqual([one]);
  expect(found({}, '2026-02-27')).toEqual([]);
  expect(found({ stage: 'missing' }, '2026-02-14')).toEqual([one]);
  expect(found({ stage: 'missing' }, '2026-02-13')).toEqual([]);
  for (const stage of ['comparing', 'compared', 'neverCame']) expect(found({ stage }, '2026-03-20')).toEqual([]);
  expect(found({ arrived: at('2026-03-02 09:00') }, '2026-03-03')).toEqual([]);
  expect(found({}, '2026-03-20', { ...profile, followUpCalendar: null })).toEqual([]);
});
