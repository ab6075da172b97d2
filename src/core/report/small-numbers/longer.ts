// A longer period, as a year, told of the shorter ones that were: a cell is told where each of them told it, and is their sum. Whoever has those has this too, so a longer
// period gives nothing away.

import { restOf } from './show-areas';
import type { ToldLine } from './publish';

/** The lines of a tree over several periods. Areas that were told together in one of them are so in all. */
export function longer(periods: readonly (readonly ToldLine[])[]): readonly ToldLine[] {
  const [first = []] = periods;
  const alone = first.filter(
    (line) =>
      line.together.length === 0 &&
      periods.every((lines) =>
        lines.some(({ id, within, together }) => id === line.id && within === line.within && together.length === 0),
      ),
  );
  const summedUp = alone.map((line) =>
    added(
      line,
      periods.map((lines) => lines.find(({ id }) => id === line.id) ?? line),
    ),
  );
  const named = new Set(summedUp.map(({ id }) => id));
  const whole = summedUp.filter(({ within }) => within === null || named.has(within));
  return whole.flatMap((line) => [line, ...restWithin(line, { whole, periods })]);
}

interface Of {
  readonly whole: readonly ToldLine[];
  readonly periods: readonly (readonly ToldLine[])[];
}

/** What a line has beside those of its parts that are told by themselves; nothing where it has no other. */
function restWithin(line: ToldLine, { whole, periods }: Of): readonly ToldLine[] {
  const parts = whole.filter(({ within }) => within === line.id);
  const names = periods.flatMap((lines) =>
    lines.filter(({ within }) => within === line.id).flatMap(({ id, together }) => (together.length === 0 ? [id] : together)),
  );
  const rest = [...new Set(names)].filter((id) => !parts.some((part) => part.id === id)).sort();
  if (rest.length === 0) return [];
  const total = line.total - parts.reduce((sum, part) => sum + part.total, 0);
  return [{ id: restOf(line.id), within: line.id, together: rest, total, tables: tablesLess(line, parts) }];
}

const tablesLess = (line: ToldLine, parts: readonly ToldLine[]): ToldLine['tables'] =>
  eachCell([line], (table, column) => {
    const known = parts.map((part) => cellIn(part, table, column));
    return known.reduce((left, one) => (left === null || one === null ? null : left - one), cellIn(line, table, column));
  });

const added = (line: ToldLine, parts: readonly ToldLine[]): ToldLine => ({
  ...line,
  total: parts.reduce((sum, { total }) => sum + total, 0),
  tables: eachCell(parts, (table, column) =>
    parts
      .map((part) => cellIn(part, table, column))
      .reduce<number | null>((sum, one) => (sum === null || one === null ? null : sum + one), 0),
  ),
});

/** A column that a period does not have is one that nothing in it was of. */
function cellIn({ tables }: ToldLine, table: string, column: string): number | null {
  const cells = tables[table];
  if (cells === undefined) return null;
  return column in cells ? (cells[column] ?? null) : 0;
}

const eachCell = (lines: readonly ToldLine[], cell: (table: string, column: string) => number | null): ToldLine['tables'] =>
  Object.fromEntries(
    Object.keys(lines[0]?.tables ?? {}).map((table) => {
      const columns = new Set(lines.flatMap(({ tables }) => Object.keys(tables[table] ?? {})));
      return [table, Object.fromEntries([...columns].map((column) => [column, cell(table, column)]))];
    }),
  );
