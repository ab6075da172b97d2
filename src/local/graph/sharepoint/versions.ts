// Versions of an item: every change made one, the last fifty are kept, and one can be brought back (graph-facts 1.1 and 1.2).

import type { LocalAnswer, LocalRequest, LocalWorld, Route } from '../../http';
import { missing } from '../refusal';
import { numberOf, textOf, type Row } from '../../store';
import { identityOf } from './identity';
import { itemBy, updateItem, type Item } from './item-rows';
import { fieldsExpansion, fieldsView, parsed, type ListPlace } from './item-view';
import { listOf } from './list-rows';
import { stamp } from './lists';
import { option, project } from './projection';
import { storedFieldsSchema, type Fields, type FieldValue } from './values';

interface Held {
  readonly place: ListPlace;
  readonly item: Item;
  /** Newest first, as items that stand as they stood then. */
  readonly versions: readonly Item[];
}

function held(request: LocalRequest, world: LocalWorld): Held {
  const place: ListPlace = { store: world.store, ...listOf(request, world) };
  const item = itemBy(world.store, place.list, request.params['item'] ?? '');
  const rows = world.store.all('SELECT * FROM sp_versions WHERE list = ? AND item = ? ORDER BY version DESC', item.list, item.id);
  return { place, item, versions: [item, ...rows.map((row) => earlier(item, row))] };
}

const earlier = (item: Item, row: Row): Item => ({
  ...item,
  version: numberOf(row, 'version'),
  fields: storedFieldsSchema.parse(JSON.parse(textOf(row, 'fields'))),
  editor: textOf(row, 'editor'),
  modified: textOf(row, 'modified'),
});

const idOf = (version: Item): string => `${version.version}.0`;

const versionView = (version: Item) => ({
  id: idOf(version),
  lastModifiedDateTime: version.modified,
  lastModifiedBy: parsed(version.editor),
});

function asked({ place }: Held, version: Item, query: URLSearchParams) {
  const expansion = fieldsExpansion(query);
  const view = project(versionView(version), query);
  return expansion === undefined ? view : { ...view, fields: fieldsView(place, version, expansion.select) };
}

function versionOf(request: LocalRequest, all: Held): Item {
  const found = all.versions.find((version) => idOf(version) === request.params['version']);
  if (found === undefined) throw missing('The specified version was not found');
  return found;
}

const list = (request: LocalRequest, world: LocalWorld): LocalAnswer => {
  const all = held(request, world);
  return { status: 200, body: { value: all.versions.map((version) => asked(all, version, request.query)) } };
};

const one = (request: LocalRequest, world: LocalWorld): LocalAnswer => {
  const all = held(request, world);
  return { status: 200, body: asked(all, versionOf(request, all), request.query) };
};

const fields = (request: LocalRequest, world: LocalWorld): LocalAnswer => {
  const all = held(request, world);
  const select = option(request.query, 'select')?.split(',');
  return { status: 200, body: fieldsView(all.place, versionOf(request, all), select) };
};

/** Brings a version back as a new one; what has been added since is cleared. */
function restore(request: LocalRequest, world: LocalWorld): LocalAnswer {
  const all = held(request, world);
  const version = versionOf(request, all);
  const cleared = Object.keys(all.item.fields).map((name): [string, FieldValue] => [name, null]);
  const back: Fields = { ...Object.fromEntries(cleared), ...version.fields };
  const write = { fields: back, writer: identityOf(request.caller), now: stamp(world) };
  world.store.transaction(() => updateItem(world.store, all.item, write));
  world.changed(`sites/${all.place.site.id}/lists/${all.place.list.id}`, 'updated', String(all.item.id));
  return { status: 204 };
}

const at = { service: 'sharepoint' } as const;
const TEMPLATE = '/sites/{site}/lists/{list}/items/{item}/versions';

export const versionRoutes: readonly Route[] = [
  { ...at, method: 'GET', template: TEMPLATE, units: 2, handle: list },
  { ...at, method: 'GET', template: `${TEMPLATE}/{version}`, units: 1, handle: one },
  { ...at, method: 'GET', template: `${TEMPLATE}/{version}/fields`, units: 1, handle: fields },
  { ...at, method: 'POST', template: `${TEMPLATE}/{version}/restoreVersion`, units: 2, handle: restore },
];
