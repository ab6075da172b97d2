// Columns of a list: read, add, change (index, uniqueness, choices), remove (graph-facts 1.1).

import type { LocalAnswer, LocalRequest, LocalWorld, Route } from '../../http';
import { numberOf, textOf, type Store } from '../../store';
import { jsonBody } from '../body';
import { GraphRefusal, invalid, missing, taken } from '../refusal';
import {
  columnChangeSchema,
  facetOf,
  newColumnSchema,
  refuseIndex,
  refuseManyIndexes,
  refuseName,
  type NewColumn,
} from './column-rules';
import { putIndex, toItem } from './item-rows';
import { columnsOf, forgetColumns, insertColumn, listOf, saveColumn, type Column, type List } from './list-rows';
import { option, project } from './projection';

/** graph-facts 1.1: answers leave out `isDeletable`, `type` and others. */
export const columnView = (column: Column) => ({ id: column.id, ...column.definition });

const SYSTEM: readonly (NewColumn & { readonly readOnly: boolean })[] = [
  { name: 'ID', displayName: 'ID', readOnly: true, number: { decimalPlaces: 'none', displayAs: 'number' } },
  { name: 'Modified', displayName: 'Modified', readOnly: true, dateTime: { format: 'dateTime', displayAs: 'default' } },
  { name: 'Created', displayName: 'Created', readOnly: true, dateTime: { format: 'dateTime', displayAs: 'default' } },
  { name: 'Author', displayName: 'Created By', readOnly: true, personOrGroup: { chooseFromType: 'peopleOnly' } },
  { name: 'Editor', displayName: 'Modified By', readOnly: true, personOrGroup: { chooseFromType: 'peopleOnly' } },
];

const systemView = (list: List) =>
  SYSTEM.map((column) => ({
    id: `${list.id.slice(0, 24)}${column.name.padEnd(12, '0').slice(0, 12).replace(/./g, hex)}`,
    columnGroup: '_Hidden',
    ...column,
  }));
const hex = (sign: string): string => ((sign.codePointAt(0) ?? 0) % 16).toString(16);

function columns(request: LocalRequest, world: LocalWorld): LocalAnswer {
  const { list } = listOf(request, world);
  const all = [...columnsOf(world.store, list).map(columnView), ...systemView(list)];
  const showsHidden = option(request.query, 'select')?.includes('hidden') === true;
  const value = all.filter(({ hidden }) => hidden !== true || showsHidden).map((column) => project(column, request.query));
  return { status: 200, body: { value } };
}

function addColumn(request: LocalRequest, world: LocalWorld): LocalAnswer {
  const { list } = listOf(request, world);
  const wish = jsonBody(request, newColumnSchema);
  const existing = columnsOf(world.store, list);
  refuseName(wish.name);
  refuseIndex(wish, facetOf(wish));
  if ([...existing, ...SYSTEM].some(({ name }) => name.toLowerCase() === wish.name.toLowerCase()))
    throw taken(`A column named '${wish.name}' already exists.`);
  if (wish.indexed === true) refuseTwentyFirst(existing);
  const id = world.store.transaction(() => insertColumn(world.store, list, wish));
  const made = columnBy(world.store, list, id);
  if (made.indexed) world.store.transaction(() => rebuildIndex(world.store, list, made));
  return { status: 201, body: columnView(made) };
}

const refuseTwentyFirst = (existing: readonly Column[]): void =>
  refuseManyIndexes(existing.filter(({ indexed }) => indexed).length + 1);

/** A column by its GUID or its name. */
function columnBy(store: Store, list: List, key: string): Column {
  const column = columnsOf(store, list).find(({ id, name }) => id === key.toLowerCase() || name === key);
  if (column === undefined) throw missing('The specified column was not found');
  return column;
}

function changeColumn(request: LocalRequest, world: LocalWorld): LocalAnswer {
  const { list } = listOf(request, world);
  const before = columnBy(world.store, list, request.params['column'] ?? '');
  const change = jsonBody(request, columnChangeSchema);
  if (change.name !== undefined && change.name !== before.name) throw invalid('The name of a column cannot be changed.');
  const facet = { ...before.definition[before.facet], ...change[before.facet] };
  const definition = newColumnSchema.parse({ ...before.definition, ...change, [before.facet]: facet });
  if (facetOf(definition) !== before.facet) throw invalid('The type of a column cannot be changed.');
  refuseIndex(definition, before.facet);
  if (definition.indexed === true && !before.indexed) refuseTwentyFirst(columnsOf(world.store, list));
  world.store.transaction(() => applyChange(world.store, { list, before, definition }));
  return { status: 200, body: columnView(columnBy(world.store, list, before.id)) };
}

function applyChange(
  store: Store,
  change: { readonly list: List; readonly before: Column; readonly definition: NewColumn },
): void {
  const { list, before, definition } = change;
  try {
    saveColumn(store, before, definition);
    const after = columnBy(store, list, before.id);
    if (!after.indexed) store.run('DELETE FROM sp_index WHERE list = ? AND name = ?', list.row, after.name);
    else if (!before.indexed) rebuildIndex(store, list, after);
    if (after.unique && !before.unique) refuseDoubles(store, list, after);
  } finally {
    forgetColumns(store);
  }
}

function rebuildIndex(store: Store, list: List, column: Column): void {
  for (const row of store.all('SELECT * FROM sp_items WHERE list = ? AND deleted = 0', list.row)) {
    const item = toItem(row);
    putIndex(store, { list: list.row, item: item.id, column, fields: item.fields });
  }
}

function refuseDoubles(store: Store, list: List, column: Column): void {
  const row = store.get(
    `SELECT count(*) AS n, value FROM sp_index WHERE list = ? AND name = ? AND value IS NOT NULL GROUP BY value HAVING n > 1 LIMIT 1`,
    ...[list.row, column.name],
  );
  if (numberOf(row, 'n') > 1)
    throw invalid(`The column '${column.name}' has duplicate values, among them '${textOf(row, 'value')}'.`);
}

function deleteColumn(request: LocalRequest, world: LocalWorld): LocalAnswer {
  const { list } = listOf(request, world);
  const column = columnBy(world.store, list, request.params['column'] ?? '');
  if (column.name === 'Title')
    throw new GraphRefusal({ status: 403, code: 'accessDenied', message: 'This column cannot be deleted.' });
  world.store.transaction(() => {
    world.store.run('DELETE FROM sp_index WHERE list = ? AND name = ?', list.row, column.name);
    world.store.run('DELETE FROM sp_columns WHERE id = ?', column.id);
  });
  forgetColumns(world.store);
  return { status: 204 };
}

const one = (request: LocalRequest, world: LocalWorld): LocalAnswer => {
  const { list } = listOf(request, world);
  return { status: 200, body: project(columnView(columnBy(world.store, list, request.params['column'] ?? '')), request.query) };
};

const at = { service: 'sharepoint' } as const;
const TEMPLATE = '/sites/{site}/lists/{list}/columns';

export const columnRoutes: readonly Route[] = [
  { ...at, method: 'GET', template: TEMPLATE, units: 2, handle: columns },
  { ...at, method: 'POST', template: TEMPLATE, units: 2, handle: addColumn },
  { ...at, method: 'GET', template: `${TEMPLATE}/{column}`, units: 1, handle: one },
  { ...at, method: 'PATCH', template: `${TEMPLATE}/{column}`, units: 2, handle: changeColumn },
  { ...at, method: 'DELETE', template: `${TEMPLATE}/{column}`, units: 2, handle: deleteColumn },
];
