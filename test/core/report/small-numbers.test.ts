// Small numbers: an attacker who has every table that was told, of four periods, works out no cell that was not; she does where cells are not hidden, and where only
// the few are and not what would give them away. The same rows always give the same holes.

import { told, type Counting, type ToldLine } from '../../../src/core/report/small-numbers/publish';
import { longer } from '../../../src/core/report/small-numbers/longer';
import { dice } from '../../support/dice';
import { recovered, type Organisation, type Target, type Told } from './attack/attacker';

const limit = 3;
const departments: Readonly<Record<string, readonly string[]>> = { west: ['a', 'b', 'c'], east: ['d', 'e'], north: ['f'] };
const leaves = Object.values(departments).flat();
const columns = { topic: ['visits', 'treatment', 'safety', 'food'], way: ['mail', 'phone', 'paper'] } as const;
const periods = [0, 1, 2];
const areas = [
  { id: 'board', within: null },
  ...Object.keys(departments).map((id) => ({ id, within: 'board' })),
  ...Object.entries(departments).flatMap(([within, units]) => units.map((id) => ({ id, within }))),
];
const organisation: Organisation = {
  units: { board: leaves, ...departments, ...Object.fromEntries(leaves.map((id) => [id, [id]])) },
  columns,
  periods: periods.length,
};

/** Matters of a period that nobody has: each a unit, a topic and a way in, some of them rare. */
function world(seed: number, size: number): Counting {
  const { below } = dice(seed);
  const skewed = (many: number): number => Math.floor(many * (below(1000) / 1000) ** 2);
  const matters = Array.from({ length: size }, () => ({
    unit: leaves[skewed(leaves.length)] ?? '',
    topic: columns.topic[skewed(4)] ?? '',
    way: columns.way[skewed(3)] ?? '',
  }));
  const counted = (of: 'topic' | 'way') =>
    new Map(
      leaves.map((unit) => [
        unit,
        new Map(columns[of].map((column) => [column, matters.filter((one) => one.unit === unit && one[of] === column).length])),
      ]),
    );
  return {
    areas,
    totals: new Map(leaves.map((unit) => [unit, matters.filter((one) => one.unit === unit).length])),
    tables: {
      topic: { columns: columns.topic, leaves: counted('topic') },
      way: { columns: columns.way, leaves: counted('way') },
    },
  };
}

const truth = (
  { tables }: Counting,
  area: string,
  { table, chosen }: { readonly table: 'topic' | 'way'; readonly chosen: readonly string[] },
) =>
  (organisation.units[area] ?? []).reduce(
    (sum, unit) => sum + chosen.reduce((own, column) => own + (tables[table]?.leaves.get(unit)?.get(column) ?? 0), 0),
    0,
  );

/** Every cell and every total that is few, of each period and of them all. */
function fewIn(worlds: readonly Counting[]): readonly Target[] {
  const cells = (['topic', 'way'] as const).flatMap((table) =>
    [...columns[table].map((column) => [column]), [...columns[table]]].map((chosen) => ({ table, chosen })),
  );
  return [...periods.map((period) => [period]), periods]
    .flatMap((period) =>
      areas.flatMap(({ id }) =>
        cells.map(({ table, chosen }) => ({
          period,
          area: id,
          table,
          columns: chosen,
          truth: period.reduce((sum, one) => sum + truth(worlds[one] ?? world(0, 0), id, { table, chosen }), 0),
        })),
      ),
    )
    .filter((target) => target.truth < limit);
}

type Way = (counting: Counting) => readonly ToldLine[];
const guarded: Way = (counting) => told([counting], limit)[0] ?? [];
/** Everything is told. */
const open: Way = (counting) => told([counting], 0)[0] ?? [];
/** Only what is few is not told. */
const fewOnly: Way = (counting) =>
  open(counting).map((line) => ({
    ...line,
    tables: Object.fromEntries(
      Object.entries(line.tables).map(([table, cells]) => [
        table,
        Object.fromEntries(
          Object.entries(cells).map(([column, count]) => [column, count !== null && count < limit ? null : count]),
        ),
      ]),
    ),
  }));

function attacked(seed: number, size: number, way: Way) {
  const worlds = periods.map((period) => world(seed * 10 + period, size));
  const each = worlds.map(way);
  const all: readonly Told[] = [...each.map((lines, period) => ({ of: [period], lines })), { of: periods, lines: longer(each) }];
  const few = fewIn(worlds);
  const cells = each.flat().flatMap(({ tables }) => Object.values(tables).flatMap((table) => Object.values(table)));
  return {
    few: few.length,
    recovered: recovered(few, { all, organisation, limit }).length,
    told: cells.filter((cell) => cell !== null).length,
  };
}

const worlds = [12, 30, 60, 60, 120, 250].map((size, seed) => ({ seed: seed + 1, size }));

it('gives nobody a cell that is not told, by totals, differences between areas or periods, or bounds [I11 R163]', () => {
  const found = worlds.map(({ seed, size }) => attacked(seed, size, guarded));
  expect(found.reduce((sum, one) => sum + one.few, 0)).toBeGreaterThan(200);
  expect(found.map((one) => one.recovered)).toEqual(worlds.map(() => 0));
  // and yet it tells something
  expect(found.at(-1)?.told).toBeGreaterThan(60);
});

it('would give her many if nothing were hidden, and if only the few were', () => {
  expect(attacked(3, 60, open).recovered).toBeGreaterThan(20);
  expect(attacked(3, 60, fewOnly).recovered).toBeGreaterThan(5);
});

it('makes the same holes of the same rows in whatever order they come', () => {
  const one = world(7, 80);
  const turned = {
    ...one,
    totals: new Map([...one.totals].reverse()),
    areas: [areas[0] ?? { id: '', within: null }, ...areas.slice(1)],
  };
  expect(guarded(turned)).toEqual(guarded(one));
});
