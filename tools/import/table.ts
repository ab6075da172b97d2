// A list somebody hands in, as a workbook or as a text of columns: its rows under the template's headings, and what only looks as if it could be read.

import { keysOf } from '../../src/core/brand';
import type { Cell } from '../../src/table/cell';
import { columnLetters, readSheet, type OddCell } from '../../src/table/sheet';
import { readText } from '../../src/table/text-rows';
import { folded, type Headings, type RowFault } from './cells';

export interface Kind<Id extends string> {
  readonly columns: Headings<Id>;
  /** What the template calls its sheet. */
  readonly sheet: string;
  /** The command that writes the template. */
  readonly template: string;
  /** What to do with one that has too many rows. */
  readonly divide: string;
}

export interface Table<Id extends string> {
  /** In which column each heading stands. */
  readonly places: ReadonlyMap<Id, number>;
  /** As Excel numbers them; empty ones are none. */
  readonly rows: readonly { readonly row: number; readonly cells: readonly Cell[] }[];
  readonly faults: readonly RowFault[];
  readonly unread: readonly string[];
}

const mostRows = 1000;

/** Reads it; nothing of one that is wrong as a whole. */
export async function readTable<Id extends string>(
  { name, bytes }: { readonly name: string; readonly bytes: Buffer },
  kind: Kind<Id>,
): Promise<Table<Id>> {
  const sheet = /\.csv$/i.test(name) ? readText(bytes) : await readSheet(bytes, kind.sheet);
  if (sheet === null)
    return refused([
      ofFile(
        'Filen',
        'går inte att läsa.',
        'Spara den i Excel som en arbetsbok (.xlsx), utan lösenord och kryptering, och kör igen.',
      ),
    ]);
  const [head = [], ...rest] = sheet.rows;
  const places = placesIn(head, kind.columns);
  const wrong = wrongHead(head, places, kind);
  if (wrong.length > 0) return refused(wrong);
  const rows = rest.flatMap((cells, n) => (isEmptyRow(cells) ? [] : [{ row: n + 2, cells }]));
  if (rows.length > mostRows) return refused([ofFile('Filen', `har fler än ${mostRows} rader.`, kind.divide)]);
  const odd = sheet.odd.map((cell) => ofCell(cell, kind.columns, places));
  return { places, rows, faults: odd, unread: unreadIn(sheet.rows, places) };
}

const refused = <Id extends string>(faults: readonly RowFault[]): Table<Id> => ({
  places: new Map<Id, number>(),
  rows: [],
  faults,
  unread: [],
});

/** A heading that is missing, or that stands twice: of two columns one would be read. */
function wrongHead<Id extends string>(
  head: readonly Cell[],
  places: ReadonlyMap<Id, number>,
  { columns, sheet, template }: Kind<Id>,
): readonly RowFault[] {
  const begin = `Börja med mallen: ${template}`;
  if (places.size === 0)
    return [
      ofFile('Filen', 'har inga av mallens rubriker på första raden.', `Lägg rubrikerna på rad 1 på bladet ${sheet}. ${begin}`),
    ];
  return keysOf(columns).flatMap((id) => {
    const { heading } = columns[id];
    if (!places.has(id)) return [ofFile(heading, 'saknas på första raden.', begin)];
    const count = head.filter((cell) => isHeading(cell, heading)).length;
    return count > 1 ? [ofFile(heading, 'är rubrik på två kolumner.', 'Ta bort den ena, eller döp om den.')] : [];
  });
}

const isHeading = (cell: Cell, heading: string): boolean => typeof cell === 'string' && folded(cell) === folded(heading);

const oddWords: Readonly<Record<OddCell['why'], readonly [what: string, instead: string]>> = {
  merged: [
    'är sammanfogad med andra celler: bara den första har något i sig.',
    'Markera cellerna, ta bort sammanfogningen i Excel, och fyll i varje rad.',
  ],
  error: ['visar ett fel i Excel.', 'Skriv värdet i stället för formeln.'],
  uncounted: ['har en formel som inte är uträknad.', 'Skriv värdet i stället för formeln, eller spara filen i Excel.'],
};

function ofCell<Id extends string>(
  { row, column, why }: OddCell,
  columns: Headings<Id>,
  places: ReadonlyMap<Id, number>,
): RowFault {
  const id = keysOf(columns).find((one) => places.get(one) === column - 1);
  const [what, instead] = oddWords[why];
  return { row, column: id === undefined ? `kolumn ${columnLetters(column)}` : columns[id].heading, what, instead };
}

function unreadIn(rows: readonly (readonly Cell[])[], places: ReadonlyMap<string, number>): readonly string[] {
  const read = new Set(places.values());
  const widest = Math.max(0, ...rows.map((cells) => cells.length));
  return Array.from({ length: widest }, (_none, column) => column)
    .filter((column) => !read.has(column) && rows.some((cells) => !isEmptyCell(cells[column])))
    .map((column) => columnLetters(column + 1));
}

const isEmptyCell = (cell: Cell): boolean => cell === null || cell === undefined || String(cell).trim() === '';
const isEmptyRow = (cells: readonly Cell[]): boolean => cells.every(isEmptyCell);

const placesIn = <Id extends string>(head: readonly Cell[], columns: Headings<Id>): ReadonlyMap<Id, number> =>
  new Map(
    keysOf(columns).flatMap((id) => {
      const place = head.findIndex((cell) => isHeading(cell, columns[id].heading));
      return place === -1 ? [] : [[id, place] as const];
    }),
  );

const ofFile = (column: string, what: string, instead: string): RowFault => ({ row: 1, column, what, instead });

/** Rows that say the same where no two may. */
export function repeated<Row extends { readonly row: number }>(
  rows: readonly Row[],
  column: string,
  of: (row: Row) => string | null,
): readonly RowFault[] {
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
            column,
            what: `är samma som på rad ${earlier}.`,
            instead: 'Ge raden ett eget, eller ta bort den ena raden.',
          },
        ];
  });
}
