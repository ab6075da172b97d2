// Tables as a workbook for Excel, made in the browser of what is shown: text is text and never a formula, a number can be added up, a day can be sorted.

import { saveFile } from '../save-file';

/** A cell: words, a number, or a day as `2026-03-16`. */
export type CellValue = string | number;

export interface Sheet {
  readonly name: string;
  /** The first row is the head. */
  readonly rows: readonly (readonly CellValue[])[];
}

/** Asks for what writes workbooks only now, and gives the file to the browser. `name` without its ending. Rejects when that cannot be fetched. */
export async function saveWorkbook(name: string, sheets: readonly Sheet[]): Promise<void> {
  const { default: write } = await import('write-excel-file/browser');
  const file = write(
    sheets.map(({ name: sheet, rows }) => ({
      sheet: sheetName(sheet),
      data: rows.map((row, place) => row.map((value) => cellOf(value, place === 0))),
      columns: widthsOf(rows).map((width) => ({ width })),
      stickyRowsCount: 1,
    })),
  );
  saveFile(await file.toBlob(), `${name}.xlsx`);
}

/** Excel takes thirty-one letters, and not all of them. */
const sheetName = (name: string): string => name.replaceAll(/[\\/?*[\]:]/g, ' ').slice(0, 31);

const aDay = /^\d{4}-\d{2}-\d{2}$/;

function cellOf(value: CellValue, isHead: boolean) {
  if (typeof value === 'number') return { type: Number, value };
  if (aDay.test(value)) return { type: Date, value: new Date(`${value}T00:00:00Z`), format: 'yyyy-mm-dd' };
  return { type: String, value, ...(isHead ? { fontWeight: 'bold' as const } : { wrap: true }) };
}

const [narrowest, widest] = [8, 50];

function widthsOf(rows: Sheet['rows']): readonly number[] {
  const columns = rows[0]?.length ?? 0;
  return Array.from({ length: columns }, (_, column) => {
    const longest = Math.max(0, ...rows.map((row) => String(row[column] ?? '').length));
    return Math.min(widest, Math.max(narrowest, longest + 2));
  });
}
