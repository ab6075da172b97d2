// The list of open cases: its sheet, row by row, held against what is here; and what only shows when all rows are seen together.

import type { RowFault } from './cells';
import { columns, type ColumnId } from './columns';
import { readRow, type Here, type ReadRow } from './read-row';
import { readTable, repeated } from './table';

/** What of the file could be read; `faults` of it as a whole stand at row 1. */
export interface ReadFile {
  readonly rows: readonly ReadRow[];
  readonly faults: readonly RowFault[];
  /** Columns, as Excel calls them, that have something in them and none of our headings. */
  readonly unread: readonly string[];
}

/** The sheet they stand on, and what begins the list anew. */
export const openCases = {
  sheet: 'Ärenden',
  template: 'npm run import -- --template FIL.xlsx',
  divide: 'Dela den, en fil för varje enhet.',
} as const;

/** Reads a file of bytes. Never throws for what stands in it: what cannot be read is a fault too. */
export async function readOpenCases(file: { readonly name: string; readonly bytes: Buffer }, here: Here): Promise<ReadFile> {
  const table = await readTable(file, { ...openCases, columns });
  const rows = table.rows.map(({ row, cells }) => readRow(row, cells, { places: table.places, here }));
  return {
    rows,
    faults: [...rows.flatMap(({ faults }) => faults), ...twice(rows), ...table.faults],
    unread: table.unread,
  };
}

/** Two rows of one number would be one case, and two of one number in the register cannot be. */
const twice = (rows: readonly ReadRow[]): readonly RowFault[] => [
  ...same(rows, 'reference', ({ open }) => open?.reference ?? null),
  ...same(rows, 'registryNumber', ({ open }) => open?.standing.registryNumber ?? null),
];

const same = (rows: readonly ReadRow[], id: ColumnId, of: (row: ReadRow) => string | null): readonly RowFault[] =>
  repeated(rows, columns[id].heading, of);
