// Everything that is told of one period: for each tree its lines with totals, and its tables with the cells that are told. Made once of the rows of *Statistik*; nothing
// else is told of the period, so nothing can be set against it.
//
// Only tables of one thing by area are told, and trees meet in one table at most: what is known of one then says nothing of another beyond the totals they share.

import { summed, type Area, type Counts } from './areas';
import { hiddenColumns, type Hidden } from './hide-columns';
import { shownAreas, type ShownArea } from './show-areas';

/** What is counted over a tree: by table, how many each leaf has in each column. Every table counts the same matters. */
export interface Counting<Table extends string = string> {
  readonly areas: readonly Area[];
  readonly tables: Readonly<Record<Table, { readonly columns: readonly string[]; readonly leaves: Counts }>>;
  /** How many each leaf has. */
  readonly totals: ReadonlyMap<string, number>;
}

/** A line as it is told; null: not told. */
export interface ToldLine {
  readonly id: string;
  readonly within: string | null;
  readonly together: readonly string[];
  readonly total: number;
  readonly tables: Readonly<Record<string, Readonly<Record<string, number | null>>>>;
}

/** What is told of some trees that count the same matters, each by the same `limit`; a table that cannot be told in one of them is told in none. */
export function told(countings: readonly Counting[], limit: number): readonly (readonly ToldLine[])[] {
  const made = countings.map((counting) => linesOf(counting, limit));
  const never = new Set(made.flatMap(({ hidden }) => [...hidden].filter(([, found]) => found === null).map(([name]) => name)));
  return made.map(({ lines, hidden, count }, at) =>
    lines.map((line) => ({
      ...line,
      tables: Object.fromEntries(
        Object.entries(countings[at]?.tables ?? {}).map(([name, { columns }]) => {
          const gone = never.has(name) ? new Set(columns) : (hidden.get(name)?.get(line.id) ?? new Set<string>());
          return [
            name,
            Object.fromEntries(columns.map((column) => [column, gone.has(column) ? null : count(name, line, column)])),
          ];
        }),
      ),
    })),
  );
}

function linesOf({ areas, tables, totals }: Counting, limit: number) {
  const sums = summed(areas, new Map([...totals].map(([leaf, count]) => [leaf, new Map([['all', count]])])));
  const lines = shownAreas(areas, new Map([...sums].map(([id, columns]) => [id, columns.get('all') ?? 0])), limit);
  const byTable = new Map(Object.entries(tables).map(([name, { leaves }]) => [name, summed(areas, leaves)]));
  const count = (name: string, { id, together }: Pick<ShownArea, 'id' | 'together'>, column: string): number =>
    (together.length === 0 ? [id] : together).reduce((sum, one) => sum + (byTable.get(name)?.get(one)?.get(column) ?? 0), 0);
  const named = new Map(lines.map((line) => [line.id, line] as const));
  const hidden = new Map<string, Hidden | null>(
    Object.entries(tables).map(([name, { columns }]) => {
      const of = (line: string, column: string): number => count(name, named.get(line) ?? { id: line, together: [] }, column);
      return [name, hiddenColumns(lines, { columns, count: of }, limit)];
    }),
  );
  return { lines, hidden, count };
}
