// The tables SharePoint is kept in, and the tenant's sites. Indexed columns have a side table, so that a filter is a search in an index.

import { createHash } from 'node:crypto';
import { insertList } from './list-rows';
import { textOf, type Store } from '../../store';
import { tenant } from '../../people';

const TABLES = `
CREATE TABLE IF NOT EXISTS sp_sites (id TEXT PRIMARY KEY, path TEXT NOT NULL UNIQUE COLLATE NOCASE, name TEXT NOT NULL, created TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS sp_lists (
  row INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, site TEXT NOT NULL, name TEXT NOT NULL, title TEXT NOT NULL COLLATE NOCASE,
  description TEXT NOT NULL, template TEXT NOT NULL, drive TEXT UNIQUE, author TEXT NOT NULL, created TEXT NOT NULL, modified TEXT NOT NULL,
  version INTEGER NOT NULL, last_item INTEGER NOT NULL, last_change INTEGER NOT NULL, UNIQUE (site, title));
CREATE TABLE IF NOT EXISTS sp_columns (
  id TEXT PRIMARY KEY, list INTEGER NOT NULL, name TEXT NOT NULL, place INTEGER NOT NULL, facet TEXT NOT NULL, definition TEXT NOT NULL,
  indexed INTEGER NOT NULL, uniq INTEGER NOT NULL, UNIQUE (list, name));
CREATE TABLE IF NOT EXISTS sp_items (
  list INTEGER NOT NULL, id INTEGER NOT NULL, guid TEXT NOT NULL, version INTEGER NOT NULL, fields TEXT NOT NULL, author TEXT NOT NULL,
  editor TEXT NOT NULL, created TEXT NOT NULL, modified TEXT NOT NULL, modified_ms INTEGER NOT NULL, change INTEGER NOT NULL,
  deleted INTEGER NOT NULL DEFAULT 0, PRIMARY KEY (list, id)) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS sp_items_change ON sp_items (list, change);
CREATE INDEX IF NOT EXISTS sp_items_guid ON sp_items (guid);
CREATE TABLE IF NOT EXISTS sp_index (
  list INTEGER NOT NULL, item INTEGER NOT NULL, name TEXT NOT NULL, value, PRIMARY KEY (list, item, name)) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS sp_index_value ON sp_index (list, name, value, item);
CREATE TABLE IF NOT EXISTS sp_versions (
  list INTEGER NOT NULL, item INTEGER NOT NULL, version INTEGER NOT NULL, fields TEXT NOT NULL, editor TEXT NOT NULL, modified TEXT NOT NULL,
  modified_ms INTEGER NOT NULL, PRIMARY KEY (list, item, version)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS sp_files (
  id TEXT PRIMARY KEY, list INTEGER NOT NULL, item INTEGER NOT NULL, parent TEXT NOT NULL, name TEXT NOT NULL COLLATE NOCASE, kind TEXT NOT NULL,
  size INTEGER NOT NULL, type TEXT NOT NULL, content_version INTEGER NOT NULL, UNIQUE (list, parent, name));
CREATE INDEX IF NOT EXISTS sp_files_item ON sp_files (list, item);
CREATE TABLE IF NOT EXISTS sp_bytes (file TEXT PRIMARY KEY, bytes BLOB NOT NULL);
CREATE TABLE IF NOT EXISTS sp_uploads (
  id TEXT PRIMARY KEY, list INTEGER NOT NULL, parent TEXT NOT NULL, name TEXT NOT NULL, behaviour TEXT NOT NULL, caller TEXT NOT NULL,
  next INTEGER NOT NULL, total INTEGER, expires INTEGER NOT NULL);
CREATE TABLE IF NOT EXISTS sp_pieces (upload TEXT NOT NULL, start INTEGER NOT NULL, bytes BLOB NOT NULL, PRIMARY KEY (upload, start));
`;

const siteNames: Readonly<Record<string, string>> = {
  '/': tenant.name,
  [tenant.sitePaths.cases]: 'Synpunkter',
  [tenant.sitePaths.protected]: 'Skyddat',
  [tenant.sitePaths.restricted]: 'Rättsligt',
  [tenant.sitePaths.eku]: 'EKU',
};

/** A GUID that is the same every time for the same words. */
function fixedGuid(words: string): string {
  const hex = createHash('sha256').update(words).digest('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), `4${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20, 32)].join('-');
}

const FOUNDED = '2026-01-02T08:00:00Z';

/** Makes the tables and the tenant's sites where they are missing. */
export function prepareSharePoint(store: Store): void {
  store.exec(TABLES);
  for (const [path, name] of Object.entries(siteNames)) {
    if (textOf(store.get('SELECT id FROM sp_sites WHERE path = ?', path), 'id') !== '') continue;
    const id = `${tenant.sharePointHost},${fixedGuid(`site ${path}`)},${fixedGuid(`web ${path}`)}`;
    store.run('INSERT INTO sp_sites (id, path, name, created) VALUES (?, ?, ?, ?)', id, path, name, FOUNDED);
    insertList(store, { site: id, title: 'Documents', description: '', template: 'documentLibrary', author: '{}', now: FOUNDED });
  }
}
