// A text that takes several columns: cut into pieces when it is written, put together when it is read.

import { longestText, type Cell, type Stored } from './cell';

/** The names of a cell's columns, `Body`, `Body2`, … */
export const columnNames = ({ column, columns = 1 }: Pick<Cell<never>, 'column' | 'columns'>): readonly string[] =>
  Array.from({ length: columns }, (_, n) => (n === 0 ? column : `${column}${n + 1}`));

/** What is written into each column of a cell; those a shorter text does not need are emptied. */
export function storedIn(cell: Pick<Cell<never>, 'column' | 'columns'>, stored: Stored): readonly (readonly [string, Stored])[] {
  if (cell.columns === undefined) return [[cell.column, stored]];
  const [first = '', ...more] = columnNames(cell);
  if (typeof stored !== 'string') return [[first, stored]];
  const pieces = piecesOf(stored);
  return [[first, pieces[0] ?? ''], ...more.map((name, n) => [name, pieces[n + 1] ?? null] as const)];
}

/** What stands in a cell's columns, as one value. */
export function storedOf(cell: Pick<Cell<never>, 'column' | 'columns'>, stored: Readonly<Record<string, unknown>>): unknown {
  if (cell.columns === undefined) return stored[cell.column];
  const [first = '', ...more] = columnNames(cell);
  const rest = more.flatMap((name) => (typeof stored[name] === 'string' ? [stored[name]] : []));
  const begun = stored[first];
  return rest.length === 0 ? begun : [typeof begun === 'string' ? begun : '', ...rest].join('');
}

/** Never cut in the middle of a letter that has two halves (a smiley): alone, neither half can be stored. */
function piecesOf(text: string): readonly string[] {
  const pieces: string[] = [];
  for (let start = 0; start < text.length;) {
    const end = start + longestText;
    const isHalf = end < text.length && isFirstHalf(text.charCodeAt(end - 1));
    pieces.push(text.slice(start, isHalf ? end - 1 : end));
    start = isHalf ? end - 1 : end;
  }
  return pieces;
}

const isFirstHalf = (code: number): boolean => code >= 0xd800 && code <= 0xdbff;
