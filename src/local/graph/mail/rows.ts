// Messages as rows of the database: found, added, changed, moved, taken away, each with the trace that delta reads.

import { z } from 'zod';
import { bytesOf, numberOf, textOf, type Row, type Store } from '../../store';
import { malformedId, noSuchItem } from './refusals';
import { bodySchema, headersSchema, headSchema, type Body, type Head, type MailHeader } from './message';
import { isImmutableId, isMessageId, newImmutableId, newOrdinaryId } from '../mailbox/ids';

export interface Message {
  readonly row: number;
  readonly mailbox: string;
  readonly folder: string;
  readonly immutableId: string;
  readonly ordinaryId: string;
  /** ISO instants, whole seconds. */
  readonly received: string;
  readonly sent: string;
  readonly created: string;
  readonly modified: string;
  readonly version: number;
  readonly isRead: boolean;
  readonly isDraft: boolean;
  readonly hasAttachments: boolean;
  readonly internetId: string;
  readonly conversation: string;
  readonly head: Head;
}

const COLUMNS =
  'row, mailbox, folder, immutable_id, ordinary_id, received, sent, created, modified, version, is_read, is_draft, has_attachments, internet_id, conversation, head';

/** A row of `mail_messages` without body and headers. */
const toMessage = (row: Row): Message => ({
  row: numberOf(row, 'row'),
  mailbox: textOf(row, 'mailbox'),
  folder: textOf(row, 'folder'),
  immutableId: textOf(row, 'immutable_id'),
  ordinaryId: textOf(row, 'ordinary_id'),
  received: textOf(row, 'received'),
  sent: textOf(row, 'sent'),
  created: textOf(row, 'created'),
  modified: textOf(row, 'modified'),
  version: numberOf(row, 'version'),
  isRead: numberOf(row, 'is_read') === 1,
  isDraft: numberOf(row, 'is_draft') === 1,
  hasAttachments: numberOf(row, 'has_attachments') === 1,
  internetId: textOf(row, 'internet_id'),
  conversation: textOf(row, 'conversation'),
  head: headSchema.parse(JSON.parse(textOf(row, 'head'))),
});

/** Messages by a condition on the columns of `mail_messages`; `rest` is what follows it, for instance an ORDER BY. */
export const selectMessages = (store: Store, where: string, values: readonly (string | number)[]): readonly Message[] =>
  store.all(`SELECT ${COLUMNS} FROM mail_messages WHERE ${where}`, ...values).map(toMessage);

/** By ordinary or immutable id. 400 `ErrorInvalidIdMalformed`, 404 `ErrorItemNotFound`, also for the ordinary id a moved message had before. */
export function findMessage(store: Store, mailbox: string, id: string): Message {
  if (!isMessageId(id)) throw malformedId();
  const column = isImmutableId(id) ? 'immutable_id' : 'ordinary_id';
  const [found] = selectMessages(store, `${column} = ? AND mailbox = ?`, [id, mailbox]);
  if (found === undefined) throw noSuchItem();
  return found;
}

export const messageInRow = (store: Store, row: number): Message | undefined => selectMessages(store, 'row = ?', [row])[0];

const parsed = <T>(store: Store, message: Message, what: { column: string; schema: z.ZodType<T> }): T => {
  const row = store.get(`SELECT ${what.column} AS json FROM mail_messages WHERE row = ?`, message.row);
  return what.schema.parse(JSON.parse(textOf(row, 'json')));
};
export const bodyOf = (store: Store, message: Message): Body => parsed(store, message, { column: 'body', schema: bodySchema });
/** All headers in their order, as they came. */
export const headersOf = (store: Store, message: Message): readonly MailHeader[] =>
  parsed(store, message, { column: 'headers', schema: headersSchema });

/** The bytes as the mailbox keeps them; undefined for a draft, whose bytes are made when they are asked for. */
export function mimeOf(store: Store, message: Message): Buffer | undefined {
  const row = store.get('SELECT mime FROM mail_bytes WHERE row = ?', message.row);
  return row === undefined ? undefined : bytesOf(row, 'mime');
}

export type NewMessage = Omit<Message, 'row' | 'immutableId' | 'ordinaryId' | 'version' | 'hasAttachments'> & {
  readonly body: Body;
  readonly headers: readonly MailHeader[];
  readonly mime: Buffer | null;
};

/** Adds a message and answers it with its ids. Call inside a transaction. */
export function addMessage(store: Store, message: NewMessage): Message {
  const ids = { immutableId: newImmutableId(), ordinaryId: newOrdinaryId() };
  store.run(
    `INSERT INTO mail_messages (mailbox, folder, immutable_id, ordinary_id, received, sent, created, modified, version, is_read, is_draft,
      has_attachments, internet_id, conversation, head, body, headers) VALUES (?, ?, ?, ?, ?, ?, ?, ?, 1, ?, ?, 0, ?, ?, ?, ?, ?)`,
    ...[message.mailbox, message.folder, ids.immutableId, ids.ordinaryId, message.received, message.sent, message.created],
    ...[message.modified, Number(message.isRead), Number(message.isDraft), message.internetId, message.conversation],
    ...[JSON.stringify(message.head), JSON.stringify(message.body), JSON.stringify(message.headers)],
  );
  const row = numberOf(store.get('SELECT last_insert_rowid() AS row'), 'row');
  if (message.mime !== null) store.run('INSERT INTO mail_bytes (row, mime) VALUES (?, ?)', row, message.mime);
  const added = { ...message, ...ids, row, version: 1, hasAttachments: false };
  trace(store, added, 'created');
  return added;
}

export interface Edit {
  readonly head?: Head;
  readonly body?: Body;
  readonly headers?: readonly MailHeader[];
  readonly isRead?: boolean;
  readonly isDraft?: boolean;
  readonly hasAttachments?: boolean;
  readonly sent?: string;
  readonly received?: string;
  readonly internetId?: string;
  readonly conversation?: string;
}

const columnOf: Readonly<Record<keyof Edit, string>> = {
  ...{
    head: 'head',
    body: 'body',
    headers: 'headers',
    isRead: 'is_read',
    isDraft: 'is_draft',
    hasAttachments: 'has_attachments',
  },
  ...{ sent: 'sent', received: 'received', internetId: 'internet_id', conversation: 'conversation' },
};

/** Writes some members and makes a new version. Call inside a transaction. */
export function editMessage(store: Store, message: Message, edit: Edit & { readonly at: string }): Message {
  const { at, ...members } = edit;
  for (const [name, value] of Object.entries(members)) {
    const column = Object.entries(columnOf).find(([member]) => member === name)?.[1];
    if (column === undefined || value === undefined) continue;
    const written = typeof value === 'string' ? value : typeof value === 'boolean' ? Number(value) : JSON.stringify(value);
    store.run(`UPDATE mail_messages SET ${column} = ? WHERE row = ?`, written, message.row);
  }
  store.run('UPDATE mail_messages SET version = version + 1, modified = ? WHERE row = ?', at, message.row);
  trace(store, message, 'updated');
  return reread(store, message);
}

/** Puts it into another folder: a new ordinary id, the same immutable one (graph-facts 3.2). Call inside a transaction. */
export function moveMessage(store: Store, message: Message, to: { readonly folder: string; readonly at: string }): Message {
  trace(store, message, 'removed');
  store.run(
    'UPDATE mail_messages SET folder = ?, ordinary_id = ?, version = version + 1, modified = ? WHERE row = ?',
    ...[to.folder, newOrdinaryId(), to.at, message.row],
  );
  const moved = reread(store, message);
  trace(store, moved, 'created');
  return moved;
}

/** Takes a message away with all that belongs to it. Call inside a transaction. */
export function removeMessage(store: Store, message: Message): void {
  trace(store, message, 'deleted');
  for (const table of ['mail_messages', 'mail_bytes', 'mail_properties', 'mail_attachments'])
    store.run(`DELETE FROM ${table} WHERE row = ?`, message.row);
}

function reread(store: Store, message: Message): Message {
  const found = messageInRow(store, message.row);
  if (found === undefined) throw noSuchItem();
  return found;
}

const KEPT = 50_000;

function trace(store: Store, message: Message, kind: 'created' | 'updated' | 'removed' | 'deleted'): void {
  store.run(
    'INSERT INTO mail_changes (folder, row, kind, immutable_id, ordinary_id) VALUES (?, ?, ?, ?, ?)',
    ...[message.folder, message.row, kind, message.immutableId, message.ordinaryId],
  );
  const seq = numberOf(store.get('SELECT last_insert_rowid() AS seq'), 'seq');
  if (seq % 1000 === 0) store.run('DELETE FROM mail_changes WHERE seq <= ?', seq - KEPT);
}
