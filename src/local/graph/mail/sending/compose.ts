// From a message as it is kept to a mail's bytes: what a draft becomes when it is sent or its MIME is asked for.

import { createHash, randomUUID } from 'node:crypto';
import { tenant } from '../../../people';
import type { Store } from '../../../store';
import { attachmentBytes, attachmentsOf, type Attachment } from '../attachment-rows';
import type { Recipient } from '../message';
import { bodyOf, headersOf, mimeOf, type Message } from '../rows';
import { mailDate } from './stamp';
import { bodyView } from '../view';

const BREAK = '\r\n';

/** The bytes the mailbox keeps, or for a draft those it would be sent as. */
export const mimeFor = (store: Store, message: Message): Buffer => mimeOf(store, message) ?? compose(store, message);

/** Everybody but those on blind copy stands in the headers. */
export function compose(store: Store, message: Message): Buffer {
  const attachments = attachmentsOf(store, message.row);
  const head = [...headerLines(message), ...headersOf(store, message).map(({ name, value }) => line(name, encodedWords(value)))];
  const text = textPart(store, message);
  if (attachments.length === 0) return Buffer.concat([Buffer.from([...head, ...text].join(BREAK)), Buffer.from(BREAK)]);
  const boundary = `_000_${createHash('sha256').update(message.immutableId).digest('hex').slice(0, 24)}_`;
  const parts = [Buffer.from(text.join(BREAK)), ...attachments.map((one) => attachmentPart(store, one))];
  const opening = `${[...head, `Content-Type: multipart/mixed; boundary="${boundary}"`].join(BREAK)}${BREAK}`;
  const joined = parts.flatMap((part) => [Buffer.from(`${BREAK}--${boundary}${BREAK}`), part]);
  return Buffer.concat([Buffer.from(opening), ...joined, Buffer.from(`${BREAK}--${boundary}--${BREAK}`)]);
}

function headerLines({ head, internetId, sent }: Message): readonly string[] {
  return [
    line('From', people(head.from === null ? [] : [head.from])),
    ...(head.toRecipients.length === 0 ? [] : [line('To', people(head.toRecipients))]),
    ...(head.ccRecipients.length === 0 ? [] : [line('Cc', people(head.ccRecipients))]),
    ...(head.replyTo.length === 0 ? [] : [line('Reply-To', people(head.replyTo))]),
    line('Subject', encodedWords(head.subject)),
    line('Date', mailDate(new Date(sent))),
    line('Message-ID', plain(internetId)),
    ...(head.inReplyTo === '' ? [] : [line('In-Reply-To', plain(head.inReplyTo))]),
    ...(head.references === '' ? [] : [line('References', plain(head.references).replace(/\s+/g, `${BREAK} `))]),
    ...(head.importance === 'normal' ? [] : [line('Importance', head.importance)]),
    line('MIME-Version', '1.0'),
  ];
}

const line = (name: string, value: string): string => `${name}: ${value}`;
/** No line break of a caller's may begin a header of its own. */
const plain = (text: string): string => text.replace(/[\r\n]+\s*/g, ' ').trim();

/** RFC 2047 where it is needed, in pieces that fit a line. */
export function encodedWords(text: string): string {
  const one = plain(text);
  if (/^[\x20-\x7e]*$/.test(one) && one.length < 900) return one;
  const pieces: string[] = [''];
  for (const letter of one) {
    if (Buffer.byteLength(`${pieces.at(-1) ?? ''}${letter}`) > 42) pieces.push('');
    pieces[pieces.length - 1] += letter;
  }
  return pieces.map((piece) => `=?utf-8?B?${Buffer.from(piece).toString('base64')}?=`).join(`${BREAK} `);
}

const people = (recipients: readonly Recipient[]): string =>
  recipients.map(({ emailAddress: { name, address } }) => `${phrase(name, address)}<${plain(address)}>`).join(`,${BREAK} `);

function phrase(name: string, address: string): string {
  if (name === '' || name === address) return '';
  return /^[\x20-\x7e]*$/.test(name) ? `"${plain(name).replace(/["\\]/g, '\\$&')}" ` : `${encodedWords(name)} `;
}

const base64Lines = (bytes: Buffer): string => (bytes.toString('base64').match(/.{1,76}/g) ?? []).join(BREAK);

function textPart(store: Store, message: Message): readonly string[] {
  const { contentType, content } = bodyView(bodyOf(store, message), false);
  const type = contentType === 'html' ? 'text/html' : 'text/plain';
  const bytes = Buffer.from(String(content));
  return [`Content-Type: ${type}; charset="utf-8"`, 'Content-Transfer-Encoding: base64', '', base64Lines(bytes)];
}

function attachmentPart(store: Store, attachment: Attachment): Buffer {
  const bytes = attachmentBytes(store, attachment);
  const name = `"${encodedWords(attachment.name).replace(/["\\]/g, '_')}"`;
  const disposition = `Content-Disposition: ${attachment.inline ? 'inline' : 'attachment'}; filename=${name}`;
  const id = attachment.contentId === null ? [] : [`Content-ID: <${plain(attachment.contentId)}>`];
  const type = /^[\w.+-]+\/[\w.+-]+$/.test(attachment.type) ? attachment.type : 'application/octet-stream';
  const isMail = attachment.kind === 'item' || type === 'message/rfc822';
  const head = [isMail ? 'Content-Type: message/rfc822' : `Content-Type: ${type}; name=${name}`, disposition, ...id];
  if (isMail) return Buffer.concat([Buffer.from(`${head.join(BREAK)}${BREAK}${BREAK}`), bytes]);
  return Buffer.from([...head, 'Content-Transfer-Encoding: base64', '', base64Lines(bytes)].join(BREAK));
}

export const newInternetId = (): string => `<${randomUUID().replaceAll('-', '')}@${tenant.domain}>`;
