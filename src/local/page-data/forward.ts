// The colleague hands over a complaint: *Vidarebefordra* as Outlook does it, or an own .eml dropped on the page.

import { createHash } from 'node:crypto';
import { z } from 'zod';
import { failed, jsonOf, type Endpoint } from '../control/serve';
import { mailBytes, type Letter } from '../demo/compose';
import { attachmentBytes, attachmentsOf } from '../graph/mail/attachment-rows';
import { arrive, deliver, keepAttachments, outlookTime } from '../graph/mail/sending/deliver';
import { addMessage, bodyOf, messageInRow, type Message } from '../graph/mail/rows';
import { knownFolderId } from '../graph/mailbox/folders';
import type { LocalAnswer, LocalRequest } from '../http';
import { people, tenant } from '../people';
import type { LocalParts } from '../world';
import { forwarded } from './forward-text';

type Parts = Pick<LocalParts, 'store' | 'world'>;

const { colleague } = people;
const sender = { name: `${colleague.givenName} ${colleague.surname}`, address: colleague.userPrincipalName };
const receiver = { name: 'Synpunkter', address: tenant.sharedMailbox };
const note = z.object({ note: z.string().max(20_000).default('') });

/** `POST /local/page/mail/{row}/forward {note}` and `POST /local/page/drop?how=attached|asIs|inbox` with the mail's bytes. */
export function forwardEndpoints(parts: Parts): readonly Endpoint[] {
  return [
    { method: 'POST', template: '/local/page/mail/{row}/forward', handle: (request) => forward(parts, request) },
    { method: 'POST', template: '/local/page/drop', handle: (request) => drop(parts, request) },
  ];
}

async function forward(parts: Parts, request: LocalRequest): Promise<LocalAnswer> {
  const message = messageInRow(parts.store, Number(request.params['row']));
  const wanted = note.safeParse(jsonOf(request.body));
  if (!message || !wanted.success) return failed(404, 'noSuchMail', 'Mejlet finns inte längre. Välj ett annat i listan.');
  const at = parts.world.businessNow();
  return send(parts, {
    ...{ id: newId(`${message.row}|${at.getTime()}`), from: sender, to: [receiver], at },
    ...forwarded({ ...message.head, sent: message.sent, ...bodyOf(parts.store, message) }, wanted.data.note),
    parts: partsOf(parts, message),
    headers: { 'X-Mailer': 'Microsoft Outlook 16.0', References: message.internetId, 'Content-Language': 'sv-SE' },
  });
}

const partsOf = ({ store }: Parts, message: Message): NonNullable<Letter['parts']> =>
  attachmentsOf(store, message.row).map((one) => ({
    name: one.name,
    type: one.type,
    bytes: attachmentBytes(store, one),
    ...(one.inline && one.contentId !== null ? { contentId: one.contentId } : {}),
  }));

async function drop(parts: Parts, request: LocalRequest): Promise<LocalAnswer> {
  const how = request.query.get('how') ?? 'attached';
  const name = request.query.get('name') ?? 'meddelande.eml';
  if (request.body.length === 0) return failed(400, 'emptyFile', 'Filen är tom. Välj en annan fil.');
  const at = parts.world.businessNow();
  if (how === 'inbox' || how === 'asIs') {
    const mailbox = how === 'inbox' ? colleague.userPrincipalName : tenant.sharedMailbox;
    await deliver(parts.world, { mailbox, mime: request.body, authenticated: 'external' });
    return { status: 200, body: { sent: true } };
  }
  const id = newId(`${createHash('sha256').update(request.body).digest('hex')}|${at.getTime()}`);
  const text = 'Hej, här kommer ett mejl som jag har fått.\r\n\r\n';
  const part = { name, type: 'message/rfc822', bytes: request.body };
  return send(parts, {
    id,
    from: sender,
    to: [receiver],
    subject: `VB: ${name.replace(/\.eml$/i, '')}`,
    at,
    text,
    parts: [part],
    headers: {},
  });
}

const newId = (seed: string): string => `${createHash('sha256').update(seed).digest('hex').slice(0, 24)}@${tenant.domain}`;

async function send(parts: Parts, letter: Letter): Promise<LocalAnswer> {
  const mime = mailBytes(letter);
  await keepSent(parts, mime);
  await deliver(parts.world, { mailbox: tenant.sharedMailbox, mime, authenticated: 'internal' });
  return { status: 200, body: { sent: true, subject: letter.subject } };
}

// What she sent lies in her own "Skickat", as after every send.
async function keepSent({ store, world }: Parts, mime: Buffer): Promise<void> {
  const { content } = await arrive(world, { mime, authenticated: 'internal' });
  const now = outlookTime(world.businessNow());
  store.transaction(() => {
    const message = addMessage(store, {
      ...{
        mailbox: colleague.id,
        folder: knownFolderId(colleague.id, 'sentitems'),
        received: now,
        sent: now,
        created: now,
        modified: now,
      },
      ...{ isRead: true, isDraft: false, internetId: content.internetId, conversation: content.internetId },
      ...{ head: content.head, body: content.body, headers: content.headers, mime },
    });
    keepAttachments(store, message, content);
  });
  world.changed(`users/${colleague.id}/messages`, 'created', 'sent');
}
