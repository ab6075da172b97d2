// Lists of a site: make, find, rename, delete (graph-facts 1.1).

import { z } from 'zod';
import type { LocalAnswer, LocalRequest, LocalWorld, Route } from '../../http';
import type { Store } from '../../store';
import { jsonBody } from '../body';
import { invalid, taken } from '../refusal';
import { columnView } from './columns';
import { facetOf, newColumnSchema, refuseIndex, refuseManyIndexes, refuseName } from './column-rules';
import { identityOf } from './identity';
import type { AskQuirks } from '../quirks';
import { columnsOf, forgetColumns, insertColumn, insertList, listBy, listOf, toList, type List } from './list-rows';
import { parsed } from './item-view';
import { expansions, option, project } from './projection';
import { siteBy, webUrlOf, type Site } from './sites';

/** Business time as SharePoint writes it. */
export const stamp = (world: LocalWorld): string => `${world.businessNow().toISOString().slice(0, 19)}Z`;

const newListSchema = z.strictObject({
  displayName: z.string().min(1).max(255),
  description: z.string().optional(),
  columns: z.array(newColumnSchema).optional(),
  list: z
    .strictObject({ template: z.enum(['genericList', 'documentLibrary']).optional(), hidden: z.boolean().optional() })
    .extend({ contentTypesEnabled: z.boolean().optional() })
    .optional(),
});
const changeSchema = z.strictObject({ displayName: z.string().min(1).optional(), description: z.string().optional() });

/** A list as Graph answers it. */
function listView(site: Site, list: List) {
  const folder = list.template === 'documentLibrary' ? '' : '/Lists';
  return {
    '@odata.etag': `"${list.id},${list.version}"`,
    ...{
      id: list.id,
      name: list.name,
      displayName: list.title,
      description: list.description,
      eTag: `"${list.id},${list.version}"`,
    },
    ...{ createdDateTime: list.created, lastModifiedDateTime: list.modified },
    webUrl: `${webUrlOf(site)}${folder}/${encodeURIComponent(list.name)}`,
    createdBy: parsed(list.author),
    parentReference: { siteId: site.id },
    list: { contentTypesEnabled: false, hidden: false, template: list.template },
  };
}

function askedList(store: Store, place: { readonly site: Site; readonly list: List }, query: URLSearchParams) {
  const view = project(listView(place.site, place.list), query);
  const columns = expansions(query, ['columns']).length > 0 ? { columns: columnsOf(store, place.list).map(columnView) } : {};
  return { ...view, ...columns };
}

/** graph-facts 1.1: the server assigns `name`; sending it is refused. */
function refuseListName(body: Buffer): void {
  const sent = z.looseObject({ name: z.unknown().optional() }).safeParse(tolerant(body));
  if (sent.success && 'name' in sent.data) throw invalid("Cannot define a 'name' for a list as it is assigned by the server.");
}

const tolerant = (body: Buffer): unknown => {
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    return undefined;
  }
};

function createList(request: LocalRequest, world: LocalWorld, quirks: AskQuirks): LocalAnswer {
  refuseListName(request.body);
  const wish = jsonBody(request, newListSchema);
  const site = siteBy(world.store, request.params['site'] ?? '');
  const names = (wish.columns ?? []).map(({ name }) => name.toLowerCase());
  if (new Set([...names, 'title']).size < names.length + 1) throw taken('A duplicate field name was found.');
  refuseManyIndexes((wish.columns ?? []).filter(({ indexed }) => indexed === true).length);
  for (const column of wish.columns ?? []) {
    refuseName(column.name);
    refuseIndex(column, facetOf(column));
  }
  const about = {
    site: site.id,
    title: wish.displayName,
    description: wish.description ?? '',
    author: identityOf(request.caller),
  };
  refuseTitle(world.store, site, wish.displayName);
  const list = world.store.transaction(() => {
    const made = insertList(world.store, { ...about, template: wish.list?.template ?? 'genericList', now: stamp(world) });
    const asAsked = quirks().newListColumns === 'asAsked';
    for (const column of wish.columns ?? []) insertColumn(world.store, made, asAsked ? column : plain(column));
    return made;
  });
  forgetColumns(world.store);
  return {
    status: 201,
    headers: { Location: `${world.origin()}/v1.0/sites/${site.id}/lists/${list.id}` },
    body: listView(site, list),
  };
}

const plain = (column: z.infer<typeof newColumnSchema>): z.infer<typeof newColumnSchema> => ({
  ...column,
  indexed: false,
  enforceUniqueValues: false,
});

function refuseTitle(store: Store, site: Site, title: string): void {
  const other = store.get('SELECT id FROM sp_lists WHERE site = ? AND title = ?', site.id, title);
  if (other !== undefined)
    throw taken(
      'A list, survey, discussion board, or document library with the specified title already exists in this Web site.',
    );
}

function lists(request: LocalRequest, world: LocalWorld): LocalAnswer {
  const site = siteBy(world.store, request.params['site'] ?? '');
  const wanted = /^displayName eq '((?:[^']|'')*)'$/i
    .exec(option(request.query, 'filter')?.trim() ?? '')?.[1]
    ?.replaceAll("''", "'");
  if (wanted === undefined && option(request.query, 'filter') !== undefined)
    throw invalid('Invalid filter clause: lists are filtered on displayName eq');
  const all = world.store.all('SELECT * FROM sp_lists WHERE site = ? ORDER BY row', site.id).map(toList);
  const found = all.filter((list) => wanted === undefined || list.title.toLowerCase() === wanted.toLowerCase());
  return { status: 200, body: { value: found.map((list) => askedList(world.store, { site, list }, request.query)) } };
}

function changeList(request: LocalRequest, world: LocalWorld): LocalAnswer {
  const { site, list } = listOf(request, world);
  const { displayName = list.title, description = list.description } = jsonBody(request, changeSchema);
  if (displayName.toLowerCase() !== list.title.toLowerCase()) refuseTitle(world.store, site, displayName);
  world.store.run(
    'UPDATE sp_lists SET title = ?, description = ?, modified = ?, version = version + 1 WHERE row = ?',
    ...[displayName, description, stamp(world), list.row],
  );
  return { status: 200, body: listView(site, listBy(world.store, site.id, list.id)) };
}

function deleteList(request: LocalRequest, world: LocalWorld): LocalAnswer {
  const { list } = listOf(request, world);
  world.store.transaction(() => {
    world.store.run('DELETE FROM sp_bytes WHERE file IN (SELECT id FROM sp_files WHERE list = ?)', list.row);
    for (const table of ['sp_columns', 'sp_items', 'sp_index', 'sp_versions', 'sp_files'])
      world.store.run(`DELETE FROM ${table} WHERE list = ?`, list.row);
    world.store.run('DELETE FROM sp_lists WHERE row = ?', list.row);
  });
  forgetColumns(world.store);
  return { status: 204 };
}

const one = (request: LocalRequest, world: LocalWorld): LocalAnswer => ({
  status: 200,
  body: askedList(world.store, listOf(request, world), request.query),
});

const at = { service: 'sharepoint' } as const;

/** Lists of a site; `quirks` is asked when one is made. */
export const listRoutes = (quirks: AskQuirks): readonly Route[] => [
  { ...at, method: 'GET', template: '/sites/{site}/lists', units: 2, handle: lists },
  { ...at, method: 'POST', template: '/sites/{site}/lists', units: 2, handle: (r, w) => createList(r, w, quirks) },
  { ...at, method: 'GET', template: '/sites/{site}/lists/{list}', units: 1, handle: one },
  { ...at, method: 'PATCH', template: '/sites/{site}/lists/{list}', units: 2, handle: changeList },
  { ...at, method: 'DELETE', template: '/sites/{site}/lists/{list}', units: 2, handle: deleteList },
];
