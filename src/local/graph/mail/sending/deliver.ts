// A mail arrives in a mailbox: stamped, parsed, laid in the inbox. Sending a mail inside the tenant ends here too.

import { createHash } from 'node:crypto';
import type { LocalWorld } from '../../../http';
import type { Store } from '../../../store';
import { addAttachment, hasAttachments } from '../attachment-rows';
import type { MailContent } from '../message';
import { parseMail } from '../parse';
import { noSuchMailbox } from '../refusals';
import { addMessage, editMessage, selectMessages, type Message } from '../rows';
import { senderOf, stamp, type Authenticated } from './stamp';
import { knownFolderId } from '../../mailbox/folders';
import { mailboxNamed, type Mailbox } from '../../mailbox/owners';

export type MailWorld = Pick<LocalWorld, 'store' | 'businessNow' | 'changed'>;

export interface Delivery {
  /** Address or object id of a person or of the shared mailbox. */
  readonly mailbox: string;
  readonly mime: Buffer;
  readonly authenticated?: Authenticated;
}

/** Instants as Outlook writes them: whole seconds. */
export const outlookTime = (at: Date): string => `${at.toISOString().slice(0, 19)}Z`;

/** Lays a mail in the inbox whatever it is, and answers its immutable id. 404 `ErrorInvalidUser` when nobody has the address. */
export async function deliver(world: MailWorld, delivery: Delivery): Promise<string> {
  const mailbox = mailboxNamed(delivery.mailbox);
  if (mailbox === undefined) throw noSuchMailbox(delivery.mailbox);
  const arrived = await arrive(world, delivery);
  const message = world.store.transaction(() => layInInbox(world, mailbox, arrived));
  tellChange(world, message, 'created');
  return message.immutableId;
}

export interface Arrived {
  readonly mime: Buffer;
  readonly content: MailContent;
}

/** The stamped bytes and what is in them. */
export async function arrive(world: MailWorld, delivery: Pick<Delivery, 'mime' | 'authenticated'>): Promise<Arrived> {
  const at = world.businessNow();
  const mime = stamp(delivery.mime, { from: senderOf(delivery.mime), at, authenticated: delivery.authenticated });
  return { mime, content: await parseMail(mime) };
}

/** Call inside a transaction, and `tellChange` after it. */
export function layInInbox(world: MailWorld, mailbox: Mailbox, { mime, content }: Arrived): Message {
  const { store } = world;
  const now = outlookTime(world.businessNow());
  const message = addMessage(store, {
    ...{ mailbox: mailbox.id, folder: knownFolderId(mailbox.id, 'inbox'), received: now, created: now, modified: now },
    ...{
      sent: content.sent === null ? now : outlookTime(content.sent),
      isRead: false,
      isDraft: false,
      internetId: content.internetId,
    },
    ...{
      conversation: conversationOf(store, mailbox.id, content),
      head: content.head,
      body: content.body,
      headers: content.headers,
      mime,
    },
  });
  return keepAttachments(store, message, content);
}

/** Adds what the mail carries. Call inside a transaction. */
export function keepAttachments(store: Store, message: Message, content: Pick<MailContent, 'attachments'>): Message {
  for (const attachment of content.attachments) addAttachment(store, { row: message.row, at: message.modified }, attachment);
  if (!hasAttachments(content.attachments)) return message;
  return editMessage(store, message, { hasAttachments: true, at: message.modified });
}

/** The conversation of the mail this one answers, else one of its own. */
export function conversationOf(store: Store, mailbox: string, content: Pick<MailContent, 'head' | 'internetId'>): string {
  const earlier = `${content.head.inReplyTo} ${content.head.references}`.match(/<[^<>\s]+>/g) ?? [];
  for (const id of earlier.slice(-50)) {
    const [found] = selectMessages(store, 'mailbox = ? AND internet_id = ? LIMIT 1', [mailbox, id]);
    if (found !== undefined) return found.conversation;
  }
  const first = earlier[0] ?? content.internetId;
  return `AAQkAD${createHash('sha256').update(first).digest('base64url')}AA=`;
}

/** Tells those who watch the folder. */
export function tellChange(world: MailWorld, message: Message, change: 'created' | 'updated' | 'deleted'): void {
  world.changed(`users/${message.mailbox}/mailFolders/${message.folder}/messages`, change, message.immutableId);
}
