// A message as the page lists it and as its reading pane shows it.

import { attachmentsOf, type Attachment } from '../graph/mail/attachment-rows';
import { bodyOf, type Message } from '../graph/mail/rows';
import { findFolder } from '../graph/mailbox/folders';
import { tenant } from '../people';
import type { Store } from '../store';
import { fateOf } from './fate';

/** One row of a folder somebody made carries what became of the mail. */
export const fatedView = (store: Store, message: Message): Readonly<Record<string, unknown>> => ({
  ...rowView(message),
  fate: isInOwnFolder(store, message) ? (fateOf(store, message) ?? null) : null,
});

const isInOwnFolder = (store: Store, { mailbox, folder }: Message): boolean =>
  mailbox === tenant.sharedMailboxId && findFolder(store, mailbox, folder).known === '';

/** One row of a folder. */
const rowView = (message: Message): Readonly<Record<string, unknown>> => ({
  row: message.row,
  folder: message.folder,
  from: message.head.from?.emailAddress ?? null,
  to: message.head.toRecipients.map(({ emailAddress }) => emailAddress),
  subject: message.head.subject,
  preview: message.head.preview,
  received: message.received,
  sent: message.sent,
  isRead: message.isRead,
  isDraft: message.isDraft,
  hasAttachments: message.hasAttachments,
  important: message.head.importance === 'high',
  categories: message.head.categories,
});

/** The whole message; pictures inside the HTML point at the page's own attachment addresses. */
export function messageView(store: Store, message: Message): Readonly<Record<string, unknown>> {
  const body = bodyOf(store, message);
  const attachments = attachmentsOf(store, message.row);
  return {
    ...fatedView(store, message),
    text: body.text,
    html: body.html === null ? null : withPictures(body.html, attachments),
    attachments: attachments.filter(({ inline }) => !inline).map(shown),
  };
}

const shown = (attachment: Attachment): Readonly<Record<string, unknown>> => ({
  id: attachment.id,
  name: attachment.name,
  type: attachment.type,
  size: attachment.size,
  href: hrefOf(attachment),
});

const hrefOf = ({ row, id }: Attachment): string => `/local/page/mail/${row}/attachments/${encodeURIComponent(id)}`;

function withPictures(html: string, attachments: readonly Attachment[]): string {
  return attachments.reduce(
    (seen, one) => (one.contentId === null ? seen : seen.replaceAll(`cid:${one.contentId}`, hrefOf(one))),
    html,
  );
}
