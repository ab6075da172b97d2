// What is compiled of told figures: periods and their steps, changes by named methods, longer periods, quarters, and the calendar of a routine.

import { calledFor, compilationsOf, stepsFor } from '../../../src/core/report/called';
import { cChart, chanceOfSplit, changeOf, pChart } from '../../../src/core/report/change';
import { compiled } from '../../../src/core/report/compiled';
import { isLate, measuresIn } from '../../../src/core/report/measures-in';
import { countedIn, periodOf, type Period } from '../../../src/core/report/period';
import { toldOf, toldOver, type ToldPeriod } from '../../../src/core/report/told-period';
import { reportingSchema } from '../../../src/core/routine/reporting';
import { providerId, unitId } from '../../../src/core/brand';
import { countingsOf } from '../../../src/core/report/count';
import { aFigure, inventedFigures } from '../../support/figures';
import { halfYears } from '../../support/invented-figures';
import { aMatter, at, day, profile } from '../../support/builders';

const register = [
  { id: providerId('omsorgsteamet'), service: 'homeCare' },
  { id: providerId('hemlykta'), service: 'homeCare' },
  { id: providerId('aldala'), service: 'careHome' },
];
const toldIn = (period: Period, perMonth: number, seed = 1): ToldPeriod => ({
  ...period,
  trees: toldOf(
    profile,
    register,
    inventedFigures({ seed, months: countedIn(period).filter((month) => !month.includes('Q')), perMonth }),
  ),
});
const [first, second] = [
  { from: '2027-01', months: 6 },
  { from: '2027-07', months: 6 },
] as const;

describe('periods', () => {
  it('count what is counted by quarter alone in the one period its quarter ends in', () => {
    expect(countedIn({ from: '2027-01', months: 4 })).toEqual(['2027-01', '2027-02', '2027-03', '2027-Q1', '2027-04']);
    const quarters = [0, 4, 8].flatMap((n) => countedIn(periodOf(day(`2027-${String(n + 1).padStart(2, '0')}-01`), 4)));
    expect(quarters.filter((one) => one.includes('Q'))).toEqual(['2027-Q1', '2027-Q2', '2027-Q3', '2027-Q4']);
  });
  it('are called for when their figures are fixed, each area under a key of its own [D12 R207 R267]', () => {
    const on = (text: string) => calledFor(halfYears, day(text)).map(({ kind, period }) => `${kind} ${period.from}`);
    expect(on('2027-07-14')).toContain('managementReview 2026-07');
    expect(on('2027-07-15')).toContain('managementReview 2027-01');
    const [line] = calledFor(halfYears, day('2027-07-15'));
    if (line === undefined) throw new Error('nothing is called for');
    const now = at('2027-07-15 08:00');
    const units = compilationsOf({ ...line, kind: 'unitReport' }, { profile, reporting: halfYears, now, providers: [] });
    expect(units.map(({ key, unit }) => [key, unit])).toEqual([
      ['report|2027-01|6|unitReport|soder', unitId('soder')],
      ['report|2027-01|6|unitReport|norr', unitId('norr')],
    ]);
    expect(stepsFor(halfYears, first).map(({ from }) => from)).toEqual(['2025-01', '2025-07', '2026-01', '2026-07', '2027-01']);
  });
  it('of four months are refused beside those of six, with a sentence on why', () => {
    const given = {
      from: '2027-01-01',
      calendar: [
        { kind: 'unitReport', months: 4 },
        { kind: 'managementReview', months: 6 },
      ],
    };
    expect(
      reportingSchema
        .safeParse(given)
        .error?.issues.map(({ message }) => message)
        .join(),
    ).toContain('fyra månader går inte ihop');
    expect(reportingSchema.safeParse({ ...given, from: '2027-03-01' }).success).toBe(false);
  });
});

describe('figures', () => {
  const [one, two] = [toldIn(first, 20), toldIn(second, 20, 2)];
  it('tell a year only what its halves told, and no small number [I11 R163]', () => {
    const year = toldOver({ from: '2027-01', months: 12 }, [one, two]);
    const cells = (period: ToldPeriod | null) =>
      Object.values(period?.trees ?? {}).flatMap((lines) =>
        lines.flatMap(({ id, tables }) =>
          Object.entries(tables).flatMap(([table, columns]) =>
            Object.entries(columns).map(([column, count]) => [`${id} ${table} ${column}`, count] as const),
          ),
        ),
      );
    const halves = [one, two].map((half) => new Map(cells(half)));
    for (const [cell, count] of cells(year)) if (count !== null) for (const half of halves) expect(half.get(cell)).not.toBeNull();
    for (const [, count] of [one, two, year].flatMap(cells))
      if (count !== null) expect(count).toBeGreaterThanOrEqual(profile.eku.smallNumber);
    expect(toldOver({ from: '2027-01', months: 12 }, [one, undefined])).toBeNull();
  });
  it('stand beside the period before, with a change only where it is more than chance gives [R016 R019]', () => {
    const about = { over: 'board', unit: null, department: null, provider: null } as const;
    const steps = [one, two];
    expect(compiled(about, { now: two, before: one, yearAgo: null, steps }).came).toMatchObject({
      now: 120,
      before: 120,
      change: 'alike',
    });
    const more = compiled(about, { now: toldIn(second, 40, 3), before: one, yearAgo: null, steps });
    expect(more.came).toMatchObject({ now: 240, before: 120, change: 'more' });
    expect(more.tables.map(({ table }) => table)).toEqual([
      'kind',
      'channel',
      'topic',
      'seriousness',
      'closedAs',
      'inTime',
      'stair',
      'days',
    ]);
    expect(more.patterns.every(({ now, before }) => now > before)).toBe(true);
  });
  it('that were fixed before seriousness was counted say so, and nothing is guessed of them [R135]', () => {
    const about = { over: 'board', unit: null, department: null, provider: null } as const;
    const without = (period: ToldPeriod): ToldPeriod => ({
      ...period,
      trees: {
        ...period.trees,
        came: period.trees.came.map((line) => {
          const tables = Object.fromEntries(Object.entries(line.tables).filter(([table]) => table !== 'seriousness'));
          return { ...line, tables };
        }),
      },
    });
    const old = compiled(about, { now: without(one), before: null, yearAgo: null, steps: [] });
    expect([old.uncounted, old.tables.map(({ table }) => table).includes('seriousness')]).toEqual([['seriousness'], false]);
    const next = compiled(about, { now: two, before: without(one), yearAgo: null, steps: [] });
    expect(next.uncounted).toEqual([]);
    const cells = next.tables.find(({ table }) => table === 'seriousness')?.cells ?? [];
    expect(cells.map(({ before, change }) => [before, change])).toEqual(cells.map(() => [null, 'unknown']));
    for (const halves of [
      [without(one), two],
      [one, without(two)],
    ]) {
      const line = toldOver({ from: '2027-01', months: 12 }, halves)?.trees.came[0];
      expect(Object.values(line?.tables['seriousness'] ?? {}).filter((cell) => cell !== null)).toEqual([]);
    }
  });
  it('count what nobody has assessed as that [R135]', () => {
    const rows = [null, null, null, 'serious', 'serious', 'serious'].map((seriousness) =>
      aFigure({ period: '2027-01', unit: unitId('soder'), seriousness: seriousness === null ? null : 'serious' }),
    );
    const { came } = countingsOf(profile, register, rows);
    expect(came.tables['seriousness']?.leaves.get('unit|soder')).toEqual(
      new Map([
        ['none', 3],
        ['serious', 3],
      ]),
    );
  });
  it('of providers show each with its service, and a provider its own line [R223 R270 R277 R280]', () => {
    const over = compiled(
      { over: 'providers', unit: null, department: null, provider: null },
      { now: two, before: one, yearAgo: null, steps: [one, two] },
    );
    expect(over.parts.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['service|homeCare', 'provider|omsorgsteamet', 'provider|hemlykta']),
    );
    const own = compiled(
      { over: 'provider', unit: null, department: null, provider: 'omsorgsteamet' },
      { now: two, before: one, yearAgo: null, steps: [one, two] },
    );
    expect(own.came.now).toBe(over.parts.find(({ id }) => id === 'provider|omsorgsteamet')?.now);
  });
});

describe('change', () => {
  it('is the exact binomial test, and allows for how many were looked at', () => {
    expect(chanceOfSplit(10, 0)).toBeCloseTo(2 / 1024, 10);
    expect([changeOf(10, 0), changeOf(0, 10), changeOf(6, 4), changeOf(10, 0, 30)]).toEqual(['more', 'fewer', 'alike', 'alike']);
    expect(chanceOfSplit(0, 0)).toBe(1);
    expect(chanceOfSplit(5000, 5000)).toBeLessThanOrEqual(1);
  });
  it('of several periods is a control chart with limits at three standard deviations, and none of too few', () => {
    expect(cChart([9, 9, 9])).toBeNull();
    const chart = cChart([9, 9, 9, 9, 9, 9, 30]);
    expect(chart?.points.map(({ isOutside }) => isOutside)).toEqual([false, false, false, false, false, false, true]);
    const shares = pChart(Array.from({ length: 6 }, () => ({ part: 50, of: 100 })));
    expect([shares?.middle, shares?.points[0]?.low, shares?.points[0]?.high]).toEqual([0.5, 0.35, 0.65]);
  });
});

it('counts what became of measures: planned, done, helped and late [R047 R058 R238]', () => {
  const measure = (stage: string, fields: object) =>
    aMatter('measure', stage, { fields: { what: 'Ny rutin', ...fields }, received: at('2027-02-01 08:00') }).matter;
  const all = [
    measure('planned', { doBy: '2027-03-01', effectDay: '2027-09-01' }),
    measure('followingUp', { doneDay: '2027-04-01', effectDay: '2027-12-01' }),
    measure('hadEffect', { doneDay: '2027-03-01', effectDay: '2027-05-01' }),
    measure('noEffect', { doneDay: '2027-03-01', effectDay: '2027-05-01', hidden: 'yes' }),
  ];
  const found = measuresIn(all, first, day('2027-07-15'));
  expect(found).toMatchObject({ planned: 1, done: 3, helped: 1, noEffect: 1, late: 1 });
  expect(found.told.length).toBe(3);
  expect(all.map((one) => isLate(one, day('2027-07-15')))).toEqual([true, false, false, false]);
});
