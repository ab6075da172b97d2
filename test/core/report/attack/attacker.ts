// Somebody who has every table that was told, of every period, and knows the organisation: what she can work out of the cells that were not. She shares nothing
// with what made them: she writes each number that was told as a sum of unknown ones, none below nought, and asks for the least and the most of each cell.

import { boundsUnder, type Equation } from './simplex';

/** A line of a table as a reader has it. */
export interface Read {
  readonly id: string;
  readonly together: readonly string[];
  readonly total: number;
  readonly tables: Readonly<Record<string, Readonly<Record<string, number | null>>>>;
}

export interface Told {
  /** The shortest periods it is made of. */
  readonly of: readonly number[];
  readonly lines: readonly Read[];
}

export interface Organisation {
  /** The units in each area, also of a unit itself. */
  readonly units: Readonly<Record<string, readonly string[]>>;
  readonly columns: Readonly<Record<string, readonly string[]>>;
  readonly periods: number;
}

export interface Target {
  readonly period: readonly number[];
  readonly area: string;
  readonly table: string;
  readonly columns: readonly string[];
  readonly truth: number;
}

export interface Attack {
  readonly all: readonly Told[];
  readonly organisation: Organisation;
  readonly limit: number;
}

/** The targets she knows to within fewer values than `limit`. */
export function recovered(targets: readonly Target[], { all, organisation, limit }: Attack): readonly Target[] {
  const places = placesIn(organisation);
  const bounds = boundsUnder(places.count, equations(all, organisation, places.at));
  return targets.filter((target) => {
    const cells = target.period.flatMap((period) =>
      (organisation.units[target.area] ?? []).flatMap((unit) =>
        target.columns.map((column) => places.at({ period, unit, table: target.table, column })),
      ),
    );
    const { least, most } = bounds.of(cells);
    if (least > target.truth + 0.001 || most < target.truth - 0.001) throw new Error('the attacker reckons wrong');
    return Math.floor(most + 0.001) - Math.ceil(least - 0.001) < limit;
  });
}

interface Cell {
  readonly period: number;
  readonly unit: string;
  readonly table: string;
  readonly column: string;
}
type Place = (cell: Cell) => number;

function placesIn({ units, columns, periods }: Organisation) {
  const leaves = Object.keys(units).filter((id) => units[id]?.length === 1 && units[id][0] === id);
  const known = new Map<string, number>();
  const cells = Object.entries(columns).flatMap(([table, own]) => own.map((column) => ({ table, column })));
  for (let period = 0; period < periods; period += 1)
    for (const unit of leaves)
      for (const { table, column } of cells) known.set([period, unit, table, column].join('|'), known.size);
  const at: Place = ({ period, unit, table, column }) => known.get([period, unit, table, column].join('|')) ?? NaN;
  return { count: known.size, at };
}

function equations(all: readonly Told[], { units, columns, periods }: Organisation, at: Place): readonly Equation[] {
  const told = all.flatMap(({ of, lines }) =>
    lines.flatMap(({ id, together, total, tables }) => {
      const inside = (together.length === 0 ? [id] : together).flatMap((area) => units[area] ?? []);
      const cells = (table: string, chosen: readonly string[]): readonly number[] =>
        of.flatMap((period) => inside.flatMap((unit) => chosen.map((column) => at({ period, unit, table, column }))));
      return Object.keys(columns).flatMap((table): Equation[] => [
        { of: cells(table, columns[table] ?? []), sum: total },
        ...Object.entries(tables[table] ?? {}).flatMap(([column, sum]) =>
          sum === null ? [] : [{ of: cells(table, [column]), sum }],
        ),
      ]);
    }),
  );
  return [...told, ...sameMatters({ units, columns, periods }, at)];
}

/** Each table counts the same matters of a unit, also where its total is not told. */
function sameMatters({ units, columns, periods }: Organisation, at: Place): readonly Equation[] {
  const leaves = Object.keys(units).filter((id) => units[id]?.[0] === id);
  const [first = '', ...others] = Object.keys(columns);
  const cells = (period: number, unit: string, table: string): readonly number[] =>
    (columns[table] ?? []).map((column) => at({ period, unit, table, column }));
  return Array.from({ length: periods }, (_none, period) => period).flatMap((period) =>
    leaves.flatMap((unit) =>
      others.map((table) => ({ of: cells(period, unit, first), less: cells(period, unit, table), sum: 0 })),
    ),
  );
}
