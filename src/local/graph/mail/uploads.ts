// Attachments from 3 to 150 MB: an upload session with an address of its own that takes pieces in order (graph-facts 3.2).

import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import type { LocalAnswer, LocalRequest, LocalWorld, Route } from '../../http';
import { bytesOf, numberOf, textOf, type Row, type Store } from '../../store';
import { jsonBody } from '../body';
import { keepAttachment } from './attachments';
import { messageOf, type MailCall } from './call';
import { badRequest, invalidRequest, noSuchItem } from './refusals';
import { messageInRow } from './rows';
import { mailboxes } from '../mailbox/owners';
import { GraphRefusal } from '../refusal';

const MEGABYTE = 1024 * 1024;
const LIFE = 60 * 60 * 1000;

const item = z.object({
  attachmentType: z.enum(['file', 'item', 'reference']),
  name: z.string().min(1),
  size: z.number().int(),
  contentType: z.string().nullish(),
  isInline: z.boolean().nullish(),
  contentId: z.string().nullish(),
});
const sessionInput = z
  .record(z.string(), z.unknown())
  .transform((body) => ({ item: Object.entries(body).find(([name]) => name.toLowerCase() === 'attachmentitem')?.[1] }))
  .pipe(z.object({ item }));

/** 201 with the address. A person's token never opens the shared mailbox, so she gets 403 there (graph-facts 3.2). */
export function createUploadSession(call: MailCall): LocalAnswer {
  const { request, world } = call;
  const message = messageOf(call);
  const { item: file } = jsonBody(request, sessionInput);
  if (file.attachmentType !== 'file') throw invalidRequest('Only file attachments are uploaded here.');
  if (file.size < 3 * MEGABYTE || file.size > 150 * MEGABYTE)
    throw new GraphRefusal({
      status: 400,
      code: 'ErrorAttachmentSizeShouldNotBeLessThanMinimumSize',
      message: 'An upload session takes attachments of 3 MB to 150 MB.',
    });
  const id = randomBytes(24).toString('base64url');
  const expires = Date.now() + LIFE;
  sweep(world.store);
  world.store.run(
    'INSERT INTO mail_uploads (id, row, name, type, inline, content_id, total, next, expires) VALUES (?, ?, ?, ?, ?, ?, ?, 0, ?)',
    ...[
      id,
      message.row,
      file.name,
      file.contentType ?? 'application/octet-stream',
      Number(file.isInline ?? false),
      file.contentId ?? null,
    ],
    ...[file.size, expires],
  );
  const uploadUrl = `${world.origin()}/upload/mail/${id}`;
  return { status: 201, body: { uploadUrl, expirationDateTime: new Date(expires).toISOString(), nextExpectedRanges: ['0-'] } };
}

function sweep(store: Store): void {
  for (const row of store.all('SELECT id FROM mail_uploads WHERE expires < ?', Date.now())) dropUpload(store, textOf(row, 'id'));
}

function dropUpload(store: Store, id: string): void {
  store.run('DELETE FROM mail_uploads WHERE id = ?', id);
  store.run('DELETE FROM mail_pieces WHERE upload = ?', id);
}

function openUpload(request: LocalRequest, store: Store): Row {
  if (request.headers['authorization'] !== undefined)
    throw badRequest('The upload address is pre-authenticated: send no Authorization header.');
  const found = store.get(
    'SELECT * FROM mail_uploads WHERE id = ? AND expires >= ?',
    request.params['session'] ?? '',
    Date.now(),
  );
  if (found === undefined) throw noSuchItem();
  return found;
}

/** 202 with the next range; 201 with Location for the last piece; 416 for a piece out of order. */
function putPiece(request: LocalRequest, world: LocalWorld): LocalAnswer {
  const { store } = world;
  const upload = openUpload(request, store);
  const [total, next] = [numberOf(upload, 'total'), numberOf(upload, 'next')];
  const range = rangeOf(request, total);
  if (range.first !== next)
    throw new GraphRefusal({ status: 416, code: 'ErrorInvalidRange', message: `The next expected byte is ${next}.` });
  const id = textOf(upload, 'id');
  store.transaction(() => {
    store.run('INSERT INTO mail_pieces (upload, start, bytes) VALUES (?, ?, ?)', id, range.first, request.body);
    store.run('UPDATE mail_uploads SET next = ? WHERE id = ?', range.last + 1, id);
  });
  if (range.last + 1 < total)
    return {
      status: 202,
      body: {
        nextExpectedRanges: [`${range.last + 1}-`],
        expirationDateTime: new Date(numberOf(upload, 'expires')).toISOString(),
      },
    };
  return finish(world, upload);
}

function rangeOf({ headers, body }: LocalRequest, total: number): { readonly first: number; readonly last: number } {
  const [, first, last, whole] = /^bytes (\d+)-(\d+)\/(\d+)$/.exec(headers['content-range'] ?? '') ?? [];
  const range = { first: Number(first), last: Number(last) };
  if (Number(whole) !== total || range.last - range.first + 1 !== body.length || range.last >= total)
    throw badRequest('The Content-Range does not fit the piece.');
  if (body.length > 4 * MEGABYTE) throw badRequest('A piece of an attachment is at most 4 MB.');
  return range;
}

function finish(world: LocalWorld, upload: Row): LocalAnswer {
  const { store } = world;
  const id = textOf(upload, 'id');
  const message = messageInRow(store, numberOf(upload, 'row'));
  if (message === undefined) throw noSuchItem();
  const bytes = Buffer.concat(
    store.all('SELECT bytes FROM mail_pieces WHERE upload = ? ORDER BY start', id).map((row) => bytesOf(row, 'bytes')),
  );
  const contentId = upload['content_id'] === null ? null : textOf(upload, 'content_id');
  const file = {
    kind: 'file',
    name: textOf(upload, 'name'),
    type: textOf(upload, 'type'),
    inline: numberOf(upload, 'inline') === 1,
  } as const;
  const added = keepAttachment({ world }, message, { ...file, contentId, bytes });
  dropUpload(store, id);
  const owner = mailboxes.find((one) => one.id === message.mailbox)?.address ?? message.mailbox;
  const place = `${world.origin()}/v1.0/users/${owner}/messages/${message.ordinaryId}/attachments/${added.id}`;
  return { status: 201, headers: { Location: place } };
}

function cancel(request: LocalRequest, world: LocalWorld): LocalAnswer {
  dropUpload(world.store, textOf(openUpload(request, world.store), 'id'));
  return { status: 204 };
}

const upload = (method: string, handle: Route['handle']): Route => ({
  method,
  template: '/upload/mail/{session}',
  service: 'outlook',
  units: 0,
  handle,
});

export const mailUploadRoutes: readonly Route[] = [upload('PUT', putPiece), upload('DELETE', cancel)];
