// The file: its first sheet, row by row, held against what is here; and what only shows when all rows are seen together.

import readSheets from 'read-excel-file/node';
import { keysOf } from '../../src/core/brand';
import { folded, type Cell, type RowFault } from './cells';
import { columns, type ColumnId } from './columns';
import { readRow, type Here, type ReadRow } from './read-row';

const mostRows = 1000;

/** What of the file could be read; `faults` of it as a whole stand at row 1. */
export interface ReadFile {
  readonly rows: readonly ReadRow[];
  readonly faults: readonly RowFault[];
}

/** Reads a workbook of bytes. Never throws for what stands in it: what is no workbook is a fault too. */
export async function readOpenCases(bytes: Buffer, here: Here): Promise<ReadFile> {
  const sheet = await firstSheet(bytes);
  if (sheet === null)
    return {
      rows: [],
      faults: [ofFile('Filen', 'går inte att läsa.', 'Spara den i Excel som en arbetsbok (.xlsx), och kör igen.')],
    };
  const [head = [], ...rest] = sheet;
  const places = placesIn(head);
  const lacking = keysOf(columns).filter((id) => !places.has(id));
  if (lacking.length > 0)
    return {
      rows: [],
      faults: lacking.map((id) =>
        ofFile(columns[id].heading, 'saknas på första raden.', 'Börja med mallen: npm run import -- --template FIL.xlsx'),
      ),
    };
  if (rest.length > mostRows)
    return { rows: [], faults: [ofFile('Filen', `har fler än ${mostRows} rader.`, 'Dela den, en fil för varje enhet.')] };
  const rows = rest.flatMap((cells, n) => (isEmptyRow(cells) ? [] : [readRow(n + 2, cells, { places, here })]));
  return { rows, faults: [...rows.flatMap(({ faults }) => faults), ...twice(rows)] };
}

async function firstSheet(bytes: Buffer): Promise<readonly (readonly Cell[])[] | null> {
  try {
    const [sheet] = await readSheets(bytes);
    return sheet === undefined ? null : sheet.data.map((row) => row.map(plain));
  } catch {
    return null;
  }
}

const plain = (cell: unknown): Cell =>
  typeof cell === 'string' || typeof cell === 'number' || typeof cell === 'boolean' || cell instanceof Date ? cell : null;

const isEmptyRow = (cells: readonly Cell[]): boolean =>
  cells.every((cell) => cell === null || cell === undefined || String(cell).trim() === '');

const placesIn = (head: readonly Cell[]): ReadonlyMap<ColumnId, number> =>
  new Map(
    keysOf(columns).flatMap((id) => {
      const place = head.findIndex((cell) => typeof cell === 'string' && folded(cell) === folded(columns[id].heading));
      return place === -1 ? [] : [[id, place] as const];
    }),
  );

const ofFile = (column: string, what: string, instead: string): RowFault => ({ row: 1, column, what, instead });

/** Two rows of one number would be one case, and two of one number in the register cannot be. */
const twice = (rows: readonly ReadRow[]): readonly RowFault[] => [
  ...repeated(rows, 'reference', ({ open }) => open?.reference ?? null),
  ...repeated(rows, 'registryNumber', ({ open }) => open?.standing.registryNumber ?? null),
];

function repeated(rows: readonly ReadRow[], id: ColumnId, of: (row: ReadRow) => string | null): readonly RowFault[] {
  const first = new Map<string, number>();
  return rows.flatMap((one) => {
    const found = of(one);
    const earlier = found === null ? undefined : first.get(folded(found));
    if (found !== null && earlier === undefined) first.set(folded(found), one.row);
    return earlier === undefined
      ? []
      : [
          {
            row: one.row,
            column: columns[id].heading,
            what: `är samma som på rad ${earlier}.`,
            instead: 'Ge raden ett eget, eller ta bort den ena raden.',
          },
        ];
  });
}
