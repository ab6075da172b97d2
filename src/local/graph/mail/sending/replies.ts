// Answers and forwards: drafts that begin with the mail they answer (graph-facts 3.2, createReply).

import { z } from 'zod';
import type { LocalAnswer } from '../../../http';
import { jsonBody } from '../../body';
import { attachmentBytes, attachmentsOf } from '../attachment-rows';
import { answerMessage, messageOf, type MailCall } from '../call';
import { tellChange } from './deliver';
import { addDraft } from './drafts';
import { messageInput, type MessageInput } from './input';
import { emptyHead, type Body, type Head, type Recipient } from '../message';
import { bodyOf, type Message } from '../rows';
import { post } from './send';
import { bodyView } from '../view';
import { knownFolderId } from '../../mailbox/folders';
import { mailSwitches } from '../../mailbox/switches';

export type Answering = 'reply' | 'replyAll' | 'forward';

const answerInput = z
  .record(z.string(), z.unknown())
  .transform((body) => Object.fromEntries(Object.entries(body).map(([name, value]) => [name.toLowerCase(), value])))
  .pipe(
    z.object({ message: messageInput.nullish(), comment: z.string().nullish(), torecipients: z.array(z.unknown()).nullish() }),
  );

/** 201 with the draft. Whether `comment` reaches its body is a switch (known issue), so a caller PATCHes the body. */
export const createAnswer =
  (kind: Answering) =>
  (call: MailCall): LocalAnswer => {
    const draft = answerDraft(call, kind);
    tellChange(call.world, draft, 'created');
    return answerMessage(call, draft, 201);
  };

/** 202: the draft is made and sent in one step. */
export const sendAnswer =
  (kind: Answering) =>
  async (call: MailCall): Promise<LocalAnswer> => {
    await post(call, answerDraft(call, kind), true);
    return { status: 202 };
  };

function answerDraft(call: MailCall, kind: Answering): Message {
  const { store } = call.world;
  const original = messageOf(call);
  const given = call.request.body.length === 0 ? {} : jsonBody(call.request, answerInput);
  const named = 'torecipients' in given && given.torecipients ? messageInput.parse({ toRecipients: given.torecipients }) : {};
  const comment = ('comment' in given ? given.comment : '') ?? '';
  const written = 'message' in given && given.message ? given.message : {};
  const shown = mailSwitches(store).replyComment === 'inBody' ? comment : '';
  const input: MessageInput = { body: quoted(shown, original, bodyOf(store, original)), ...written, ...named };
  const attachments =
    kind === 'forward' ? attachmentsOf(store, original.row).map((one) => ({ ...one, bytes: attachmentBytes(store, one) })) : [];
  const folder = knownFolderId(call.mailbox.id, 'drafts');
  return store.transaction(() => addDraft(call, { input, folder, head: headOf(call, original, kind), attachments }));
}

function headOf({ mailbox }: MailCall, { head, internetId }: Message, kind: Answering): Head {
  const prefix = kind === 'forward' ? 'FW:' : 'RE:';
  const subject = head.subject.toLowerCase().startsWith(prefix.toLowerCase()) ? head.subject : `${prefix} ${head.subject}`.trim();
  const thread = { subject, inReplyTo: internetId, references: `${head.references} ${internetId}`.trim() };
  if (kind === 'forward') return { ...emptyHead, ...thread };
  const back = head.replyTo.length > 0 ? head.replyTo : [head.from].flatMap((one) => one ?? []);
  const others = (all: readonly Recipient[]): Recipient[] =>
    kind === 'reply' ? [] : all.filter(({ emailAddress }) => emailAddress.address.toLowerCase() !== mailbox.address);
  return {
    ...emptyHead,
    ...thread,
    toRecipients: [...back, ...others(head.toRecipients)],
    ccRecipients: others(head.ccRecipients),
  };
}

function quoted(comment: string, { head, sent }: Message, body: Body): NonNullable<MessageInput['body']> {
  const original = bodyView(body, true)['content'];
  const from = head.from?.emailAddress ?? { name: '', address: '' };
  const opening = `\r\n________________________________\r\nFrån: ${from.name} <${from.address}>\r\nSkickat: ${sent}\r\nÄmne: ${head.subject}\r\n\r\n`;
  return { contentType: 'text', content: `${comment}${opening}${String(original)}` };
}
