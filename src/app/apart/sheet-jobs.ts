// The jobs of workbooks and lists that somebody has filled in or another system wrote: only a thread loads what takes them apart.

import readSheets from 'read-excel-file/node';
import { mostArrivals, type FileRows } from '../../core/intake/file-in/read-file';
import type { Cell } from '../../table/cell';
import { readSheet } from '../../table/sheet';
import { readText } from '../../table/text-rows';

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

/** A file of another system, a workbook or a text of columns, with what only looks as if it could be read; null for what is neither. */
export async function fileRows(raw: Uint8Array): Promise<FileRows | null> {
  const isPacked = raw[0] === 0x50 && raw[1] === 0x4b;
  const sheet = isPacked ? await readSheet(raw, '') : readText(raw);
  return sheet === null
    ? null
    : { rows: sheet.rows.slice(0, mostFileRows).map((row) => row.slice(0, mostFileCells).map(plain)), odd: sheet.odd };
}

/** One more than a file may have, so that it is seen to have too many. */
const [mostFileRows, mostFileCells] = [mostArrivals + 2, 100];

/** A moment of Excel's has no zone; at midnight it is a day. */
function plain(cell: Cell): string | number | null {
  if (cell instanceof Date)
    return Number.isNaN(cell.getTime())
      ? '?'
      : cell
          .toISOString()
          .slice(0, 16)
          .replace('T', ' ')
          .replace(/ 00:00$/, '');
  if (typeof cell === 'boolean') return cell ? 'Ja' : 'Nej';
  return cell ?? null;
}
