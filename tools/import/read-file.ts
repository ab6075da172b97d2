// The file: its first sheet, row by row, held against what is here; and what only shows when all rows are seen together.

import { keysOf } from '../../src/core/brand';
import { folded, type Cell, type RowFault } from './cells';
import { columns, type ColumnId } from './columns';
import { readRow, type Here, type ReadRow } from './read-row';
import { columnLetters, readSheet, type OddCell } from './sheet';

const mostRows = 1000;

/** What of the file could be read; `faults` of it as a whole stand at row 1. */
export interface ReadFile {
  readonly rows: readonly ReadRow[];
  readonly faults: readonly RowFault[];
  /** Columns, as Excel calls them, that have something in them and none of our headings. */
  readonly unread: readonly string[];
}

/** Reads a workbook of bytes. Never throws for what stands in it: what is no workbook is a fault too. */
export async function readOpenCases(bytes: Buffer, here: Here): Promise<ReadFile> {
  const sheet = await readSheet(bytes);
  if (sheet === null)
    return refused([
      ofFile(
        'Filen',
        'går inte att läsa.',
        'Spara den i Excel som en arbetsbok (.xlsx), utan lösenord och kryptering, och kör igen.',
      ),
    ]);
  const [head = [], ...rest] = sheet.rows;
  const places = placesIn(head);
  const wrong = wrongHead(head, places);
  if (wrong.length > 0) return refused(wrong);
  if (rest.filter((cells) => !isEmptyRow(cells)).length > mostRows)
    return refused([ofFile('Filen', `har fler än ${mostRows} rader.`, 'Dela den, en fil för varje enhet.')]);
  const rows = rest.flatMap((cells, n) => (isEmptyRow(cells) ? [] : [readRow(n + 2, cells, { places, here })]));
  const odd = sheet.odd.map((cell) => ofCell(cell, places));
  return {
    rows,
    faults: [...rows.flatMap(({ faults }) => faults), ...twice(rows), ...odd],
    unread: unreadIn(sheet.rows, places),
  };
}

const refused = (faults: readonly RowFault[]): ReadFile => ({ rows: [], faults, unread: [] });

const template = 'Börja med mallen: npm run import -- --template FIL.xlsx';

/** A heading that is missing, or that stands twice: of two columns one would be read. */
function wrongHead(head: readonly Cell[], places: ReadonlyMap<ColumnId, number>): readonly RowFault[] {
  if (places.size === 0)
    return [
      ofFile('Filen', 'har inga av mallens rubriker på första raden.', `Lägg rubrikerna på rad 1 på bladet Ärenden. ${template}`),
    ];
  return keysOf(columns).flatMap((id) => {
    const { heading } = columns[id];
    if (!places.has(id)) return [ofFile(heading, 'saknas på första raden.', template)];
    const count = head.filter((cell) => isHeading(cell, id)).length;
    return count > 1 ? [ofFile(heading, 'är rubrik på två kolumner.', 'Ta bort den ena, eller döp om den.')] : [];
  });
}

const isHeading = (cell: Cell, id: ColumnId): boolean => typeof cell === 'string' && folded(cell) === folded(columns[id].heading);

const oddWords: Readonly<Record<OddCell['why'], readonly [what: string, instead: string]>> = {
  merged: [
    'är sammanfogad med andra celler: bara den första har något i sig.',
    'Markera cellerna, ta bort sammanfogningen i Excel, och fyll i varje rad.',
  ],
  error: ['visar ett fel i Excel.', 'Skriv värdet i stället för formeln.'],
  uncounted: ['har en formel som inte är uträknad.', 'Skriv värdet i stället för formeln, eller spara filen i Excel.'],
};

function ofCell({ row, column, why }: OddCell, places: ReadonlyMap<ColumnId, number>): RowFault {
  const id = keysOf(columns).find((one) => places.get(one) === column - 1);
  const [what, instead] = oddWords[why];
  return { row, column: id === undefined ? `kolumn ${columnLetters(column)}` : columns[id].heading, what, instead };
}

function unreadIn(rows: readonly (readonly Cell[])[], places: ReadonlyMap<ColumnId, number>): readonly string[] {
  const read = new Set(places.values());
  const widest = Math.max(0, ...rows.map((cells) => cells.length));
  return Array.from({ length: widest }, (_none, column) => column)
    .filter((column) => !read.has(column) && rows.some((cells) => !isEmptyCell(cells[column])))
    .map((column) => columnLetters(column + 1));
}

const isEmptyCell = (cell: Cell): boolean => cell === null || cell === undefined || String(cell).trim() === '';
const isEmptyRow = (cells: readonly Cell[]): boolean => cells.every(isEmptyCell);

const placesIn = (head: readonly Cell[]): ReadonlyMap<ColumnId, number> =>
  new Map(
    keysOf(columns).flatMap((id) => {
      const place = head.findIndex((cell) => isHeading(cell, id));
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
