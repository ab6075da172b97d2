// Attachments of a message: listed, read, added, taken away (graph-facts 3.2).

import type { LocalAnswer } from '../../http';
import { jsonBody } from '../body';
import {
  addAttachment,
  attachmentBytes,
  attachmentsOf,
  attachmentView,
  findAttachment,
  hasAttachments,
  type Attachment,
} from './attachment-rows';
import { messageOf, type MailCall } from './call';
import { outlookTime, tellChange } from './sending/deliver';
import { attachmentGiven } from './sending/drafts';
import { attachmentInput } from './sending/input';
import type { NewAttachment } from './message';
import { expansions, linkTo, only, pageSize, queryWithout, selected, skipped } from '../odata/options';
import { parseMail } from './parse';
import { methodRefused } from './refusals';
import { editMessage, type Message } from './rows';
import { bodyView, type Json } from './view';
import { GraphRefusal } from '../refusal';

const properties = [
  ...['id', 'lastModifiedDateTime', 'name', 'contentType', 'size', 'isInline', 'contentId', 'contentLocation', 'contentBytes'],
  ...['microsoft.graph.fileAttachment/contentId', 'microsoft.graph.fileAttachment/contentBytes'],
];
const ITEM = 'microsoft.graph.itemattachment/item';

const wantedOf = (call: MailCall): ReadonlySet<string> | undefined => {
  const wanted = selected(call.request, properties);
  return wanted && new Set([...wanted].map((name) => name.split('/').at(-1) ?? name));
};

/** All attachments of a message, with the bytes of files unless `$select` leaves them out. */
export function listAttachments(call: MailCall): LocalAnswer {
  const { request, world } = call;
  const [top, skip] = [pageSize(request, 1000, 1000), skipped(request)];
  const all = attachmentsOf(world.store, messageOf(call).row);
  const value = all.slice(skip, skip + top).map((one) => only(attachmentView(world.store, one), wantedOf(call)));
  const next = linkTo(request, world, { ...queryWithout(request, ['$skip']), $skip: String(skip + top) });
  return { status: 200, body: { value, ...(all.length > skip + top ? { '@odata.nextLink': next } : {}) } };
}

const attachmentOf = (call: MailCall): Attachment =>
  findAttachment(call.world.store, messageOf(call).row, call.request.params['attachment'] ?? '');

/** One attachment; `$expand=microsoft.graph.itemattachment/item` shows the mail inside. */
export async function readAttachment(call: MailCall): Promise<LocalAnswer> {
  const attachment = attachmentOf(call);
  const view = only(attachmentView(call.world.store, attachment), wantedOf(call));
  const expanded = expansions(call.request, [ITEM, 'microsoft.graph.itemAttachment/item']).length > 0;
  if (!expanded || attachment.kind !== 'item') return { status: 200, body: view };
  return { status: 200, body: { ...view, item: await itemView(attachmentBytes(call.world.store, attachment), 30) } };
}

/** The attached mail with its own attachments, down to the depth Graph goes (30). */
async function itemView(mime: Buffer, depth: number): Promise<Json> {
  const { head, body, headers, attachments, internetId, sent } = await parseMail(mime);
  const { subject, from, sender, toRecipients, ccRecipients, replyTo } = head;
  const inner = await Promise.all(attachments.map((one) => innerView(one, depth)));
  return {
    ...{ '@odata.type': '#microsoft.graph.message', subject, from, sender, toRecipients, ccRecipients, replyTo },
    ...{
      internetMessageId: internetId,
      internetMessageHeaders: headers,
      body: bodyView(body, false),
      hasAttachments: hasAttachments(attachments),
    },
    ...(sent === null ? {} : { sentDateTime: outlookTime(sent), receivedDateTime: outlookTime(sent) }),
    ...{ bodyPreview: head.preview, isDraft: false, isRead: true, attachments: inner },
  };
}

async function innerView({ kind, name, type, inline, bytes }: NewAttachment, depth: number): Promise<Json> {
  const common = {
    '@odata.type': `#microsoft.graph.${kind}Attachment`,
    name,
    contentType: type,
    isInline: inline,
    size: bytes.length,
  };
  if (kind === 'item') return depth <= 1 ? common : { ...common, item: await itemView(bytes, depth - 1) };
  return { ...common, contentBytes: bytes.toString('base64') };
}

/** The file's bytes, or the attached mail's MIME; 405 for a link. */
export function attachmentValue(call: MailCall): LocalAnswer {
  const attachment = attachmentOf(call);
  if (attachment.kind === 'reference') throw methodRefused('The content of a reference attachment cannot be read.');
  const type = attachment.kind === 'item' ? 'text/plain' : attachment.type;
  return { status: 200, headers: { 'Content-Type': type }, body: attachmentBytes(call.world.store, attachment) };
}

const LARGEST_POST = 3 * 1024 * 1024;

/** 201; a file of 3 MB or more needs an upload session. */
export function postAttachment(call: MailCall): LocalAnswer {
  const message = messageOf(call);
  const attachment = attachmentGiven(jsonBody(call.request, attachmentInput));
  if (attachment.bytes.length >= LARGEST_POST)
    throw new GraphRefusal({
      status: 413,
      code: 'ErrorMessageSizeExceeded',
      message: 'The attachment is too large; use an upload session.',
    });
  const added = keepAttachment(call, message, attachment);
  return { status: 201, body: attachmentView(call.world.store, added) };
}

/** Lays an attachment with a message and tells those who watch. */
export function keepAttachment(call: Pick<MailCall, 'world'>, message: Message, attachment: NewAttachment): Attachment {
  const { store } = call.world;
  const at = outlookTime(call.world.businessNow());
  const added = store.transaction(() => {
    const one = addAttachment(store, { row: message.row, at }, attachment);
    editMessage(store, message, { hasAttachments: message.hasAttachments || !attachment.inline, at });
    return one;
  });
  tellChange(call.world, message, 'updated');
  return added;
}

/** 204. */
export function removeAttachment(call: MailCall): LocalAnswer {
  const { store } = call.world;
  const message = messageOf(call);
  const attachment = attachmentOf(call);
  store.transaction(() => {
    store.run('DELETE FROM mail_attachments WHERE id = ?', attachment.id);
    const left = hasAttachments(attachmentsOf(store, message.row));
    editMessage(store, message, { hasAttachments: left, at: outlookTime(call.world.businessNow()) });
  });
  tellChange(call.world, message, 'updated');
  return { status: 204 };
}
