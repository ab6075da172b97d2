// What the calendar of follow-ups calls for on a day: every line once for each whom it follows up, by their contracts.

import { contractId, plainDate, providerId } from '../../../src/core/brand';
import type { Agreement, KeptContract, Terms } from '../../../src/core/casefile/contract';
import type { Provider, ServiceId } from '../../../src/core/casefile/provider';
import { calledByCalendar, calledInYear } from '../../../src/core/processes/by-clock';
import { readProfile, type Profile } from '../../../src/core/routine/profile';
import { aProvider, at } from '../../support/builders';

const profile = readProfile('ekbacka');

interface Row {
  readonly id: string;
  readonly form: Agreement;
  readonly service?: ServiceId;
  readonly from?: string;
  readonly to?: string | null;
}

const registers = (rows: readonly Row[]) => ({
  providers: rows.map(({ id }): Provider => ({ ...aProvider, id: providerId(id), unit: null })),
  contracts: rows.map(({ id, form, service = 'homeCare', from = '2024-01-01', to = null }): KeptContract => ({
    id: contractId(id),
    provider: providerId(id),
    unit: null,
    first: {
      number: aProvider.contractId,
      form,
      service,
      from: plainDate(from),
      to: to === null ? null : plainDate(to),
      duties: { complaints: null, survey: null },
    } as Terms,
    versions: [],
  })),
});
const of = (form: Agreement, more: Partial<Row> = {}): readonly Row[] =>
  Array.from({ length: 30 }, (_none, n) => ({ id: `${form}-${n}`, form, ...more }));
const many = registers([...of('lov'), ...of('framework'), ...of('contractedOut'), ...of('procured')]);

const on = (day: string, those = many, under: Profile = profile) => calledByCalendar(under, those, at(`${day} 09:00`));
const linesOf = (called: ReturnType<typeof on>, line: string): readonly string[] =>
  called.map(({ key }) => key).filter((key) => key.split('|')[2] === line);

it('calls for nothing before its day, and where the routine follows none', () => {
  expect(on('2026-12-31')).toEqual([]);
  expect(on('2027-12-31', many, { ...profile, followUpCalendar: null })).toEqual([]);
});
it('by the year’s end visits every contract but the frameworks, and follows those up with the others [R212 R285 R289 R290]', () => {
  const visits = linesOf(on('2027-12-31'), 'yearlyVisit');
  expect(visits.length).toBe(90);
  expect(visits.filter((key) => key.includes('framework'))).toEqual([]);
  expect(linesOf(on('2027-12-31'), 'withOthers').map((key) => key.split('|')[3]?.split('-')[0])).toEqual(
    Array.from({ length: 30 }, () => 'framework'),
  );
});
it('expects of a year just what the clock opens on its days, whatever is opened already, and nothing from before the calendar [R288]', () => {
  const begun = [
    { id: 'talk', form: 'direct', service: 'familyCounselling', from: '2028-04-12' },
    { id: 'short', form: 'lov', from: '2028-02-20', to: '2028-11-15' },
  ] as const;
  const those = registers([...of('lov'), ...of('framework'), ...begun]);
  for (const year of ['2027', '2028', '2029', '2030']) {
    const days = Array.from({ length: 12 }, (_none, n) => String(n + 1).padStart(2, '0')).flatMap((month) =>
      ['01', '15', '28'].map((day) => `${year}-${month}-${day}`),
    );
    const opened = days.flatMap((day) => on(day, those)).filter(({ process }) => process !== 'experience');
    const keys = new Set(opened.map(({ key }) => key).filter((key) => key.startsWith(`followUp|${year}`)));
    expect(keys.size).toBeGreaterThan(90);
    expect(
      calledInYear(profile, those, year)
        .map(({ key }) => key)
        .sort(),
    ).toEqual([...keys].sort());
  }
  expect(calledInYear(profile, those, '2026')).toEqual([]);
  expect(calledInYear({ ...profile, followUpCalendar: null }, those, '2028')).toEqual([]);
});
it('calls all LOV providers to one meeting a year, which procurement has [R038 R211 R287]', () => {
  const [one, ...more] = on('2027-12-31').filter(({ fields }) => fields['line'] === 'jointMeeting');
  expect(more).toEqual([]);
  expect(one?.fields).toEqual({ line: 'jointMeeting', who: 'procurement', reportedTo: 'management' });
  expect(on('2027-12-31', registers(of('direct'))).filter(({ fields }) => fields['line'] === 'jointMeeting')).toEqual([]);
});
it('asks LOV providers alone for their survey, which nobody plans [R214 R293]', () => {
  const surveys = on('2027-12-31').filter(({ fields }) => fields['line'] === 'customerSurvey');
  expect(surveys.length).toBe(30);
  expect(new Set(surveys.map(({ stage }) => stage))).toEqual(new Set(['doing']));
});
it('visits a family counselling provider when its contract begins, once, and no other [R213 R288 R302]', () => {
  const begun = registers([
    { id: 'talk', form: 'direct', service: 'familyCounselling', from: '2027-04-12' },
    { id: 'old-talk', form: 'direct', service: 'familyCounselling', from: '2024-04-12' },
    { id: 'care', form: 'direct', from: '2027-04-12' },
  ]);
  expect(linesOf(on('2027-04-11', begun), 'newContractVisit')).toEqual([]);
  for (const day of ['2027-04-12', '2027-10-01', '2028-04-11'])
    expect(linesOf(on(day, begun), 'newContractVisit')).toEqual(['followUp|2027-04|newContractVisit|talk']);
  expect(linesOf(on('2028-04-12', begun), 'newContractVisit')).toEqual([]);
});
it('goes to the depth of each every third year, with a form to every unit and a report to the board [R215 R294 R295 R323]', () => {
  const seen = ['2027-12-31', '2028-12-31', '2029-12-31'].map((day) => on(day));
  const keys = new Set(seen.flatMap((called) => linesOf(called, 'inDepth')));
  expect(keys.size).toBe(120);
  expect(new Set([...keys].map((key) => key.slice(9, 13)))).toEqual(new Set(['2027', '2028', '2029']));
  expect(seen.at(-1)?.find(({ fields }) => fields['line'] === 'inDepth')?.fields['reportedTo']).toBe('board');
  const forms = seen.at(-1)?.filter(({ process }) => process === 'experience') ?? [];
  expect(forms.length).toBe(120 * profile.units.length);
  expect(new Set(forms.map(({ unit }) => unit))).toEqual(new Set(profile.units.map(({ id }) => id)));
});
it('spreads them over the months, and calls for the next one a year later in the same month', () => {
  expect(new Set(linesOf(on('2027-12-31'), 'yearlyVisit').map((key) => key.slice(0, 16))).size).toBeGreaterThan(6);
  const years = ['2027-12-31', '2028-12-31'].map((day) => linesOf(on(day), 'yearlyVisit').map((key) => key.slice(14)));
  expect(years[0]).toEqual(years[1]);
});
it('leaves a contract that has ended, or that began after its period did, and what the remit leaves to another board [R283]', () => {
  expect(on('2027-12-31', registers(of('direct', { to: '2026-12-31' })))).toEqual([]);
  const late = registers(of('direct', { from: '2027-12-15' }));
  expect(linesOf(on('2027-12-31', late), 'yearlyVisit')).toEqual([]);
  const remit = { services: ['careHome' as const], reference: 'Reglemente 4 §' };
  expect(on('2027-12-31', many, { ...profile, remit })).toEqual([]);
});
