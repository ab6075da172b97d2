// Small numbers among providers: an attacker who has the tables by organisation and by kind of service and provider, of each period and of both together, and every month that a
// provider's page tells, works out no cell that was not told. She does where months are told by their own size alone, as they once were.

import { coarseMonths } from '../../../src/core/report/coarse-trend';
import { monthsIn, type Period } from '../../../src/core/report/period';
import { longer } from '../../../src/core/report/small-numbers/longer';
import { told, type Counting, type ToldLine } from '../../../src/core/report/small-numbers/publish';
import { dice } from '../../support/dice';
import { boundsUnder, type Equation } from './attack/simplex';

const limit = 3;
const step = 2;
const periods: readonly Period[] = [
  { from: '2027-01', months: step },
  { from: '2027-03', months: step },
];
const months = periods.flatMap(monthsIn);
const [topics, ways] = [
  ['visits', 'treatment'],
  ['mail', 'phone'],
] as const;
const organisation: Readonly<Record<string, readonly string[]>> = { west: ['a', 'b'], east: ['c'] };
const services: Readonly<Record<string, readonly string[]>> = { home: ['p', 'q', 'r'], day: ['s'] };
const units = Object.values(organisation).flat();
const providers = Object.values(services).flat();

interface Matter {
  readonly month: string;
  readonly unit: string;
  readonly provider: string;
  readonly topic: string;
  readonly way: string;
}

/** Some providers and topics are rare. */
function matters(seed: number, size: number): readonly Matter[] {
  const { below, pick } = dice(seed);
  const skewed = (list: readonly string[], by = 2): string => list[Math.floor(list.length * (below(1000) / 1000) ** by)] ?? '';
  return Array.from({ length: size }, () => ({
    month: pick(months),
    unit: skewed(units),
    provider: skewed(providers, 2 + (seed % 8)),
    topic: skewed(topics),
    way: skewed(ways),
  }));
}

const areasOf = (tree: Readonly<Record<string, readonly string[]>>) => [
  { id: 'board', within: null },
  ...Object.keys(tree).map((id) => ({ id, within: 'board' })),
  ...Object.entries(tree).flatMap(([within, leaves]) => leaves.map((id) => ({ id, within }))),
];
const leavesOf = (tree: Readonly<Record<string, readonly string[]>>, id: string): readonly string[] =>
  id === 'board' ? Object.values(tree).flat() : (tree[id] ?? [id]);

const countBy = (all: readonly Matter[], leaf: 'unit' | 'provider', of: 'topic' | 'way') => {
  const counts = new Map<string, Map<string, number>>();
  for (const one of all) {
    const own = counts.get(one[leaf]) ?? new Map<string, number>();
    counts.set(one[leaf], own.set(one[of], (own.get(one[of]) ?? 0) + 1));
  }
  return counts;
};
const totalsBy = (all: readonly Matter[], leaf: 'unit' | 'provider') =>
  new Map((leaf === 'unit' ? units : providers).map((id) => [id, all.filter((one) => one[leaf] === id).length]));

function countings(all: readonly Matter[]): readonly Counting[] {
  const topic = (leaf: 'unit' | 'provider') => ({ columns: topics, leaves: countBy(all, leaf, 'topic') });
  const way = { columns: ways, leaves: countBy(all, 'unit', 'way') };
  return [
    { areas: areasOf(organisation), totals: totalsBy(all, 'unit'), tables: { topic: topic('unit'), way } },
    { areas: areasOf(services), totals: totalsBy(all, 'provider'), tables: { topic: topic('provider') } },
  ];
}

type Months = (
  provider: string,
  counts: readonly number[],
  lines: readonly (readonly ToldLine[])[],
) => readonly (number | null)[];
const trend = (counts: readonly number[]) => ({
  months: months.map((month, at) => ({ month, received: counts[at] ?? 0, closed: 9, promised: 9, inTime: 9 })),
  byQuarter: 0,
});
const guarded: Months = (provider, counts, lines) =>
  coarseMonths(trend(counts), {
    smallest: limit,
    exact: false,
    compiled: {
      step,
      came: ({ from }) => lines[periods.findIndex((one) => one.from === from)]?.find(({ id }) => id === provider)?.total ?? null,
    },
  }).map(({ received }) => received);
/** By their own size alone. */
const bySize: Months = (_provider, counts) =>
  counts.map((count, at) => {
    const own = counts.slice(at - (at % step), at - (at % step) + step);
    return own.every((one) => one >= limit) ? count : null;
  });

/** How many of the few cells she knows to within fewer values than the limit. */
function attacked(seed: number, size: number, monthsOf: Months) {
  const all = matters(seed, size);
  const each = periods.map((period) => told(countings(all.filter(({ month }) => monthsIn(period).includes(month))), limit));
  const trees = [0, 1].map((tree) => each.map((one) => one[tree] ?? []));
  const cells = months.flatMap((month) =>
    units.flatMap((unit) => providers.flatMap((provider) => topics.map((topic) => ({ month, unit, provider, topic })))),
  );
  const wayCells = periods.flatMap(({ from }) => units.flatMap((unit) => ways.map((way) => ({ from, unit, way }))));
  const where = (is: (cell: (typeof cells)[number]) => boolean): readonly number[] =>
    cells.flatMap((cell, at) => (is(cell) ? [at] : []));
  const waysWhere = (is: (cell: (typeof wayCells)[number]) => boolean): readonly number[] =>
    wayCells.flatMap((cell, at) => (is(cell) ? [cells.length + at] : []));

  const ofLine = (line: ToldLine, tree: number, spans: readonly Period[]): readonly Equation[] => {
    const map = tree === 0 ? organisation : services;
    const leaves = (line.together.length === 0 ? [line.id] : line.together).flatMap((id) => leavesOf(map, id));
    const isIn = (cell: (typeof cells)[number]): boolean =>
      spans.some((span) => monthsIn(span).includes(cell.month)) && leaves.includes(tree === 0 ? cell.unit : cell.provider);
    const isWay = ({ from, unit }: (typeof wayCells)[number]): boolean =>
      spans.some((span) => span.from === from) && leaves.includes(unit);
    const numbers = (table: string): readonly (readonly [string, number])[] =>
      Object.entries(line.tables[table] ?? {}).flatMap(([column, count]) => (count === null ? [] : [[column, count] as const]));
    return [
      { of: where(isIn), sum: line.total },
      ...numbers('topic').map(([column, sum]) => ({ of: where((cell) => isIn(cell) && cell.topic === column), sum })),
      ...numbers('way').map(([column, sum]) => ({ of: waysWhere((cell) => isWay(cell) && cell.way === column), sum })),
    ];
  };
  const equations = [
    ...trees.flatMap((lines, tree) => [
      ...lines.flatMap((own, at) => own.flatMap((line) => ofLine(line, tree, periods.slice(at, at + 1)))),
      ...longer(lines).flatMap((line) => ofLine(line, tree, periods)),
    ]),
    ...periods.flatMap((period) =>
      units.map((unit) => ({
        of: where((cell) => monthsIn(period).includes(cell.month) && cell.unit === unit),
        less: waysWhere((cell) => cell.from === period.from && cell.unit === unit),
        sum: 0,
      })),
    ),
    ...providers.flatMap((provider) => {
      const counts = months.map((month) => all.filter((one) => one.provider === provider && one.month === month).length);
      return monthsOf(provider, counts, trees[1] ?? []).flatMap((sum, at) =>
        sum === null ? [] : [{ of: where((cell) => cell.provider === provider && cell.month === months[at]), sum }],
      );
    }),
  ];
  const bounds = boundsUnder(cells.length + wayCells.length, equations);
  const areas = [
    ...areasOf(services).map(({ id }) => ({ id, map: services, leaf: 'provider' as const })),
    ...areasOf(organisation).map(({ id }) => ({ id, map: organisation, leaf: 'unit' as const })),
  ];
  const few = [...periods.map(monthsIn), ...months.map((month) => [month])].flatMap((span) =>
    areas.flatMap(({ id, map, leaf }) =>
      [[...topics], ...topics.map((topic) => [topic])].flatMap((chosen) => {
        const isIn = (one: Pick<Matter, 'month' | 'unit' | 'provider' | 'topic'>): boolean =>
          span.includes(one.month) && leavesOf(map, id).includes(one[leaf]) && chosen.some((topic) => topic === one.topic);
        return all.filter(isIn).length < limit ? [where(isIn)] : [];
      }),
    ),
  );
  const known = few.filter((places) => {
    const { least, most } = bounds.of(places);
    return Math.floor(most + 0.001) - Math.ceil(least - 0.001) < limit;
  });
  return { few: few.length, known: known.length };
}

const worlds = [20, 24, 28, 30, 32, 36, 40, 44, 50, 60, 60, 70, 80, 90, 120, 160].map((size, at) => ({ seed: at + 1, size }));

it('gives nobody a cell of a provider, a unit or a month that is not told [I11 R163]', () => {
  const found = worlds.map(({ seed, size }) => attacked(seed, size, guarded));
  expect(found.reduce((sum, { few }) => sum + few, 0)).toBeGreaterThan(150);
  expect(found.map(({ known }) => known)).toEqual(worlds.map(() => 0));
});

it('would, if months were told by their own size alone', () =>
  expect(worlds.reduce((sum, { seed, size }) => sum + attacked(seed, size, bySize).known, 0)).toBeGreaterThan(0));
