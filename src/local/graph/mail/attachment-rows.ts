// Attachments as rows and as Graph shows them: files, mails within the mail, links.

import { randomBytes } from 'node:crypto';
import { bytesOf, numberOf, textOf, type Row, type Store } from '../../store';
import type { NewAttachment } from './message';
import { noSuchItem } from './refusals';
import { mailSwitches } from '../mailbox/switches';

export interface Attachment extends Omit<NewAttachment, 'bytes'> {
  readonly id: string;
  readonly row: number;
  readonly size: number;
  readonly modified: string;
}

const COLUMNS = 'id, row, kind, name, type, inline, content_id, size, modified';
const kinds = ['file', 'item', 'reference'] as const;

const toAttachment = (row: Row): Attachment => ({
  id: textOf(row, 'id'),
  row: numberOf(row, 'row'),
  kind: kinds.find((kind) => kind === row['kind']) ?? 'file',
  name: textOf(row, 'name'),
  type: textOf(row, 'type'),
  inline: numberOf(row, 'inline') === 1,
  contentId: row['content_id'] === null ? null : textOf(row, 'content_id'),
  size: numberOf(row, 'size'),
  modified: textOf(row, 'modified'),
});

/** A message's attachments in their order, without their bytes. A mail in a mail is an item or a file, as the switch stands. */
export function attachmentsOf(store: Store, row: number): readonly Attachment[] {
  const asFile = mailSwitches(store).attachedMail === 'file';
  return store
    .all(`SELECT ${COLUMNS} FROM mail_attachments WHERE row = ? ORDER BY rowid`, row)
    .map(toAttachment)
    .map((one) => (asFile && one.kind === 'item' ? { ...one, kind: 'file', name: withSuffix(one.name) } : one));
}

const withSuffix = (name: string): string => (/\.eml$/i.test(name) ? name : `${name}.eml`);

/** 404 when the message has no such attachment. */
export function findAttachment(store: Store, row: number, id: string): Attachment {
  const found = attachmentsOf(store, row).find((one) => one.id === id);
  if (found === undefined) throw noSuchItem();
  return found;
}

/** The bytes as they came; for a link its address. */
export const attachmentBytes = (store: Store, attachment: Attachment): Buffer =>
  bytesOf(store.get('SELECT bytes FROM mail_attachments WHERE id = ?', attachment.id), 'bytes');

/** Keeps an attachment with a message. Call inside a transaction. */
export function addAttachment(
  store: Store,
  to: { readonly row: number; readonly at: string },
  attachment: NewAttachment,
): Attachment {
  const id = `AAMkAT${randomBytes(40).toString('base64url')}=`;
  const { kind, name, type, inline, contentId, bytes } = attachment;
  store.run(
    `INSERT INTO mail_attachments (${COLUMNS}, bytes) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    ...[id, to.row, kind, name, type, Number(inline), contentId, bytes.length, to.at, bytes],
  );
  return { id, row: to.row, kind, name, type, inline, contentId, size: bytes.length, modified: to.at };
}

/** graph-facts 3.2: false when everything is inline. */
export const hasAttachments = (attachments: readonly { readonly inline: boolean }[]): boolean =>
  attachments.some(({ inline }) => !inline);

/** An attachment as Graph shows it; `contentBytes` of a file come unless `$select` leaves them out. */
export function attachmentView(store: Store, attachment: Attachment): Readonly<Record<string, unknown>> {
  const common = {
    '@odata.type': `#microsoft.graph.${attachment.kind}Attachment`,
    id: attachment.id,
    lastModifiedDateTime: attachment.modified,
    name: attachment.name,
    contentType: attachment.kind === 'item' ? null : attachment.type,
    size: attachment.size,
    isInline: attachment.inline,
  };
  if (attachment.kind !== 'file') return common;
  const contentBytes = attachmentBytes(store, attachment).toString('base64');
  return { ...common, contentId: attachment.contentId, contentLocation: null, contentBytes };
}
