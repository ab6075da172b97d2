// A workbook of words: its first line bold, its others broken where they are long.

import { writeFile } from 'node:fs/promises';
import writeSheets from 'write-excel-file/node';

export interface WordSheet {
  readonly sheet: string;
  readonly rows: readonly (readonly string[])[];
  /** In letters. */
  readonly widths: readonly number[];
}

export type Written = 'written' | 'taken' | 'unwritten';

/** Writes it where nothing lies. */
export async function writeBook(path: string, sheets: readonly WordSheet[]): Promise<Written> {
  const written = writeSheets(
    sheets.map(({ sheet, rows, widths }) => ({
      sheet,
      data: rows.map((row, n) =>
        row.map((value) => ({ type: String, value, ...(n === 0 ? { fontWeight: 'bold' as const } : { wrap: true }) })),
      ),
      columns: widths.map((width) => ({ width })),
      stickyRowsCount: 1,
    })),
  );
  try {
    await writeFile(path, await written.toBuffer(), { flag: 'wx' });
    return 'written';
  } catch (error) {
    return typeof error === 'object' && error !== null && 'code' in error && error.code === 'EEXIST' ? 'taken' : 'unwritten';
  }
}

/** Lists of words as rows, each under its heading. */
export function besideOneAnother(
  lists: readonly (readonly [heading: string, words: readonly string[]])[],
): readonly (readonly string[])[] {
  const most = Math.max(...lists.map(([, words]) => words.length));
  return [lists.map(([heading]) => heading), ...Array.from({ length: most }, (_, n) => lists.map(([, words]) => words[n] ?? ''))];
}
