// The copy of a row that lies beside its cells in a list staff may edit: what the product wrote last, and how an edit shows (decisions 1.2).

import type { HandEdit } from '../../core/casefile/hand-edit';
import type { Cell, Stored } from './cell';

type Cells = Readonly<Record<string, Stored>>;

/** A plain table of stored values: read of every row, so looked at without building anything. */
const isSeal = (given: unknown): given is Cells =>
  typeof given === 'object' && given !== null && !Array.isArray(given) && Object.values(given).every(isStored);

const isStored = (one: unknown): one is Stored => one === null || ['string', 'number', 'boolean'].includes(typeof one);

/** The copy as it is stored; what is empty is left out. */
export const writeSeal = (cells: Cells): string =>
  JSON.stringify(Object.fromEntries(Object.entries(cells).filter(([, stored]) => !isEmpty(stored))));

/** The copy as it was written; undefined for a row without one, or with one that was edited itself. */
export function readSeal(stored: unknown): Cells | undefined {
  try {
    const copy: unknown = typeof stored === 'string' ? JSON.parse(stored) : undefined;
    return isSeal(copy) ? copy : undefined;
  } catch {
    return undefined;
  }
}

/** Cells that no longer hold what the copy says. */
export const editsIn = (
  columns: readonly (readonly [name: string, cell: Pick<Cell<unknown>, 'column'>])[],
  stored: Readonly<Record<string, unknown>>,
  seal: Cells,
): readonly HandEdit[] =>
  columns.flatMap(([field, { column }]) => {
    const found = plain(stored[column]);
    return same(found) === same(seal[column]) ? [] : [{ field, found }];
  });

const isEmpty = (value: unknown): boolean => value === null || value === undefined || value === '';
/** SharePoint gives a yes or no that nobody answered as no, and a number as a number or as its digits. */
const same = (value: unknown): string => (isEmpty(value) || value === false ? '' : String(value));

const plain = (value: unknown): HandEdit['found'] =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
