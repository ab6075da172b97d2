// One sheet out of a workbook's bytes: its rows as they are numbered, and the cells that look as if they held something and do not.

import { strFromU8, unzipSync } from 'fflate';
import readSheets from 'read-excel-file/node';
import type { Cell } from './cell';

export interface Sheet {
  readonly rows: readonly (readonly Cell[])[];
  /** Those whose words would be lost without a sound, by row and column from 1. */
  readonly odd: readonly OddCell[];
}

export interface OddCell {
  readonly row: number;
  readonly column: number;
  readonly why: 'merged' | 'error' | 'uncounted';
}

/** The sheet of that name, or else the first; null for what is no workbook. */
export async function readSheet(bytes: Uint8Array, sheetName: string): Promise<Sheet | null> {
  try {
    const sheets = await readSheets(Buffer.from(bytes));
    const place = Math.max(
      0,
      sheets.findIndex(({ sheet }) => sheet.trim().toLowerCase() === sheetName.toLowerCase()),
    );
    const found = sheets[place];
    if (found === undefined) return null;
    return { rows: found.data.map((row) => row.map(plain)), odd: oddIn(sheetXml(bytes, place)) };
  } catch {
    return null;
  }
}

/** A moment outside what a calendar holds is no day, and is told as one. */
function plain(cell: unknown): Cell {
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? '?' : cell;
  return typeof cell === 'string' || typeof cell === 'number' || typeof cell === 'boolean' ? cell : null;
}

/** The sheet's own file in the workbook, by its place among the sheets. */
function sheetXml(bytes: Uint8Array, place: number): string {
  const files = unzipSync(bytes, { filter: ({ name }) => /^xl\/(?:workbook\.xml|_rels\/|worksheets\/[^/]+\.xml)/.test(name) });
  const text = (name: string): string => strFromU8(files[name] ?? new Uint8Array());
  const id = [...text('xl/workbook.xml').matchAll(/<(?:\w+:)?sheet\s[^>]*?\br:id="([^"]+)"/g)][place]?.[1] ?? '';
  const link = [...text('xl/_rels/workbook.xml.rels').matchAll(/<Relationship\s[^>]*>/g)]
    .map(([tag]) => tag)
    .find((tag) => tag.includes(`Id="${id}"`));
  const target = /Target="([^"]+)"/.exec(link ?? '')?.[1] ?? '';
  return text(target.startsWith('/') ? target.slice(1) : `xl/${target}`);
}

const oddIn = (xml: string): readonly OddCell[] => [
  ...[...xml.matchAll(/<mergeCell\s[^>]*?ref="([A-Z]{1,3})(\d{1,7}):/g)].map(([, letters, row]) => at(letters, row, 'merged')),
  ...[...xml.matchAll(/<c\s[^>]*?r="([A-Z]{1,3})(\d{1,7})"([^>]*)>(.*?)<\/c>/gs)].flatMap(
    ([whole, letters, row, rest = '', inside = '']) => {
      if (/\bt="e"/.test(whole.slice(0, whole.indexOf('>'))) || /\bt="e"/.test(rest)) return [at(letters, row, 'error')];
      return inside.includes('<f') && !inside.includes('<v>') ? [at(letters, row, 'uncounted')] : [];
    },
  ),
];

const at = (letters = '', row = '', why: OddCell['why']): OddCell => ({ row: Number(row), column: columnNumber(letters), why });

/** `A` is 1, `AA` is 27. */
const columnNumber = (letters: string): number => [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

/** 1 is `A`, 27 is `AA`: what Excel calls a column. */
export const columnLetters = (column: number): string =>
  column <= 0 ? '' : columnLetters(Math.floor((column - 1) / 26)) + String.fromCharCode(65 + ((column - 1) % 26));
