// Items as rows: making, changing and deleting them, with their index, their versions and their place in the stream of changes.

import { randomUUID } from 'node:crypto';
import { numberOf, textOf, type Row, type Store } from '../../store';
import { GraphRefusal, invalid, missing } from '../refusal';
import { columnsOf, listBy, type Column, type List } from './list-rows';
import { fieldKey, indexValue, storedFieldsSchema, type Fields } from './values';

export interface Item {
  readonly list: number;
  readonly id: number;
  readonly guid: string;
  readonly version: number;
  readonly fields: Fields;
  readonly author: string;
  readonly editor: string;
  readonly created: string;
  readonly modified: string;
  readonly modifiedMilliseconds: number;
  readonly change: number;
  readonly deleted: boolean;
}

export interface Write {
  readonly fields: Fields;
  /** Identity set of the writer as JSON text. */
  readonly writer: string;
  /** Business time, ISO 8601. */
  readonly now: string;
  /** A unique value that was taken so many milliseconds ago, or less, is not seen as taken. */
  readonly unseen?: number;
}

/** A row of `sp_items` as an item. */
export const toItem = (row: Row): Item => ({
  ...{ list: numberOf(row, 'list'), id: numberOf(row, 'id'), guid: textOf(row, 'guid'), version: numberOf(row, 'version') },
  fields: storedFieldsSchema.parse(JSON.parse(textOf(row, 'fields'))),
  ...{
    author: textOf(row, 'author'),
    editor: textOf(row, 'editor'),
    created: textOf(row, 'created'),
    modified: textOf(row, 'modified'),
  },
  ...{
    modifiedMilliseconds: numberOf(row, 'modified_ms'),
    change: numberOf(row, 'change'),
    deleted: numberOf(row, 'deleted') === 1,
  },
});

/** graph-facts 1.2: the number grows with every change. */
export const tagOf = (item: Pick<Item, 'guid' | 'version'>): string => `"${item.guid},${item.version}"`;

/** A living item by its number or its GUID; 404 otherwise. */
export function itemBy(store: Store, list: Pick<List, 'row'>, key: string): Item {
  const row = /^\d+$/.test(key)
    ? store.get('SELECT * FROM sp_items WHERE list = ? AND id = ? AND deleted = 0', list.row, Number(key))
    : store.get('SELECT * FROM sp_items WHERE guid = ? AND list = ? AND deleted = 0', key.toLowerCase(), list.row);
  if (row === undefined) throw missing('The specified item was not found');
  return toItem(row);
}

/** Next item number and next change number of a list; numbers are never used twice. */
function count(store: Store, list: number, newItems: 0 | 1): { readonly item: number; readonly change: number } {
  store.run('UPDATE sp_lists SET last_item = last_item + ?, last_change = last_change + 1 WHERE row = ?', newItems, list);
  const row = store.get('SELECT last_item, last_change FROM sp_lists WHERE row = ?', list);
  return { item: numberOf(row, 'last_item'), change: numberOf(row, 'last_change') };
}

/** Makes an item and answers its number. Call it inside a transaction. */
export function insertItem(store: Store, list: Pick<List, 'row'>, write: Write): number {
  const columns = columnsOf(store, list);
  const fields = withDefaults(columns, write.fields);
  const { item, change } = count(store, list.row, 1);
  refuseTaken(store, {
    list: list.row,
    item,
    columns,
    fields,
    since: write.unseen === undefined ? null : Date.now() - write.unseen,
  });
  store.run(
    `INSERT INTO sp_items (list, id, guid, version, fields, author, editor, created, modified, modified_ms, change)
     VALUES (?, ?, ?, 1, ?, ?, ?, ?, ?, ?, ?)`,
    ...[
      list.row,
      item,
      randomUUID(),
      JSON.stringify(fields),
      write.writer,
      write.writer,
      write.now,
      write.now,
      Date.now(),
      change,
    ],
  );
  for (const column of columns.filter(({ indexed }) => indexed)) putIndex(store, { list: list.row, item, column, fields });
  return item;
}

function withDefaults(columns: readonly Column[], fields: Fields): Fields {
  const filled: Record<string, Fields[string]> = {};
  for (const column of columns) {
    const given = column.definition.defaultValue?.value;
    if (given === undefined || fieldKey(column) in fields) continue;
    filled[fieldKey(column)] =
      column.facet === 'boolean' ? given === '1' || given === 'true' : column.facet === 'number' ? Number(given) : given;
  }
  const written = Object.entries(fields).filter(([, value]) => value !== null);
  return { ...filled, ...Object.fromEntries(written) };
}

interface Standing {
  readonly list: number;
  readonly item: number;
  readonly fields: Fields;
}

const TAKEN = 'One or more fields with unique constraints already has the provided value.';

type Unique = Standing & { readonly columns: readonly Column[]; readonly since: number | null };

/** graph-facts 1.2: the fixed message of a unique column. */
function refuseTaken(store: Store, write: Unique): void {
  if (isTaken(store, write)) throw invalid(TAKEN);
}

/** Whether another item has the value of a unique column. An empty value breaks nothing. */
const isTaken = (store: Store, write: Unique): boolean =>
  write.columns.some((column) => {
    const value = column.unique ? indexValue(column, write.fields) : null;
    if (value === null || value === '') return false;
    const other = store.get(
      'SELECT i.modified_ms FROM sp_index x JOIN sp_items i ON i.list = x.list AND i.id = x.item WHERE x.list = ? AND x.name = ? AND x.value = ? AND x.item <> ? LIMIT 1',
      ...[write.list, column.name, value, write.item],
    );
    return other !== undefined && (write.since === null || numberOf(other, 'modified_ms') < write.since);
  });

/** Puts an item's value of one column where filters find it. */
export function putIndex(store: Store, write: Standing & { readonly column: Column }): void {
  const value = indexValue(write.column, write.fields);
  store.run(
    'INSERT INTO sp_index (list, item, name, value) VALUES (?, ?, ?, ?) ON CONFLICT DO UPDATE SET value = excluded.value',
    ...[write.list, write.item, write.column.name, value],
  );
}

const KEPT_VERSIONS = 50;

/** Changes an item; every change makes a version (graph-facts 1.2). Call it inside a transaction. */
export function updateItem(store: Store, before: Item, write: Write): Item {
  const list = { row: before.list };
  const columns = columnsOf(store, list);
  const merged = Object.entries({ ...before.fields, ...write.fields }).filter(([, value]) => value !== null);
  const fields: Fields = Object.fromEntries(merged);
  refuseTaken(store, { list: before.list, item: before.id, columns, fields, since: null });
  keepVersion(store, before);
  const { change } = count(store, before.list, 0);
  store.run(
    'UPDATE sp_items SET version = version + 1, fields = ?, editor = ?, modified = ?, modified_ms = ?, change = ? WHERE list = ? AND id = ?',
    ...[JSON.stringify(fields), write.writer, write.now, Date.now(), change, before.list, before.id],
  );
  for (const column of columns.filter(({ indexed }) => indexed)) putIndex(store, { ...before, item: before.id, column, fields });
  return itemBy(store, list, String(before.id));
}

function keepVersion(store: Store, item: Item): void {
  store.run(
    'INSERT INTO sp_versions (list, item, version, fields, editor, modified, modified_ms) VALUES (?, ?, ?, ?, ?, ?, ?)',
    ...[item.list, item.id, item.version, JSON.stringify(item.fields), item.editor, item.modified, item.modifiedMilliseconds],
  );
  const oldest = item.version + 1 - KEPT_VERSIONS;
  if (oldest > 0) store.run('DELETE FROM sp_versions WHERE list = ? AND item = ? AND version <= ?', item.list, item.id, oldest);
}

/** Deletes an item; its row stays so that delta can tell of it. */
export function removeItem(store: Store, item: Item): void {
  const { change } = count(store, item.list, 0);
  store.run(
    'UPDATE sp_items SET deleted = 1, change = ?, modified_ms = ? WHERE list = ? AND id = ?',
    change,
    Date.now(),
    item.list,
    item.id,
  );
  store.run('DELETE FROM sp_index WHERE list = ? AND item = ?', item.list, item.id);
  store.run('DELETE FROM sp_versions WHERE list = ? AND item = ?', item.list, item.id);
}

/** Brings a deleted item back under its own number, as the recycle bin does; false when it is not there, or another has its unique value by now. */
export function bringBack(store: Store, { list, item }: { readonly list: string; readonly item: number }): boolean {
  const row = store.get(
    'SELECT i.* FROM sp_items i JOIN sp_lists l ON l.row = i.list WHERE (l.title = ? OR l.id = ?) AND i.id = ? AND i.deleted = 1',
    ...[list, list.toLowerCase(), item],
  );
  if (row === undefined) return false;
  const gone = toItem(row);
  const columns = columnsOf(store, { row: gone.list });
  if (isTaken(store, { list: gone.list, item: gone.id, columns, fields: gone.fields, since: null })) return false;
  store.transaction(() => {
    const { change } = count(store, gone.list, 0);
    store.run(
      'UPDATE sp_items SET deleted = 0, version = version + 1, change = ?, modified_ms = ? WHERE list = ? AND id = ?',
      ...[change, Date.now(), gone.list, gone.id],
    );
    for (const column of columnsOf(store, { row: gone.list }).filter(({ indexed }) => indexed))
      putIndex(store, { list: gone.list, item: gone.id, column, fields: gone.fields });
  });
  return true;
}

/** graph-facts 1.2: a tag that does not match changes nothing. `status` is a switch, as line 6.1 is unsure for `…/fields`. */
export function refuseStale(ifMatch: string | undefined, tag: string, status: 409 | 412): void {
  if (ifMatch === undefined || ifMatch.trim() === '*' || ifMatch.trim() === tag) return;
  const message = 'The resource has changed since the caller last read it; usually an eTag mismatch';
  throw new GraphRefusal({ status, code: 'resourceModified', message }, { inner: 'entityTagDoesNotMatch' });
}

/** Thousands of items at once, for tests and the bench; answers their numbers. `list` is a GUID or a title. */
export function seedItems(
  store: Store,
  place: { readonly site: string; readonly list: string },
  rows: readonly Fields[],
): readonly number[] {
  const list = listBy(store, place.site, place.list);
  const now = new Date().toISOString();
  return store.transaction(() =>
    rows.map((fields) => insertItem(store, list, { fields, writer: '{}', now: `${now.slice(0, 19)}Z` })),
  );
}
