// Mailboxes as their owners see them: the colleague's, which the invented complaints fill, and the shared one.

import { letterOf } from '../demo/complaint';
import { complaints } from '../demo/complaints';
import { mailBytes } from '../demo/compose';
import { failed, type Endpoint } from '../control/serve';
import { attachmentBytes, attachmentsOf } from '../graph/mail/attachment-rows';
import { arrive, layInInbox, outlookTime, tellChange } from '../graph/mail/sending/deliver';
import { editMessage, messageInRow, mimeOf, selectMessages, type Message } from '../graph/mail/rows';
import { foldersIn, knownFolderId } from '../graph/mailbox/folders';
import { mailboxNamed, type Mailbox } from '../graph/mailbox/owners';
import type { LocalAnswer, LocalRequest } from '../http';
import { people } from '../people';
import type { LocalParts } from '../world';
import { fatedView, messageView } from './mail-rows-view';

const SHOWN = 300;
const colleague = people.colleague;
type Parts = Pick<LocalParts, 'store' | 'world'>;

/** `GET /local/page/mailboxes/{mailbox}`, `GET /local/page/mail/{row}`, its original and its attachments. */
export function mailboxEndpoints(parts: Parts): readonly Endpoint[] {
  const withMessage = (template: string, answer: (message: Message, request: LocalRequest) => LocalAnswer): Endpoint => ({
    method: 'GET',
    template: `/local/page/mail/{row}${template}`,
    handle: (request) => {
      const message = messageInRow(parts.store, Number(request.params['row']));
      return message ? answer(message, request) : failed(404, 'noSuchMail', 'Mejlet finns inte längre.');
    },
  });
  return [
    { method: 'GET', template: '/local/page/mailboxes/{mailbox}', handle: (request) => whole(parts, request) },
    withMessage('', (message) => ({ status: 200, body: messageView(parts.store, seen(parts, message)) })),
    withMessage('/original', (message) => original(parts, message)),
    withMessage('/attachments/{attachment}', (message, { params }) => attachment(parts, message, params['attachment'] ?? '')),
  ];
}

async function whole(parts: Parts, request: LocalRequest): Promise<LocalAnswer> {
  const mailbox = mailboxNamed(request.params['mailbox'] ?? '');
  if (!mailbox) return failed(404, 'noSuchMailbox', 'Brevlådan finns inte.');
  if (mailbox.id === colleague.id) await fillInbox(parts, mailbox);
  const messages = selectMessages(parts.store, `mailbox = ? ORDER BY received DESC, row DESC LIMIT ${SHOWN}`, [mailbox.id]);
  const folders = foldersIn(parts.store, mailbox.id, knownFolderId(mailbox.id, 'msgfolderroot')).map(({ id, name, known }) => ({
    id,
    name,
    known,
  }));
  return {
    status: 200,
    body: {
      address: mailbox.address,
      name: mailbox.name,
      folders,
      messages: messages.map((message) => fatedView(parts.store, message)),
    },
  };
}

let filling: Promise<void> | undefined;

// The first look at the inbox fills it, so that a test that never looks has an empty mailbox. Two looks at once fill it once.
function fillInbox(parts: Parts, mailbox: Mailbox): Promise<void> {
  filling = (filling ?? Promise.resolve()).then(() => addComplaints(parts, mailbox));
  return filling;
}

async function addComplaints({ store, world }: Parts, mailbox: Mailbox): Promise<void> {
  const [any] = selectMessages(store, 'mailbox = ? LIMIT 1', [mailbox.id]);
  if (any) return;
  const now = world.businessNow();
  for (const complaint of [...complaints].reverse()) {
    const letter = letterOf(complaint, now);
    const arrived = await arrive(
      { ...world, businessNow: () => letter.at },
      { mime: mailBytes(letter), authenticated: 'external' },
    );
    store.transaction(() => layInInbox({ ...world, businessNow: () => letter.at }, mailbox, arrived));
  }
}

// Opening a mail reads it, as in Outlook; in the shared mailbox looking changes nothing.
function seen({ store, world }: Parts, message: Message): Message {
  if (message.isRead || message.mailbox !== colleague.id) return message;
  const read = store.transaction(() => editMessage(store, message, { isRead: true, at: outlookTime(world.businessNow()) }));
  tellChange(world, read, 'updated');
  return read;
}

function original({ store }: Parts, message: Message): LocalAnswer {
  const mime = mimeOf(store, message);
  if (!mime) return failed(404, 'noOriginal', 'Det här är ett utkast och har inget original.');
  return { status: 200, headers: { 'Content-Type': 'message/rfc822', ...asFile('mejl.eml') }, body: mime };
}

function attachment({ store }: Parts, message: Message, id: string): LocalAnswer {
  const found = attachmentsOf(store, message.row).find((one) => one.id === id);
  if (!found) return failed(404, 'noSuchAttachment', 'Bilagan finns inte.');
  const isPicture = /^image\/(png|jpeg|gif|webp)$/.test(found.type);
  const headers = isPicture ? {} : asFile(found.name);
  return {
    status: 200,
    headers: { 'Content-Type': isPicture ? found.type : 'application/octet-stream', ...headers },
    body: attachmentBytes(store, found),
  };
}

/** Headers that make a browser keep the bytes instead of showing them. */
export const asFile = (name: string): Readonly<Record<string, string>> => ({
  'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
  'X-Content-Type-Options': 'nosniff',
});
