// Lists and their columns as rows: finding, making and changing them.

import { randomUUID } from 'node:crypto';
import type { LocalRequest, LocalWorld } from '../../http';
import { numberOf, textOf, type Row, type Store } from '../../store';
import { missing } from '../refusal';
import { completed, facetOf, isFacet, newColumnSchema, type FacetName, type NewColumn } from './column-rules';
import { siteBy, type Site } from './sites';

export interface List {
  readonly row: number;
  readonly id: string;
  readonly site: string;
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly template: string;
  /** Drive id of a document library, else the empty text. */
  readonly drive: string;
  readonly author: string;
  readonly created: string;
  readonly modified: string;
  readonly version: number;
  readonly lastChange: number;
}

export interface Column {
  readonly id: string;
  readonly name: string;
  readonly facet: FacetName;
  readonly definition: NewColumn;
  readonly indexed: boolean;
  readonly unique: boolean;
}

/** A row of `sp_lists` as a list. */
export const toList = (row: Row): List => ({
  ...{
    row: numberOf(row, 'row'),
    id: textOf(row, 'id'),
    site: textOf(row, 'site'),
    name: textOf(row, 'name'),
    title: textOf(row, 'title'),
  },
  ...{ description: textOf(row, 'description'), template: textOf(row, 'template'), drive: textOf(row, 'drive') },
  ...{ author: textOf(row, 'author'), created: textOf(row, 'created'), modified: textOf(row, 'modified') },
  ...{ version: numberOf(row, 'version'), lastChange: numberOf(row, 'last_change') },
});

/** The site and list that `{site}` and `{list}` (GUID or title) mean; 404 otherwise. */
export function listOf(request: LocalRequest, world: LocalWorld): { readonly site: Site; readonly list: List } {
  const site = siteBy(world.store, request.params['site'] ?? '');
  return { site, list: listBy(world.store, site.id, request.params['list'] ?? '') };
}

/** A list of a site by its GUID or its title. */
export function listBy(store: Store, site: string, key: string): List {
  const row = store.get('SELECT * FROM sp_lists WHERE site = ? AND (id = ? OR title = ?)', site, key.toLowerCase(), key);
  if (row === undefined) throw missing('The specified list was not found');
  return toList(row);
}

export interface ListWish {
  readonly site: string;
  readonly title: string;
  readonly description: string;
  readonly template: string;
  readonly author: string;
  readonly now: string;
}

const nameFor = (title: string): string => title.replace(/[^\p{L}\p{N}_-]+/gu, ' ').trim();

/** Makes a list; a document library gets a drive of its own. */
export function insertList(store: Store, wish: ListWish): List {
  const id = randomUUID();
  const drive =
    wish.template === 'documentLibrary'
      ? `b!${id.replaceAll('-', '')}${wish.site.split(',')[1]?.replaceAll('-', '') ?? ''}`
      : null;
  store.run(
    `INSERT INTO sp_lists (id, site, name, title, description, template, drive, author, created, modified, version, last_item, last_change)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, 0, 0)`,
    ...[id, wish.site, nameFor(wish.title), wish.title, wish.description, wish.template, drive, wish.author, wish.now, wish.now],
  );
  const list = listBy(store, wish.site, id);
  insertColumn(store, list, titleColumn(wish.template));
  return list;
}

/** A generic list asks for a title; a library does not. */
const titleColumn = (template: string): NewColumn => ({
  name: 'Title',
  displayName: 'Title',
  columnGroup: '_Hidden',
  required: template !== 'documentLibrary',
  text: { maxLength: 255 },
});

/** By what stands in the row: the same few hundred columns are read after each change of one of them, and in each tenant anew. */
const definitions = new Map<string, NewColumn>();

function definitionIn(text: string): NewColumn {
  const known = definitions.get(text) ?? newColumnSchema.parse(JSON.parse(text));
  definitions.set(text, known);
  return known;
}

const toColumn = (row: Row): Column => {
  const facet = textOf(row, 'facet');
  return {
    ...{ id: textOf(row, 'id'), name: textOf(row, 'name'), facet: isFacet(facet) ? facet : 'text' },
    definition: definitionIn(textOf(row, 'definition')),
    ...{ indexed: numberOf(row, 'indexed') === 1, unique: numberOf(row, 'uniq') === 1 },
  };
};

const cache = new WeakMap<Store, Map<number, readonly Column[]>>();

/** Columns of a list in the order they were made. Remembered until one changes: every item call asks. */
export function columnsOf(store: Store, list: Pick<List, 'row'>): readonly Column[] {
  const lists = cache.get(store) ?? new Map<number, readonly Column[]>();
  cache.set(store, lists);
  const columns =
    lists.get(list.row) ?? store.all('SELECT * FROM sp_columns WHERE list = ? ORDER BY place', list.row).map(toColumn);
  lists.set(list.row, columns);
  return columns;
}

/** After every change of a column, and after one that was rolled back. */
export function forgetColumns(store: Store): void {
  cache.delete(store);
}

/** Adds a column that has passed the rules; answers its GUID. */
export function insertColumn(store: Store, list: Pick<List, 'row'>, column: NewColumn): string {
  const facet = facetOf(column);
  const id = randomUUID();
  const definition = completed(column, facet);
  const place = numberOf(
    store.get('SELECT coalesce(max(place), 0) + 1 AS place FROM sp_columns WHERE list = ?', list.row),
    'place',
  );
  store.run(
    'INSERT INTO sp_columns (id, list, name, place, facet, definition, indexed, uniq) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
    ...[
      id,
      list.row,
      column.name,
      place,
      facet,
      JSON.stringify(definition),
      Number(definition.indexed),
      Number(definition.enforceUniqueValues),
    ],
  );
  forgetColumns(store);
  return id;
}

/** Writes a column's new definition, with its marks for index and uniqueness. */
export function saveColumn(store: Store, column: Column, definition: NewColumn): void {
  store.run(
    'UPDATE sp_columns SET definition = ?, indexed = ?, uniq = ? WHERE id = ?',
    ...[
      JSON.stringify(definition),
      Number(definition.indexed === true),
      Number(definition.enforceUniqueValues === true),
      column.id,
    ],
  );
  forgetColumns(store);
}
