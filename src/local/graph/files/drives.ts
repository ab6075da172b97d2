// Drives and what lies in them: read, list, make folders, rename, move, delete, and the list item behind a file.

import { z } from 'zod';
import type { LocalAnswer, LocalRequest, LocalWorld, Route } from '../../http';
import { jsonBody } from '../body';
import { GraphRefusal, invalid, missing } from '../refusal';
import { identityOf } from '../sharepoint/identity';
import { refuseStale, tagOf, updateItem } from '../sharepoint/item-rows';
import { askedView, fieldsView } from '../sharepoint/item-view';
import type { AskQuirks } from '../quirks';
import { tell, writeOf } from '../sharepoint/items';
import { toList } from '../sharepoint/list-rows';
import { stamp } from '../sharepoint/lists';
import { linkWith, pageSize, seal, unseal } from '../sharepoint/paging';
import { option, project } from '../sharepoint/projection';
import { siteBy } from '../sharepoint/sites';
import { fieldsSchema } from '../sharepoint/values';
import { childOf, driveOf, existing, isRoot, rootId, spotOf, TOP, type Drive, type FileRow } from './file-place';
import { childrenOf, deleteFile, itemOf, makeFolder, moveFile, type Author } from './file-rows';
import { askedFile, driveView, fileTag, fileView, rootView } from './file-view';

/** Who writes, and when by business time. */
export const authorOf = (request: LocalRequest, world: LocalWorld): Author => ({
  writer: identityOf(request.caller),
  now: stamp(world),
});

const fileOf = (request: LocalRequest, drive: Drive): FileRow => existing(spotOf(drive, request.params['item'] ?? ''));

const oneDrive = (request: LocalRequest, world: LocalWorld): LocalAnswer => ({
  status: 200,
  body: project(driveView(driveOf(request, world)), request.query),
});

function drives(request: LocalRequest, world: LocalWorld): LocalAnswer {
  const site = siteBy(world.store, request.params['site'] ?? '');
  const lists = world.store.all('SELECT * FROM sp_lists WHERE site = ? AND drive IS NOT NULL ORDER BY row', site.id).map(toList);
  const value = lists.map((list) => project(driveView({ store: world.store, site, list }), request.query));
  return { status: 200, body: { value } };
}

function getItem(request: LocalRequest, world: LocalWorld): LocalAnswer {
  const drive = driveOf(request, world);
  const spot = spotOf(drive, request.params['item'] ?? '');
  if (isRoot(spot)) return { status: 200, body: project(rootView(drive), request.query) };
  const file = existing(spot);
  return {
    status: 200,
    headers: { ETag: fileTag(itemOf(drive, file)) },
    body: askedFile(drive, file, { query: request.query, world }),
  };
}

const folderOf = (request: LocalRequest, drive: Drive): string => {
  const spot = spotOf(drive, request.params['item'] ?? '');
  return isRoot(spot) ? TOP : existing(spot).id;
};

const pageSchema = z.object({ after: z.number().int() });

function children(request: LocalRequest, world: LocalWorld): LocalAnswer {
  const drive = driveOf(request, world);
  const token = option(request.query, 'skiptoken');
  const after = token === undefined ? 0 : unseal(token, pageSchema).after;
  const found = childrenOf(drive, folderOf(request, drive)).filter(({ item }) => item > after);
  const page = found.slice(0, pageSize(request.query));
  const value = page.map((file) => askedFile(drive, file, { query: request.query, world }));
  const next =
    found.length > page.length
      ? { '@odata.nextLink': linkWith(request, world, ['$skiptoken', seal({ after: page.at(-1)?.item ?? 0 })]) }
      : {};
  return { status: 200, body: { value, ...next } };
}

const folderSchema = z.strictObject({
  name: z.string(),
  folder: z.object({}),
  '@microsoft.graph.conflictBehavior': z.enum(['fail', 'replace', 'rename']).optional(),
});

function createFolder(request: LocalRequest, world: LocalWorld): LocalAnswer {
  const drive = driveOf(request, world);
  const { name } = jsonBody(request, folderSchema);
  const parent = folderOf(request, drive);
  if (childOf(drive, parent, name) !== undefined)
    throw new GraphRefusal({
      status: 409,
      code: 'nameAlreadyExists',
      message: 'An item with the same name already exists under the parent',
    });
  const folder = world.store.transaction(() => makeFolder(drive, { parent, name }, authorOf(request, world)));
  tell(world, drive, folder.item);
  return { status: 201, body: fileView(drive, folder, world) };
}

const changeSchema = z.object({ name: z.string().optional(), parentReference: z.object({ id: z.string() }).optional() });

function changeFile(request: LocalRequest, world: LocalWorld): LocalAnswer {
  const drive = driveOf(request, world);
  const file = fileOf(request, drive);
  const { name = file.name, parentReference } = jsonBody(request, changeSchema);
  refuseStale(request.headers['if-match'], fileTag(itemOf(drive, file)), 412);
  const folder = parentReference?.id === rootId(drive.list) ? TOP : parentReference?.id;
  const parent = folder === undefined ? file.parent : folder === TOP ? TOP : existing(spotOf(drive, folder)).id;
  const moved = world.store.transaction(() => moveFile(drive, file, { parent, name, author: authorOf(request, world) }));
  tell(world, drive, file.item);
  return { status: 200, body: fileView(drive, moved, world) };
}

function removeFile(request: LocalRequest, world: LocalWorld): LocalAnswer {
  const drive = driveOf(request, world);
  const file = fileOf(request, drive);
  refuseStale(request.headers['if-match'], fileTag(itemOf(drive, file)), 412);
  world.store.transaction(() => deleteFile(drive, file));
  tell(world, drive, file.item);
  return { status: 204 };
}

const listItem = (request: LocalRequest, world: LocalWorld): LocalAnswer => {
  const drive = driveOf(request, world);
  const item = itemOf(drive, fileOf(request, drive));
  return { status: 200, headers: { ETag: tagOf(item) }, body: askedView(drive, item, request.query) };
};

const listFields = (request: LocalRequest, world: LocalWorld): LocalAnswer => {
  const drive = driveOf(request, world);
  const select = option(request.query, 'select')?.split(',');
  return { status: 200, body: fieldsView(drive, itemOf(drive, fileOf(request, drive)), select) };
};

function patchListFields(request: LocalRequest, world: LocalWorld, quirks: AskQuirks): LocalAnswer {
  const drive = driveOf(request, world);
  const body = jsonBody(request, fieldsSchema);
  if ('FileLeafRef' in body) throw invalid("Field 'FileLeafRef' is changed by renaming the file");
  const write = writeOf(request, world, { place: drive, quirks: quirks() })(body);
  const before = itemOf(drive, fileOf(request, drive));
  refuseStale(request.headers['if-match'], tagOf(before), quirks().staleOnFields);
  const item = world.store.transaction(() => updateItem(world.store, before, write));
  tell(world, drive, item.id);
  return { status: 200, headers: { ETag: tagOf(item) }, body: fieldsView(drive, item) };
}

function fileOfItem(request: LocalRequest, world: LocalWorld): LocalAnswer {
  const drive = driveOf(request, world);
  const file = childByItem(drive, Number(request.params['item']));
  return { status: 200, body: askedFile(drive, file, { query: request.query, world }) };
}

function childByItem(drive: Drive, item: number): FileRow {
  const id = drive.store.get('SELECT id FROM sp_files WHERE list = ? AND item = ?', drive.list.row, item)?.['id'];
  if (typeof id !== 'string') throw missing('The resource could not be found.');
  return existing(spotOf(drive, id));
}

const at = { service: 'sharepoint' } as const;

const driveRoutesUnder = (base: string, quirks: AskQuirks): readonly Route[] => {
  const item = `${base}/items/{item}`;
  return [
    { ...at, method: 'GET', template: base, units: 1, handle: oneDrive },
    { ...at, method: 'GET', template: item, units: 1, handle: getItem },
    { ...at, method: 'PATCH', template: item, units: 2, handle: changeFile },
    { ...at, method: 'DELETE', template: item, units: 2, handle: removeFile },
    { ...at, method: 'GET', template: `${item}/children`, units: 2, handle: children },
    { ...at, method: 'POST', template: `${item}/children`, units: 2, handle: createFolder },
    { ...at, method: 'GET', template: `${item}/listItem`, units: 1, handle: listItem },
    { ...at, method: 'GET', template: `${item}/listItem/fields`, units: 1, handle: listFields },
    { ...at, method: 'PATCH', template: `${item}/listItem/fields`, units: 2, handle: (r, w) => patchListFields(r, w, quirks) },
  ];
};

/** graph-facts 1.4: a library is a list and a drive. The root is the item `root`. */
export const driveRoutes = (quirks: AskQuirks): readonly Route[] => [
  { ...at, method: 'GET', template: '/sites/{site}/drives', units: 2, handle: drives },
  { ...at, method: 'GET', template: '/sites/{site}/lists/{list}/drive', units: 1, handle: oneDrive },
  { ...at, method: 'GET', template: '/sites/{site}/lists/{list}/items/{item}/driveItem', units: 1, handle: fileOfItem },
  ...driveRoutesUnder('/drives/{drive}', quirks),
  ...driveRoutesUnder('/sites/{site}/drive', quirks),
];
