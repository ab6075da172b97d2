// The calls every list knows: read a row, find rows, all rows, create, change under a version.

import type { ETag } from '../../core/brand';
import { get, getWhole, patch, post, query, quoted, remove, segment, type Call } from '../call';
import type { ListName, Places } from '../places';
import { uniqueColumnOf, type Kept, type List } from './list';
import {
  changedCells,
  newCells,
  readCreated,
  readEach,
  readIds,
  readOne,
  readOwn,
  readRow,
  readRows,
  readVersions,
  unfilledCells,
  versionAfter,
  type AnyRow,
  type RowVersion,
  type Unreadable,
} from './row';

/** Where a look-up's rows must lie: an exact value, all up to one, or all with one beginning. */
export type Where = { readonly equals: string } | { readonly upTo: string } | { readonly startsWith: string };

export interface LookUp {
  readonly column: string;
  readonly where: Where;
}

/** One row by its id. */
export const rowById = <T, Id extends string>(list: List<T, Id>, at: Places, id: Id): Call<Kept<T, Id>> =>
  get(`${rowPath(list, at, id)}${query({ $expand: 'fields' })}`, readRow(list));

/** The rows whose column lies so. One condition on one indexed column; all pages are read. */
export const rowsWhere = <T, Id extends string>(
  list: List<T, Id>,
  at: Places,
  look: LookUp & { readonly unreadable: Unreadable },
): Call<readonly Kept<T, Id>[]> => getWhole(lookUpPath(list, at, { ...look, top: 1000 }), readRows(list, look.unreadable));

/** Like `rowsWhere`, whatever stands in the rows. */
export const anyRowsWhere = <T, Id extends string>(list: List<T, Id>, at: Places, look: LookUp): Call<readonly AnyRow<T, Id>[]> =>
  getWhole(lookUpPath(list, at, { ...look, top: 1000 }), readEach(list));

/** Like `rowsWhere`, but only the first `top` rows Graph comes upon; rows that cannot be read are left out. */
export const someRowsWhere = <T, Id extends string>(
  list: List<T, Id>,
  at: Places,
  look: LookUp & { readonly top: number },
): Call<readonly Kept<T, Id>[]> => get(lookUpPath(list, at, look), readRows(list, 'leave'));

/** Which rows lie so, those that cannot be read too: to be taken away. */
export const idsWhere = (list: ListName, at: Places, look: LookUp): Call<readonly string[]> =>
  getWhole(itemsPath(list, at) + query({ $filter: filterOf(look.column, look.where), $select: 'id', $top: 1000 }), readIds);

/** Every row, for small lists such as the provider register; rows that cannot be read are left out. */
export const allRows = <T, Id extends string>(list: List<T, Id>, at: Places): Call<readonly Kept<T, Id>[]> =>
  getWhole(`${itemsPath(list, at)}${query({ $expand: 'fields', $top: 1000 })}`, readRows(list, 'leave'));

/** Every row, page by page and the damaged ones too: for `pages`. */
export const everyRow = <T, Id extends string>(list: List<T, Id>, at: Places, top = 500): Call<readonly AnyRow<T, Id>[]> =>
  get(`${itemsPath(list, at)}${query({ $expand: 'fields', $top: top })}`, readEach(list));

/** One row, whatever stands in it; `missing` when there is none. */
export const anyRow = <T, Id extends string>(list: List<T, Id>, at: Places, id: string): Call<AnyRow<T, Id>> =>
  get(`${rowPath(list, at, id)}${query({ $expand: 'fields' })}`, readOne(list));

/** What SharePoint keeps of a row's earlier states, the newest first. */
export const versionsOf = <T, Id extends string>(list: List<T, Id>, at: Places, id: string): Call<readonly RowVersion[]> =>
  getWhole(`${rowPath(list, at, id)}/versions${query({ $expand: 'fields' })}`, readVersions(list));

/** Brings an earlier state of a row back, as its newest. */
export const restoreVersion = (
  list: ListName,
  at: Places,
  which: { readonly id: string; readonly version: string },
): Call<undefined> =>
  post(`${rowPath(list, at, which.id)}/versions/${segment(which.version)}/restoreVersion`, undefined, {
    read: () => undefined,
    repeat: 'always',
  });

/** The row with that key, undefined when there is none. */
export function rowByKey<T, Id extends string>(
  list: List<T, Id>,
  at: Places,
  key: { readonly column: string; readonly value: string },
): Call<Kept<T, Id> | undefined> {
  const read = readRows(list, 'refuse');
  const path = lookUpPath(list, at, { column: key.column, where: { equals: key.value }, top: 1 });
  return get(path, (answer) => read(answer)[0]);
}

/** A new row, answered as it now stands without reading it again. `duplicate` when its unique key is taken. */
export function createRow<T, Id extends string>(list: List<T, Id>, at: Places, value: T): Call<Kept<T, Id>> {
  const cells = newCells(list, value);
  const column = uniqueColumnOf(list);
  const create = post(
    itemsPath(list, at),
    { fields: cells },
    { read: readCreated(list, value), repeat: column === undefined ? 'untried' : 'always' },
  );
  if (column === undefined) return create;
  const path = lookUpPath(list, at, { column, where: { equals: String(cells[column]) }, top: 1 });
  return { ...create, mine: get(path, readOwn(list, { cells, value })) };
}

/** A change under the row's version: `conflict` when somebody was there first. Answers the row with its new version. */
export function patchRow<T, Id extends string>(
  list: List<T, Id>,
  at: Places,
  change: { readonly row: Kept<T, Id>; readonly patch: Partial<NoInfer<T>> },
): Call<Kept<T, Id>> {
  const { row } = change;
  const fields = changedCells(list, row, change.patch);
  return patch(
    rowPath(list, at, row.id),
    { fields },
    {
      version: row.version,
      read: (answer) => ({ ...withoutEdits(row, change.patch), ...change.patch, version: versionAfter(row.version, answer) }),
    },
  );
}

/** Writes what is made of a row's other columns and does not stand there as it should; null where all does, and for a row that cannot be read. `conflict` when it has changed since. */
export function fillRow<T, Id extends string>(list: List<T, Id>, at: Places, row: AnyRow<T, Id>): Call<undefined> | null {
  const fields = row.kept === null ? null : unfilledCells(list, row.kept, row.cells);
  return fields === null ? null : patch(rowPath(list, at, row.id), { fields }, { version: row.version, read: () => undefined });
}

/** Takes a row away, whatever stands in it. */
export const removeRow = (list: ListName, at: Places, id: string): Call<undefined> => remove(rowPath(list, at, id));

/** The same of a row as it was read; `conflict` when it has changed since. */
export const removeRowAsRead = (
  list: ListName,
  at: Places,
  row: { readonly id: string; readonly version: ETag },
): Call<undefined> => remove(rowPath(list, at, row.id), row.version);

/** What was edited by hand and is written now is edited no more. */
function withoutEdits<T, Id extends string>(row: Kept<T, Id>, patch: Partial<T>): Kept<T, Id> {
  const { edits: before, editor, ...rest } = row;
  const edits = before?.filter(({ field }) => !(field in patch) && field in row) ?? [];
  const left = edits.length === 0 ? {} : { edits, ...(editor === undefined ? {} : { editor }) };
  return { ...rest, ...left } as Kept<T, Id>;
}

const itemsPath = (list: ListName, at: Places): string => `${at.listPath(list)}/items`;
const rowPath = (list: ListName, at: Places, id: string): string => `${itemsPath(list, at)}/${segment(id)}`;

const lookUpPath = (list: ListName, at: Places, look: LookUp & { readonly top: number }): string =>
  itemsPath(list, at) + query({ $filter: filterOf(look.column, look.where), $expand: 'fields', $top: look.top });

function filterOf(column: string, where: Where): string {
  const field = `fields/${column}`;
  if ('equals' in where) return `${field} eq ${quoted(where.equals)}`;
  if ('startsWith' in where) return `startswith(${field},${quoted(where.startsWith)})`;
  return `${field} le ${quoted(where.upTo)}`;
}
