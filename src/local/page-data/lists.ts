// SharePoint's lists and libraries as they stand, for looking at: headings, rows, versions, files with their checksums.

import { createHash } from 'node:crypto';
import { failed, type Endpoint } from '../control/serve';
import { columnsOf, toList, type Column, type List } from '../graph/sharepoint/list-rows';
import { tagOf, toItem, type Item } from '../graph/sharepoint/item-rows';
import { fieldKey } from '../graph/sharepoint/values';
import type { LocalAnswer, LocalRequest } from '../http';
import { bytesOf, numberOf, textOf, type Row, type Store } from '../store';
import { asFile } from './mailbox';

const SHOWN = 200;

/** `GET /local/page/lists`, `GET /local/page/lists/{list}?find=`, `GET /local/page/files/{file}`. */
export function listEndpoints(store: Store): readonly Endpoint[] {
  return [
    { method: 'GET', template: '/local/page/lists', handle: () => ({ status: 200, body: { sites: sites(store) } }) },
    { method: 'GET', template: '/local/page/lists/{list}', handle: (request) => oneList(store, request) },
    { method: 'GET', template: '/local/page/files/{file}', handle: ({ params }) => download(store, params['file'] ?? '') },
  ];
}

const sites = (store: Store): readonly unknown[] =>
  store.all("SELECT id, path, name FROM sp_sites WHERE path <> '/' ORDER BY name DESC").map((site) => ({
    id: textOf(site, 'id'),
    path: textOf(site, 'path'),
    name: textOf(site, 'name'),
    lists: store
      .all('SELECT * FROM sp_lists WHERE site = ? ORDER BY row', textOf(site, 'id'))
      .map((row) => listView(store, toList(row)))
      .filter(({ title, count }) => title !== 'Documents' || count > 0),
  }));

const listView = (store: Store, list: List) => ({
  id: list.id,
  title: list.title,
  kind: list.drive === '' ? 'list' : 'library',
  count: numberOf(
    store.get(`SELECT count(*) AS n FROM sp_items WHERE list = ? AND deleted = 0 ${onlyFiles(list)}`, list.row),
    'n',
  ),
});

// Folders are items too; a person counts files.
const onlyFiles = (list: List): string =>
  list.drive === '' ? '' : "AND id IN (SELECT item FROM sp_files WHERE sp_files.list = sp_items.list AND kind = 'file')";

function oneList(store: Store, request: LocalRequest): LocalAnswer {
  const row = store.get('SELECT * FROM sp_lists WHERE id = ?', request.params['list'] ?? '');
  if (!row) return failed(404, 'noSuchList', 'Listan finns inte längre.');
  const list = toList(row);
  const columns = columnsOf(store, list).filter(({ name }) => list.drive === '' || name !== 'Title');
  const items = store
    .all(`SELECT * FROM sp_items WHERE list = ? AND deleted = 0 ORDER BY id DESC LIMIT ${SHOWN}`, list.row)
    .map(toItem);
  const rows = items.map((item) => itemView(item, columns));
  const files = list.drive === '' ? undefined : filesOf(store, list);
  return { status: 200, body: { ...listView(store, list), site: list.site, columns: columns.map(columnView), rows, files } };
}

const columnView = (column: Column): Readonly<Record<string, unknown>> => ({
  name: column.name,
  title: column.definition.displayName ?? column.name,
  facet: column.facet,
  choices: column.definition.choice?.choices ?? [],
  indexed: column.indexed,
  unique: column.unique,
});

const itemView = (item: Item, columns: readonly Column[]): Readonly<Record<string, unknown>> => ({
  id: item.id,
  version: item.version,
  etag: tagOf(item),
  modified: item.modified,
  editor: writer(item.editor),
  cells: Object.fromEntries(columns.map((column) => [column.name, cell(item.fields[fieldKey(column)])])),
});

function cell(value: Item['fields'][string] | undefined): string {
  if (value === undefined || value === null) return '';
  if (typeof value === 'boolean') return value ? 'Ja' : 'Nej';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

const writer = (identity: string): string => {
  const names = [...identity.matchAll(/"displayName":"([^"]*)"/g)].map(([, name]) => name ?? '');
  return names.at(-1) ?? '';
};

const filesOf = (store: Store, list: List): readonly unknown[] =>
  store
    .all(
      "SELECT f.*, b.bytes FROM sp_files f JOIN sp_bytes b ON b.file = f.id WHERE f.list = ? AND f.kind = 'file' ORDER BY f.item DESC LIMIT ?",
      list.row,
      SHOWN,
    )
    .map((file) => ({
      id: textOf(file, 'id'),
      item: numberOf(file, 'item'),
      path: pathOf(store, file),
      size: numberOf(file, 'size'),
      type: textOf(file, 'type'),
      sha256: createHash('sha256').update(bytesOf(file, 'bytes')).digest('hex'),
      href: `/local/page/files/${textOf(file, 'id')}`,
    }));

function pathOf(store: Store, file: Row): string {
  const parent = store.get('SELECT * FROM sp_files WHERE id = ?', textOf(file, 'parent'));
  const above = parent ? `${pathOf(store, parent)} / ` : '';
  return `${above}${textOf(file, 'name')}`;
}

function download(store: Store, id: string): LocalAnswer {
  const file = store.get('SELECT f.name, b.bytes FROM sp_files f JOIN sp_bytes b ON b.file = f.id WHERE f.id = ?', id);
  if (!file) return failed(404, 'noSuchFile', 'Filen finns inte längre.');
  return {
    status: 200,
    headers: { 'Content-Type': 'application/octet-stream', ...asFile(textOf(file, 'name')) },
    body: bytesOf(file, 'bytes'),
  };
}
