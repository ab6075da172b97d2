// A list as a table of cells: what it is called, where it lies, and which value is kept in which column.

import type { ETag } from '../../core/brand';
import type { HandEdited } from '../../core/casefile/hand-edit';
import type { ListName } from '../places';
import type { Carrying } from './beyond';
import type { Cell, Stored } from './cell';
import { columnOf, type ColumnDefinition } from './column';
import { columnNames } from './wide-text';

/** A row's values, each with the cell that keeps it. */
export type Fields<T> = { readonly [Key in keyof T]-?: Cell<T[Key]> };
/** A value of the list as it is kept: with its row's id and version. */
export type Kept<T, Id extends string> = T & { readonly id: Id; readonly version: ETag } & HandEdited &
  Carrying<Readonly<Record<string, Stored>>>;

/** A column made of others, for a look-up that one filter on one indexed column can answer (decisions 1.5). */
export interface Composed<T> {
  readonly column: string;
  readonly label: string;
  readonly of: (value: T) => string | null;
}

export interface List<T, Id extends string = string> extends ListName {
  readonly fields: Fields<T>;
  readonly composed: readonly Composed<T>[];
  /** What stands in SharePoint's own Title column, once the row has an id. */
  readonly heading?: (kept: Kept<T, Id>) => string;
  readonly idOf: (text: string) => Id;
  /** Staff edit this list by hand: each row carries a copy of what the product wrote, by which an edit is seen and can be put back. */
  readonly isSealed?: true;
  /** Nobody edits it by hand: a row without a whole copy, or with another's, is no row of ours. */
  readonly mustBeSealed?: true;
}

/** The column with that copy. */
export const sealColumn = 'Sealed';

/** The columns a list must have. */
export const columnsOf = <T, Id extends string>(list: List<T, Id>): readonly ColumnDefinition[] => [
  ...cellsOf(list).flatMap((cell) =>
    columnNames(cell).map((column, n) => columnOf({ ...cell, column, label: labelOf(cell, n) })),
  ),
  ...list.composed.map(({ column, label }) => columnOf({ column, label, kind: 'text', indexed: true, unique: false })),
  ...(list.isSealed === true
    ? [columnOf({ column: sealColumn, label: 'Trappans kopia', kind: 'longText', indexed: false, unique: false })]
    : []),
];

/** `Text`, `Text 2`, … */
const labelOf = ({ label }: Cell<never>, n: number): string => (n === 0 ? label : `${label} ${n + 1}`);

const cellsOf = <T, Id extends string>(list: List<T, Id>): readonly Cell<never>[] => Object.values(list.fields) as Cell<never>[];

/** The column whose value no two rows share; undefined for a list without one. */
export const uniqueColumnOf = <T, Id extends string>(list: List<T, Id>): string | undefined =>
  cellsOf(list).find((cell) => cell.unique)?.column;
