// The job of a workbook somebody has filled in: only a thread loads what takes it apart.

import readSheets from 'read-excel-file/node';

/** The rows of its first sheet as words; null for what is no workbook. */
export async function sheetRows(raw: Uint8Array): Promise<readonly (readonly string[])[] | null> {
  try {
    const [first] = await readSheets(Buffer.from(raw));
    return first === undefined ? null : first.data.slice(0, mostRows).map((row) => row.slice(0, mostCells).map(words));
  } catch {
    return null;
  }
}

/** A template has some twenty lines of three. */
const [mostRows, mostCells] = [200, 10];

const words = (cell: unknown): string => {
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? '' : cell.toISOString().slice(0, 10);
  return typeof cell === 'string' || typeof cell === 'number' ? String(cell).trim() : '';
};
