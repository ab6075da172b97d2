// The bytes of files: put in one request and read back exactly (graph-facts 1.4).

import { z } from 'zod';
import type { LocalAnswer, LocalRequest, LocalWorld, Route } from '../../http';
import { textOf } from '../../store';
import { GraphRefusal, invalid, missing } from '../refusal';
import { refuseStale } from '../sharepoint/item-rows';
import type { AskQuirks } from '../quirks';
import { tell } from '../sharepoint/items';
import { authorOf } from './drives';
import { driveBy, driveOf, existing, isRoot, spotOf, type Drive, type FileRow, type Spot } from './file-place';
import { bytesOfFile, itemOf, makeFolder, putFile, type Behaviour } from './file-rows';
import { fileTag, fileView } from './file-view';

const behaviourSchema = z.enum(['fail', 'replace', 'rename']);

/** Where a file is to be written; folders on the way are made, as SharePoint does. */
export function writableSpot(drive: Drive, key: string, author: Parameters<typeof makeFolder>[2]): Spot {
  const spot = spotOf(drive, key, (parent, name) => makeFolder(drive, { parent, name }, author));
  if (isRoot(spot)) throw invalid('The root of a drive has no content.');
  return spot;
}

function put(request: LocalRequest, world: LocalWorld): LocalAnswer {
  const drive = driveOf(request, world);
  const asked = behaviourSchema.safeParse(request.query.get('@microsoft.graph.conflictBehavior') ?? 'replace');
  if (!asked.success) throw invalid('The value of @microsoft.graph.conflictBehavior is not valid.');
  const behaviour: Behaviour = asked.data;
  const author = authorOf(request, world);
  const bytes = request.body;
  const done = world.store.transaction(() => {
    const spot = writableSpot(drive, request.params['item'] ?? '', author);
    if (spot.file !== undefined) refuseStale(request.headers['if-match'], fileTag(itemOf(drive, spot.file)), 412);
    return putFile(drive, spot, { bytes, behaviour, author });
  });
  tell(world, drive, done.file.item);
  return { status: done.made ? 201 : 200, body: fileView(drive, done.file, world) };
}

const bytesAnswer = (drive: Drive, file: FileRow): LocalAnswer => ({
  status: 200,
  headers: { 'Content-Type': file.type, ETag: fileTag(itemOf(drive, file)) },
  body: bytesOfFile(drive, file),
});

function get(request: LocalRequest, world: LocalWorld, quirks: AskQuirks): LocalAnswer {
  const drive = driveOf(request, world);
  const file = existing(spotOf(drive, request.params['item'] ?? ''));
  if (file.kind === 'folder') throw invalid('You cannot get content for a folder');
  if (!quirks().downloadRedirects) return bytesAnswer(drive, file);
  return { status: 302, headers: { Location: fileView(drive, file, world)['@microsoft.graph.downloadUrl'] ?? '' } };
}

/** The pre-authenticated address: whoever has it may read, and a token sent there has leaked. */
function download(request: LocalRequest, world: LocalWorld): LocalAnswer {
  const row = world.store.get(
    `SELECT sp_files.id AS file, sp_lists.drive AS drive FROM sp_items JOIN sp_files ON sp_files.list = sp_items.list AND sp_files.item = sp_items.id
     JOIN sp_lists ON sp_lists.row = sp_items.list WHERE sp_items.guid = ?`,
    request.params['guid'] ?? '',
  );
  if (row === undefined) throw missing('The resource could not be found.');
  if (request.headers['authorization'] !== undefined)
    throw new GraphRefusal({
      status: 401,
      code: 'unauthenticated',
      message: 'This address carries its own permission; send no token.',
    });
  const drive = driveBy(world.store, textOf(row, 'drive'));
  return bytesAnswer(drive, existing(spotOf(drive, textOf(row, 'file'))));
}

const at = { service: 'sharepoint' } as const;

const under = (base: string, quirks: AskQuirks): readonly Route[] => [
  { ...at, method: 'PUT', template: `${base}/items/{item}/content`, units: 2, handle: put },
  { ...at, method: 'GET', template: `${base}/items/{item}/content`, units: 1, handle: (r, w) => get(r, w, quirks) },
];

/** PUT and GET of `content`, and the pre-authenticated address a download may be sent to. */
export const contentRoutes = (quirks: AskQuirks): readonly Route[] => [
  ...under('/drives/{drive}', quirks),
  ...under('/sites/{site}/drive', quirks),
  { ...at, method: 'GET', template: '/download/{guid}', units: 1, handle: download },
];
