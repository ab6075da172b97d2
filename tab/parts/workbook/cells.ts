// The cells of a workbook: text is text and never a formula, a number can be added up, a day can be sorted.

/** A cell: words, a number, or a day as `2026-03-16`. */
export type CellValue = string | number;

export interface Sheet {
  readonly name: string;
  /** The first row is the head. */
  readonly rows: readonly (readonly CellValue[])[];
}

/** As what writes workbooks takes them. */
export const writtenSheets = (sheets: readonly Sheet[]) =>
  sheets.map(({ name, rows }) => ({
    sheet: sheetName(name),
    data: rows.map((row, place) => row.map((value) => cellOf(value, place === 0))),
    columns: widthsOf(rows).map((width) => ({ width })),
    stickyRowsCount: 1,
  }));

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
  const widths = (rows[0] ?? []).map(() => narrowest);
  for (const row of rows)
    for (const [column, value] of row.entries())
      widths[column] = Math.min(widest, Math.max(widths[column] ?? narrowest, String(value).length + 2));
  return widths;
}
