// Moving, copying and deleting messages.

import { z } from 'zod';
import type { LocalAnswer } from '../../http';
import { jsonBody } from '../body';
import { addAttachment, attachmentBytes, attachmentsOf } from './attachment-rows';
import { answerMessage, messageOf, type MailCall } from './call';
import { outlookTime, tellChange } from './sending/deliver';
import { propertiesOf, writeProperties } from './properties';
import { addMessage, bodyOf, editMessage, headersOf, mimeOf, moveMessage, removeMessage, type Message } from './rows';
import { findFolder, knownFolderId, type Folder } from '../mailbox/folders';

const destination = z
  .record(z.string(), z.unknown())
  .transform((body) => Object.entries(body).find(([name]) => name.toLowerCase() === 'destinationid')?.[1])
  .pipe(z.string().min(1));

const target = (call: MailCall): Folder => findFolder(call.world.store, call.mailbox.id, jsonBody(call.request, destination));
const now = (call: MailCall): string => outlookTime(call.world.businessNow());

/** 201 with the message in its new place: a new ordinary id, the same immutable one (graph-facts 3.2, move). */
export function move(call: MailCall): LocalAnswer {
  const { store } = call.world;
  const before = messageOf(call);
  const moved = store.transaction(() => moveMessage(store, before, { folder: target(call).id, at: now(call) }));
  tellChange(call.world, before, 'deleted');
  tellChange(call.world, moved, 'created');
  return answerMessage(call, moved, 201);
}

/** 201 with the copy, which has ids of its own in both worlds. */
export function copy(call: MailCall): LocalAnswer {
  const { store } = call.world;
  const original = messageOf(call);
  const copied = store.transaction(() => copyMessage(call, original, target(call)));
  tellChange(call.world, copied, 'created');
  return answerMessage(call, copied, 201);
}

function copyMessage(call: MailCall, original: Message, folder: Folder): Message {
  const { store } = call.world;
  const mime = mimeOf(store, original) ?? null;
  const words = { body: bodyOf(store, original), headers: headersOf(store, original), mime };
  const copied = addMessage(store, { ...original, ...words, folder: folder.id, created: now(call), modified: now(call) });
  writeProperties(store, copied.row, propertiesOf(store, original.row));
  for (const one of attachmentsOf(store, original.row))
    addAttachment(store, { row: copied.row, at: copied.modified }, { ...one, bytes: attachmentBytes(store, one) });
  return editMessage(store, copied, { hasAttachments: original.hasAttachments, at: copied.modified });
}

/** 204: into Deleted items, and from there away for good. */
export function remove(call: MailCall): LocalAnswer {
  const { store } = call.world;
  const message = messageOf(call);
  const bin = knownFolderId(call.mailbox.id, 'deleteditems');
  const binned = store.transaction(() =>
    message.folder === bin ? removeMessage(store, message) : moveMessage(store, message, { folder: bin, at: now(call) }),
  );
  tellChange(call.world, message, 'deleted');
  if (binned !== undefined) tellChange(call.world, binned, 'created');
  return { status: 204 };
}

/** 204: away at once, from whichever folder; nobody sees it in the mailbox again. */
export function purge(call: MailCall): LocalAnswer {
  const { store } = call.world;
  const message = messageOf(call);
  store.transaction(() => removeMessage(store, message));
  tellChange(call.world, message, 'deleted');
  return { status: 204 };
}
