// Which columns of a table are not told, area by area. A column that is few in one part of an area is told in none of its parts, so that what is not told is a
// whole rectangle of lines and columns: what can be known of a cell in it then follows from its line and its column alone, and is reckoned exactly.
// A column that is not told of an area is not told of its parts either.

import { covered, smallestFirst } from './cover';
import type { ShownArea } from './show-areas';

/** The columns that are not told, by line. */
export type Hidden = ReadonlyMap<string, ReadonlySet<string>>;

export interface Table {
  readonly columns: readonly string[];
  /** How many of a line have a column. */
  readonly count: (line: string, column: string) => number;
}

/** The least and the most a cell that is not told can be, to somebody who knows everything that is told. */
interface Range {
  readonly least: number;
  readonly most: number;
}

interface At {
  readonly line: ShownArea;
  readonly hidden: ReadonlySet<string>;
  /** Of each column that is not told of the line. */
  readonly ranges: ReadonlyMap<string, Range>;
}

/** null: no way was found to tell a part of the table without giving something away; nothing of it may be told. */
export function hiddenColumns(lines: readonly ShownArea[], table: Table, limit: number): Hidden | null {
  const [root] = lines;
  if (root === undefined) return new Map();
  const hidden = covered(
    table.columns.map((id) => ({ id, count: table.count(root.id, id) })),
    limit,
  );
  const left = [...hidden].reduce((sum, column) => sum + table.count(root.id, column), 0);
  const ranges = new Map([...hidden].map((column) => [column, { least: 0, most: left }]));
  const all = new Map<string, ReadonlySet<string>>([[root.id, hidden]]);
  return below({ line: root, hidden, ranges }) ? all : null;

  function below(at: At): boolean {
    const parts = lines.filter((line) => line.within === at.line.id);
    if (parts.length === 0) return true;
    const own = rectangle(parts, at, { table, limit });
    if (own === null) return false;
    for (const { line } of own) all.set(line.id, own[0]?.hidden ?? new Set());
    return own.every(below);
  }
}

interface Rule {
  readonly table: Table;
  readonly limit: number;
}

/** The lines of one area, with columns taken out until nothing few can be told; null when none is left. */
function rectangle(parts: readonly ShownArea[], above: At, { table, limit }: Rule): readonly At[] | null {
  const few = table.columns.filter((column) => parts.some(({ id }) => table.count(id, column) < limit));
  const hidden = new Set([...above.hidden, ...few]);
  const more = smallestFirst(
    table.columns
      .filter((column) => !hidden.has(column))
      .map((column) => ({ id: column, count: table.count(above.line.id, column) })),
  );
  for (const next of [undefined, ...more]) {
    if (next !== undefined) hidden.add(next.id);
    const lines = parts.map((line): At => ({ line, hidden, ranges: rangesOf(line, parts, { above, hidden, table }) }));
    if (lines.every((line) => isSafe(line, { table, limit }))) return lines;
  }
  return null;
}

interface In {
  readonly above: At;
  readonly hidden: ReadonlySet<string>;
  readonly table: Table;
}

/** The bounds of a cell in a whole rectangle (Fréchet): no more than is left of its line or its column, and no less than what finds no room elsewhere. */
function rangesOf(line: ShownArea, parts: readonly ShownArea[], { above, hidden, table }: In): ReadonlyMap<string, Range> {
  const left = ({ id }: ShownArea): number => [...hidden].reduce((sum, column) => sum + table.count(id, column), 0);
  const own = left(line);
  const others = parts.reduce((sum, part) => sum + left(part), 0) - own;
  return new Map(
    [...hidden].map((column) => {
      const known = table.count(above.line.id, column);
      const { least, most } = above.ranges.get(column) ?? { least: known, most: known };
      return [column, { least: Math.max(0, least - others), most: Math.min(own, most) }];
    }),
  );
}

/** Whether everything few in a line may still be so many things that nothing follows: more values than the limit has. */
const isSafe = ({ line, ranges }: At, { table, limit }: Rule): boolean =>
  [...ranges].every(([column, { least, most }]) => table.count(line.id, column) >= limit || most - least >= limit);
