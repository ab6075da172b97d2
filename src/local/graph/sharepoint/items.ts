// Items of a list: create, read, filter, change under If-Match, delete (graph-facts 1.2 and 1.3).

import { z } from 'zod';
import type { LocalAnswer, LocalRequest, LocalWorld, Route } from '../../http';
import { jsonBody } from '../body';
import type { AskQuirks, Quirks } from '../quirks';
import { invalid } from '../refusal';
import { parseFilter } from './filter';
import { identityOf } from './identity';
import { insertItem, itemBy, refuseStale, removeItem, tagOf, toItem, updateItem, type Item, type Write } from './item-rows';
import { askedView, fieldsView, wholeAnswer, type ListPlace } from './item-view';
import { columnsOf, listOf } from './list-rows';
import { stamp } from './lists';
import { linkWith, pageSize, seal, unseal } from './paging';
import { option } from './projection';
import { findItems } from './query';
import { fieldsSchema, readFields } from './values';

const itemBodySchema = z.strictObject({
  fields: fieldsSchema.optional(),
  contentType: z.unknown().optional(),
  '@odata.type': z.string().optional(),
});
const pageSchema = z.object({ after: z.number().int() });

const placeOf = (request: LocalRequest, world: LocalWorld): ListPlace => ({ store: world.store, ...listOf(request, world) });

/** Checks the values of a write; 400 as `readFields`. */
export function writeOf(
  request: LocalRequest,
  world: LocalWorld,
  about: { readonly place: ListPlace; readonly quirks: Readonly<Quirks> },
) {
  return (body: Readonly<Record<string, unknown>>): Write => ({
    fields: readFields(body, { columns: columnsOf(world.store, about.place.list), unlistedChoice: about.quirks.unlistedChoice }),
    writer: identityOf(request.caller),
    now: stamp(world),
  });
}

/** Tells whoever watches the list; a library is also watched as a drive (graph-facts 3.3: the notification names no item). */
export function tell(world: LocalWorld, place: ListPlace, id: number): void {
  world.changed(`sites/${place.site.id}/lists/${place.list.id}`, 'updated', String(id));
  if (place.list.drive !== '') world.changed(`drives/${place.list.drive}/root`, 'updated', String(id));
}

function createItem(request: LocalRequest, world: LocalWorld, quirks: AskQuirks): LocalAnswer {
  const place = placeOf(request, world);
  if (place.list.drive !== '') throw invalid('Items of a document library are made by uploading files.');
  const { fields = {} } = jsonBody(request, itemBodySchema);
  const write = writeOf(request, world, { place, quirks: quirks() })(fields);
  const id = world.store.transaction(() =>
    insertItem(world.store, place.list, { ...write, ...(quirks().uniqueRaces ? { unseen: justNow } : {}) }),
  );
  tell(world, place, id);
  const answer = wholeAnswer(place, itemBy(world.store, place.list, String(id)), 201);
  return {
    ...answer,
    headers: { ...answer.headers, Location: `${world.origin()}/v1.0/sites/${place.site.id}/lists/${place.list.id}/items/${id}` },
  };
}

/** Milliseconds within which two creates count as of the same instant. */
const justNow = 1_000;

const getItem = (request: LocalRequest, world: LocalWorld): LocalAnswer => {
  const place = placeOf(request, world);
  const item = itemBy(world.store, place.list, request.params['item'] ?? '');
  return { status: 200, headers: { ETag: tagOf(item) }, body: askedView(place, item, request.query) };
};

const getFields = (request: LocalRequest, world: LocalWorld): LocalAnswer => {
  const place = placeOf(request, world);
  const item = itemBy(world.store, place.list, request.params['item'] ?? '');
  const select = option(request.query, 'select')?.split(',');
  return { status: 200, headers: { ETag: tagOf(item) }, body: fieldsView(place, item, select) };
};

interface Change {
  readonly place: ListPlace;
  readonly quirks: Readonly<Quirks>;
  readonly stale: 409 | 412;
}

function change(
  request: LocalRequest,
  world: LocalWorld,
  about: Change & { readonly body: Readonly<Record<string, unknown>> },
): Item {
  const write = writeOf(request, world, about)(about.body);
  const item = world.store.transaction(() => {
    const before = itemBy(world.store, about.place.list, request.params['item'] ?? '');
    if (!about.quirks.staleIsTaken) refuseStale(request.headers['if-match'], tagOf(before), about.stale);
    return updateItem(world.store, before, write);
  });
  tell(world, about.place, item.id);
  return item;
}

function patchFields(request: LocalRequest, world: LocalWorld, ask: AskQuirks): LocalAnswer {
  const place = placeOf(request, world);
  const quirks = ask();
  const item = change(request, world, { place, quirks, stale: quirks.staleOnFields, body: jsonBody(request, fieldsSchema) });
  const view = fieldsView(place, item);
  if (quirks.patchAnswersTag) return { status: 200, headers: { ETag: tagOf(item) }, body: view };
  const untagged = Object.entries(view).filter(([name]) => name !== '@odata.etag');
  return { status: 200, body: Object.fromEntries(untagged) };
}

function patchItem(request: LocalRequest, world: LocalWorld, ask: AskQuirks): LocalAnswer {
  const place = placeOf(request, world);
  const { fields = {} } = jsonBody(request, itemBodySchema);
  const quirks = ask();
  const { status, body } = wholeAnswer(place, change(request, world, { place, quirks, stale: 412, body: fields }), 200);
  if (quirks.patchAnswersTag || typeof body !== 'object' || body === null) return { status, body };
  const tags = ['@odata.etag', 'eTag', 'fields'];
  return { status, body: Object.fromEntries(Object.entries(body).filter(([name]) => !tags.includes(name))) };
}

function deleteItem(request: LocalRequest, world: LocalWorld): LocalAnswer {
  const place = placeOf(request, world);
  const id = world.store.transaction(() => {
    const item = itemBy(world.store, place.list, request.params['item'] ?? '');
    refuseStale(request.headers['if-match'], tagOf(item), 412);
    removeItem(world.store, item);
    world.store.run(
      'DELETE FROM sp_bytes WHERE file IN (SELECT id FROM sp_files WHERE list = ? AND item = ?)',
      item.list,
      item.id,
    );
    world.store.run('DELETE FROM sp_files WHERE list = ? AND item = ?', item.list, item.id);
    return item.id;
  });
  tell(world, place, id);
  return { status: 204 };
}

/** Documented are `$filter` and `$expand`; paging, `$select` and `$top` work too. The rest is refused rather than half done. */
function refuseOptions(query: URLSearchParams): void {
  const known = ['select', 'expand', 'filter', 'top', 'skiptoken'];
  for (const name of query.keys()) {
    if (!known.includes(name.replace(/^\$/, ''))) throw invalid(`The query option '${name}' is not supported on list items.`);
  }
}

function listItems(request: LocalRequest, world: LocalWorld, quirks: AskQuirks): LocalAnswer {
  const place = placeOf(request, world);
  refuseOptions(request.query);
  const token = option(request.query, 'skiptoken');
  const page = { after: token === undefined ? 0 : unseal(token, pageSchema).after, size: pageSize(request.query) };
  const filter = option(request.query, 'filter');
  const found = filter === undefined ? allItems(place, page) : filtered(request, { place, page, filter, quirks: quirks() });
  const items = found.slice(0, page.size);
  const value = items.map((item) => askedView(place, item, request.query));
  const last = items.at(-1);
  if (found.length <= page.size || last === undefined) return { status: 200, body: { value } };
  const next = linkWith(request, world, ['$skiptoken', seal({ after: last.id })]);
  return { status: 200, body: { value, '@odata.nextLink': next } };
}

interface Page {
  readonly after: number;
  readonly size: number;
}

const allItems = ({ store, list }: ListPlace, page: Page): readonly Item[] =>
  store
    .all(
      'SELECT * FROM sp_items WHERE list = ? AND id > ? AND deleted = 0 ORDER BY id LIMIT ?',
      list.row,
      page.after,
      page.size + 1,
    )
    .map(toItem);

interface Filtering {
  readonly place: ListPlace;
  readonly page: Page;
  readonly filter: string;
  readonly quirks: Readonly<Quirks>;
}

function filtered(request: LocalRequest, { place, page, filter, quirks }: Filtering): readonly Item[] {
  const { store, list } = place;
  const nonIndexedAllowed = /HonorNonIndexedQueriesWarningMayFailRandomly/i.test(request.headers['prefer'] ?? '');
  const ids = findItems({ store, list, quirks, nonIndexedAllowed }, parseFilter(filter)).filter((id) => id > page.after);
  const wanted = JSON.stringify(ids.slice(0, page.size + 1));
  return store
    .all('SELECT * FROM sp_items WHERE list = ? AND id IN (SELECT value FROM json_each(?)) ORDER BY id', list.row, wanted)
    .map(toItem);
}

const at = { service: 'sharepoint' } as const;
const TEMPLATE = '/sites/{site}/lists/{list}/items';
const expandsPermissions = (request: LocalRequest): boolean => option(request.query, 'expand')?.includes('permissions') === true;

/** graph-facts 2: 1 unit for a single item, 2 for a query or a write, 5 with permissions. */
export const itemRoutes = (quirks: AskQuirks): readonly Route[] => [
  {
    ...at,
    method: 'GET',
    template: TEMPLATE,
    units: (request) => (expandsPermissions(request) ? 5 : 2),
    handle: (r, w) => listItems(r, w, quirks),
  },
  { ...at, method: 'POST', template: TEMPLATE, units: 2, handle: (r, w) => createItem(r, w, quirks) },
  {
    ...at,
    method: 'GET',
    template: `${TEMPLATE}/{item}`,
    units: (request) => (expandsPermissions(request) ? 5 : 1),
    handle: getItem,
  },
  { ...at, method: 'PATCH', template: `${TEMPLATE}/{item}`, units: 2, handle: (r, w) => patchItem(r, w, quirks) },
  { ...at, method: 'DELETE', template: `${TEMPLATE}/{item}`, units: 2, handle: deleteItem },
  { ...at, method: 'GET', template: `${TEMPLATE}/{item}/fields`, units: 1, handle: getFields },
  { ...at, method: 'PATCH', template: `${TEMPLATE}/{item}/fields`, units: 2, handle: (r, w) => patchFields(r, w, quirks) },
];
