// Sending: inside the tenant it is delivered at once, outside it is kept in a table the page shows. Nothing ever leaves this machine.

import { z } from 'zod';
import type { LocalAnswer } from '../../../http';
import type { Store } from '../../../store';
import { jsonBody } from '../../body';
import { messageOf, type MailCall } from '../call';
import { compose } from './compose';
import { arrive, layInInbox, outlookTime, tellChange, type Arrived } from './deliver';
import { addDraft } from './drafts';
import { messageInput } from './input';
import { emptyHead } from '../message';
import { parseMail } from '../parse';
import { badRequest, invalidRequest, noSuchItem } from '../refusals';
import { editMessage, messageInRow, moveMessage, removeMessage, type Message } from '../rows';
import { knownFolderId } from '../../mailbox/folders';
import { goneAddresses } from '../../mailbox/gone';
import { isOwnDomain, mailboxNamed, type Mailbox } from '../../mailbox/owners';
import { undeliverable } from './undeliverable';
import { GraphRefusal } from '../../refusal';

const accepted: LocalAnswer = { status: 202 };

/** 202: into Sent items with the same immutable id and properties (graph-facts 3.2), and to everybody it is for. */
export async function sendDraft(call: MailCall): Promise<LocalAnswer> {
  const draft = messageOf(call);
  if (!draft.isDraft) throw invalidRequest('The message is not a draft and cannot be sent.');
  await post(call, draft, true);
  return accepted;
}

const sendInput = z
  .record(z.string(), z.unknown())
  .transform((body) => Object.fromEntries(Object.entries(body).map(([name, value]) => [name.toLowerCase(), value])))
  .pipe(z.object({ message: messageInput, savetosentitems: z.boolean().nullish() }));

/** 202 and no more: accepted is not delivered. Also takes a whole mail as base64 text (`Content-Type: text/plain`). */
export async function sendMail(call: MailCall): Promise<LocalAnswer> {
  const { store } = call.world;
  const isMime = (call.request.headers['content-type'] ?? '').startsWith('text/plain');
  const { message, savetosentitems } = isMime ? await fromMime(call.request.body) : jsonBody(call.request, sendInput);
  const folder = knownFolderId(call.mailbox.id, 'drafts');
  const draft = store.transaction(() => addDraft(call, { input: message, folder, head: emptyHead }));
  try {
    await post(call, draft, savetosentitems ?? true);
  } catch (failure) {
    store.transaction(() => removeMessage(store, draft));
    throw failure;
  }
  return accepted;
}

async function fromMime(body: Buffer): Promise<z.infer<typeof sendInput>> {
  const { head, body: words, attachments } = await parseMail(Buffer.from(body.toString('latin1'), 'base64'));
  const { subject, toRecipients, ccRecipients, bccRecipients, replyTo, importance } = head;
  const content = words.html ?? words.text ?? '';
  const files = attachments.map(({ name, type, bytes, inline, contentId }) => ({
    ...{ '@odata.type': '#microsoft.graph.fileAttachment', name, contentType: type, isInline: inline, contentId },
    contentBytes: bytes.toString('base64'),
  }));
  const form = { contentType: words.html === null ? 'text' : 'html', content };
  const message = { subject, toRecipients, ccRecipients, bccRecipients, replyTo, importance, body: form, attachments: files };
  return { message, savetosentitems: true };
}

/** Sends a draft that lies in this mailbox. Everything is written in one transaction, after all that can take time. */
export async function post(call: MailCall, draft: Message, keep: boolean): Promise<void> {
  const { world, mailbox } = call;
  refuseUnsendable(draft, mailbox);
  const sentAt = outlookTime(world.businessNow());
  const mime = compose(world.store, { ...draft, sent: sentAt });
  const arrived = await arrive(world, { mime, authenticated: 'internal' });
  const { inside, outside, nobody } = sortedRecipients(world.store, draft);
  const failed = { addresses: nobody, at: world.businessNow(), mime };
  const bounce = nobody.length === 0 ? undefined : await arrive(world, { mime: undeliverable(draft, failed) });
  const laid = world.store.transaction(() => {
    const sent = markSent(call, draft, { at: sentAt, mime });
    if (outside.length > 0) keepOutside(world.store, sent, { outside, mime, at: sentAt });
    if (!keep) removeMessage(world.store, sent);
    const came = layAll(call, inside, arrived);
    return { sent, came: bounce === undefined ? came : [...came, layInInbox(world, mailbox, bounce)] };
  });
  tellChange(world, draft, 'deleted');
  if (keep) tellChange(world, laid.sent, 'created');
  for (const message of laid.came) tellChange(world, message, 'created');
}

const layAll = (call: MailCall, inside: readonly Mailbox[], arrived: Arrived): readonly Message[] =>
  inside.map((mailbox) => layInInbox(call.world, mailbox, arrived));

function refuseUnsendable({ head }: Message, mailbox: Mailbox): void {
  const all = [...head.toRecipients, ...head.ccRecipients, ...head.bccRecipients].map(({ emailAddress }) => emailAddress.address);
  if (all.length === 0 || all.some((address) => !/^[^\s@<>]+@[^\s@<>]+$/.test(address)))
    throw new GraphRefusal({ status: 400, code: 'ErrorInvalidRecipients', message: 'At least one recipient is not valid.' });
  const from = head.from?.emailAddress.address.toLowerCase();
  if (from !== undefined && from !== mailbox.address)
    throw new GraphRefusal({
      status: 403,
      code: 'ErrorSendAsDenied',
      message:
        'The user account which was used to submit this request does not have the right to send mail on behalf of the specified sending account.',
    });
}

interface Recipients {
  readonly inside: readonly Mailbox[];
  readonly outside: readonly string[];
  /** In our own domain or outside, but nobody has the address. */
  readonly nobody: readonly string[];
}

function sortedRecipients(store: Store, { head }: Message): Recipients {
  const all = [...head.toRecipients, ...head.ccRecipients, ...head.bccRecipients].map(({ emailAddress }) => emailAddress.address);
  const addresses = [...new Set(all.map((address) => address.toLowerCase()))];
  const unknown = addresses.filter((address) => mailboxNamed(address) === undefined);
  const gone = goneAddresses(store);
  const isNobodys = (address: string): boolean => isOwnDomain(address) || gone.includes(address);
  return {
    inside: addresses.flatMap((address) => mailboxNamed(address) ?? []),
    outside: unknown.filter((address) => !isNobodys(address)),
    nobody: unknown.filter(isNobodys),
  };
}

/** Read again inside the transaction: two who send the same draft at once send it once. */
function markSent({ world, mailbox }: MailCall, draft: Message, sent: { readonly at: string; readonly mime: Buffer }): Message {
  const { store } = world;
  const present = messageInRow(store, draft.row);
  if (present === undefined) throw noSuchItem();
  if (!present.isDraft || present.version !== draft.version) throw badRequest('The draft was changed or sent meanwhile.');
  store.run('INSERT INTO mail_bytes (row, mime) VALUES (?, ?)', draft.row, sent.mime);
  editMessage(store, draft, { isDraft: false, sent: sent.at, received: sent.at, at: sent.at });
  return moveMessage(store, draft, { folder: knownFolderId(mailbox.id, 'sentitems'), at: sent.at });
}

function keepOutside(
  store: Store,
  sent: Message,
  mail: { readonly outside: readonly string[]; readonly mime: Buffer; readonly at: string },
): void {
  store.run(
    'INSERT INTO mail_outside (mailbox, recipients, subject, at, mime) VALUES (?, ?, ?, ?, ?)',
    ...[sent.mailbox, JSON.stringify(mail.outside), sent.head.subject, mail.at, mail.mime],
  );
}
