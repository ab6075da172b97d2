// Upload sessions: a large file in pieces, in order, to an address that carries its own permission (graph-facts 1.4).

import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { LocalAnswer, LocalRequest, LocalWorld, Route } from '../../http';
import { bytesOf, numberOf, textOf, type Row } from '../../store';
import { jsonBody } from '../body';
import { GraphRefusal, invalid, missing } from '../refusal';
import type { AskQuirks } from '../quirks';
import { tell } from '../sharepoint/items';
import { toList } from '../sharepoint/list-rows';
import { stamp } from '../sharepoint/lists';
import { siteBy } from '../sharepoint/sites';
import { writableSpot } from './contents';
import { authorOf } from './drives';
import { childOf, driveOf, refuseFileName, type Drive } from './file-place';
import { putFile, type Behaviour } from './file-rows';
import { fileView } from './file-view';

const UNIT = 320 * 1024;
const behaviours = z.enum(['fail', 'replace', 'rename']);
const wishSchema = z.object({ item: z.looseObject({ '@microsoft.graph.conflictBehavior': behaviours.optional() }).optional() });

function open(request: LocalRequest, world: LocalWorld, quirks: AskQuirks): LocalAnswer {
  const drive = driveOf(request, world);
  const wish = request.body.length === 0 ? {} : jsonBody(request, wishSchema);
  const author = authorOf(request, world);
  const spot = world.store.transaction(() => writableSpot(drive, request.params['item'] ?? '', author));
  refuseFileName(spot.name);
  const id = randomUUID();
  const expires = Date.now() + quirks().uploadSessionMilliseconds;
  const behaviour: Behaviour = wish.item?.['@microsoft.graph.conflictBehavior'] ?? 'fail';
  world.store.run(
    'INSERT INTO sp_uploads (id, list, parent, name, behaviour, caller, next, total, expires) VALUES (?, ?, ?, ?, ?, ?, 0, NULL, ?)',
    ...[id, drive.list.row, spot.parent, spot.name, behaviour, author.writer, expires],
  );
  return { status: 200, body: { uploadUrl: `${world.origin()}/upload/${id}`, ...progress({ expires, next: 0 }) } };
}

interface Session {
  readonly id: string;
  readonly drive: Drive;
  readonly parent: string;
  readonly name: string;
  readonly behaviour: Behaviour;
  readonly writer: string;
  readonly next: number;
  readonly total: number | undefined;
  readonly expires: number;
}

const progress = ({ expires, next }: Pick<Session, 'expires' | 'next'>) => ({
  expirationDateTime: new Date(expires).toISOString(),
  nextExpectedRanges: [`${next}-`],
});

function sessionOf(request: LocalRequest, world: LocalWorld): Session {
  if (request.headers['authorization'] !== undefined)
    throw new GraphRefusal({
      status: 401,
      code: 'unauthenticated',
      message: 'The upload address carries its own permission; send no token.',
    });
  const id = request.params['session'] ?? '';
  const row = world.store.get('SELECT * FROM sp_uploads WHERE id = ?', id);
  if (row === undefined || numberOf(row, 'expires') < Date.now())
    throw missing('The upload session was not found or has expired');
  return toSession(row, world);
}

function toSession(row: Row, world: LocalWorld): Session {
  const listRow = world.store.get('SELECT * FROM sp_lists WHERE row = ?', numberOf(row, 'list'));
  if (listRow === undefined) throw missing('The drive was not found');
  const list = toList(listRow);
  return {
    ...{ id: textOf(row, 'id'), parent: textOf(row, 'parent'), name: textOf(row, 'name'), writer: textOf(row, 'caller') },
    drive: { store: world.store, list, site: siteBy(world.store, list.site) },
    behaviour: behaviours.parse(textOf(row, 'behaviour')),
    ...{ next: numberOf(row, 'next'), expires: numberOf(row, 'expires') },
    total: row['total'] === null ? undefined : numberOf(row, 'total'),
  };
}

interface Range {
  readonly first: number;
  readonly last: number;
  readonly total: number;
}

/** 416 for a piece that is there already or comes too early, 400 for a piece of the wrong size. */
function rangeOf(request: LocalRequest, session: Session): Range {
  const [, first, last, total] = /^bytes (\d+)-(\d+)\/(\d+)$/.exec(request.headers['content-range'] ?? '') ?? [];
  if (total === undefined) throw invalid('The Content-Range header is missing or not valid.');
  const range = { first: Number(first), last: Number(last), total: Number(total) };
  const length = range.last - range.first + 1;
  if (length !== request.body.length || range.last >= range.total)
    throw invalid('The Content-Range header does not fit the body.');
  if (session.total !== undefined && session.total !== range.total) throw invalid('The total size changed during the upload.');
  if (range.first !== session.next)
    throw new GraphRefusal({
      status: 416,
      code: 'invalidRange',
      message: 'The piece is there already, or an earlier one is missing.',
    });
  if (range.last + 1 < range.total && length % UNIT !== 0)
    throw invalid('A piece that is not the last must be a multiple of 320 KiB.');
  return range;
}

function piece(request: LocalRequest, world: LocalWorld): LocalAnswer {
  const session = sessionOf(request, world);
  const range = rangeOf(request, session);
  const next = range.last + 1;
  world.store.transaction(() => {
    world.store.run('INSERT INTO sp_pieces (upload, start, bytes) VALUES (?, ?, ?)', session.id, range.first, request.body);
    world.store.run('UPDATE sp_uploads SET next = ?, total = ? WHERE id = ?', next, range.total, session.id);
  });
  if (next < range.total) return { status: 202, body: progress({ ...session, next }) };
  return finish(session, world);
}

/** The name is claimed only now: 409 when it has been taken meanwhile and the behaviour is `fail`. */
function finish(session: Session, world: LocalWorld): LocalAnswer {
  const { drive, parent, name, behaviour } = session;
  const pieces = world.store.all('SELECT bytes FROM sp_pieces WHERE upload = ? ORDER BY start', session.id);
  const bytes = Buffer.concat(pieces.map((row) => bytesOf(row, 'bytes')));
  try {
    const done = world.store.transaction(() =>
      putFile(
        drive,
        { parent, name, file: childOf(drive, parent, name) },
        { bytes, behaviour, author: { writer: session.writer, now: stamp(world) } },
      ),
    );
    tell(world, drive, done.file.item);
    return { status: done.made ? 201 : 200, body: fileView(drive, done.file, world) };
  } finally {
    forget(session, world);
  }
}

function forget(session: Session, world: LocalWorld): void {
  world.store.run('DELETE FROM sp_pieces WHERE upload = ?', session.id);
  world.store.run('DELETE FROM sp_uploads WHERE id = ?', session.id);
}

const state = (request: LocalRequest, world: LocalWorld): LocalAnswer => ({
  status: 200,
  body: progress(sessionOf(request, world)),
});

const cancel = (request: LocalRequest, world: LocalWorld): LocalAnswer => {
  forget(sessionOf(request, world), world);
  return { status: 204 };
};

const at = { service: 'sharepoint' } as const;

/** Opening a session, and what the address it hands out takes. */
export const uploadRoutes = (quirks: AskQuirks): readonly Route[] => [
  ...['/drives/{drive}', '/sites/{site}/drive'].map((base): Route => ({
    ...at,
    method: 'POST',
    template: `${base}/items/{item}/createUploadSession`,
    units: 2,
    handle: (r, w) => open(r, w, quirks),
  })),
  { ...at, method: 'PUT', template: '/upload/{session}', units: 2, handle: piece },
  { ...at, method: 'GET', template: '/upload/{session}', units: 1, handle: state },
  { ...at, method: 'DELETE', template: '/upload/{session}', units: 2, handle: cancel },
];
