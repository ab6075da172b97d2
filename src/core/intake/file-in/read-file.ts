// A file of another system, row by row under the headings its mapping names: what each is, and what is wrong with the file as a whole.

import type { PlainDate } from '../../brand';
import { arrivalFields } from '../../routine/exchange-fields';
import type { Export } from '../../routine/exports';
import { keysOf } from '../../brand';
import type { ArrivalFault, ReadArrival } from './arrival';
import { readArrival, type Placed } from './read-row';

/** A sheet as the thread that took the file apart tells of it: moments as text. */
export interface FileRows {
  readonly rows: readonly (readonly (string | number | null)[])[];
  /** Cells whose words would be lost without a sound, by row and column from 1. */
  readonly odd: readonly {
    readonly row: number;
    readonly column: number;
    readonly why: ArrivalFault & ('merged' | 'error' | 'uncounted');
  }[];
}

/** Rows of one file at most. */
export const mostArrivals = 1000;

/** What is wrong with the file as a whole, with the headings it is about. */
export interface FileFault {
  readonly is: 'noHeadings' | 'headingTwice' | 'tooMany' | 'empty';
  readonly headings: readonly string[];
}

export type ReadArrivals = { readonly rows: readonly ReadArrival[] } | { readonly fault: FileFault };

/** Reads all of it; never throws for what stands in it. */
export function readArrivals(
  { rows, odd }: FileRows,
  { system, today }: { readonly system: Export; readonly today: PlainDate },
): ReadArrivals {
  const [head = [], ...rest] = rows;
  const titles = head.map((cell) =>
    cell === null
      ? ''
      : String(cell)
          .replace(/\s{1,40}/g, ' ')
          .trim(),
  );
  const fault = headFault(titles, system);
  if (fault !== null) return { fault };
  const filled = rest.flatMap((cells, n) => (cells.every(isEmpty) ? [] : [{ row: n + 2, cells }]));
  if (filled.length > mostArrivals) return { fault: { is: 'tooMany', headings: [] } };
  if (filled.length === 0) return { fault: { is: 'empty', headings: [] } };
  const read = filled.map(({ row, cells }) => readArrival(row, placed(cells, titles, system), { system, today }));
  return { rows: withOdd(withTwice(read, system), { odd, titles }) };
}

const isEmpty = (cell: string | number | null): boolean => cell === null || String(cell).trim() === '';
const folded = (text: string): string => text.toLocaleLowerCase('sv');

function headFault(titles: readonly string[], { columns }: Export): FileFault | null {
  const stands = new Set(titles.map(folded));
  const missing = columns
    .filter(({ field }) => keysOf(arrivalFields).some((id) => id === field && arrivalFields[id].needed))
    .map(({ title }) => title)
    .filter((title) => !stands.has(folded(title)));
  if (missing.length > 0) return { is: 'noHeadings', headings: missing };
  const twice = columns
    .map(({ title }) => title)
    .filter((title) => titles.filter((one) => folded(one) === folded(title)).length > 1);
  return twice.length > 0 ? { is: 'headingTwice', headings: twice } : null;
}

const placed = (
  cells: readonly (string | number | null)[],
  titles: readonly string[],
  { columns, leaves }: Pick<Export, 'columns' | 'leaves'>,
): readonly Placed[] =>
  cells.map((cell, n) => {
    const title = titles[n] ?? '';
    const column = columns.find((one) => folded(one.title) === folded(title));
    return {
      title: title === '' ? `Kolumn ${n + 1}` : title,
      field: column?.field ?? null,
      words: column?.words ?? {},
      isLeft: leaves.some((one) => folded(one) === folded(title)),
      text: cell === null ? '' : String(cell),
      isNumber: typeof cell === 'number',
    };
  });

/** Two rows of one number would be one case. */
function withTwice(rows: readonly ReadArrival[], { columns }: Export): readonly ReadArrival[] {
  const column = columns.find(({ field }) => field === 'reference')?.title ?? '';
  const seen = new Set<string>();
  return rows.map((one) => {
    const name = one.arrival === null ? null : folded(one.arrival.reference);
    if (name === null) return one;
    if (seen.has(name)) return { ...one, arrival: null, faults: [...one.faults, { column, code: 'twice' as const }] };
    seen.add(name);
    return one;
  });
}

function withOdd(
  rows: readonly ReadArrival[],
  { odd, titles }: { readonly odd: FileRows['odd']; readonly titles: readonly string[] },
): readonly ReadArrival[] {
  return rows.map((one) => {
    const own = odd.filter(({ row }) => row === one.row);
    if (own.length === 0) return one;
    const faults = own.map(({ column, why }) => ({ column: titles[column - 1] ?? `Kolumn ${column}`, code: why }));
    return { ...one, arrival: null, faults: [...one.faults, ...faults] };
  });
}
