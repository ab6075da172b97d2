// From a mail's bytes to what Graph shows of it. Whatever cannot be parsed is still a message: its bytes are kept and its subject guessed.

import { convert } from 'html-to-text';
import PostalMime from 'postal-mime';
import { emptyHead, recipient, type Body, type Head, type MailContent, type NewAttachment, type Recipient } from './message';
import { splitHeaders } from './sending/stamp';

type Email = PostalMime.Email;

/** Never throws. Headers are those of the bytes given, in their order. */
export async function parseMail(mime: Buffer): Promise<MailContent> {
  try {
    return contentOf(await PostalMime.parse(mime, { forceRfc822Attachments: true }));
  } catch {
    return unreadable(mime);
  }
}

function contentOf(email: Email): MailContent {
  const body: Body = { html: email.html ?? null, text: email.text ?? (email.html === undefined ? '' : null) };
  const sent = email.date === undefined ? Number.NaN : Date.parse(email.date);
  return {
    head: { ...headOf(email), preview: previewOf(body) },
    body,
    headers: email.headers.map(({ originalKey, value }) => ({ name: originalKey, value })),
    attachments: email.attachments.map(attachmentOf),
    internetId: email.messageId ?? '',
    sent: Number.isNaN(sent) ? null : new Date(sent),
  };
}

function headOf(email: Email): Head {
  const from = recipients(email.from === undefined ? [] : [email.from])[0] ?? null;
  const header = (name: string): string => email.headers.find(({ key }) => key === name)?.value ?? '';
  return {
    ...emptyHead,
    subject: email.subject ?? '',
    from,
    sender: recipients(email.sender === undefined ? [] : [email.sender])[0] ?? from,
    toRecipients: recipients(email.to),
    ccRecipients: recipients(email.cc),
    replyTo: recipients(email.replyTo),
    importance: importanceOf(header('importance'), header('x-priority')),
    inReplyTo: email.inReplyTo ?? '',
    references: email.references ?? '',
  };
}

const importanceOf = (importance: string, priority: string): Head['importance'] => {
  if (/high/i.test(importance) || /^[12]/.test(priority)) return 'high';
  return /low/i.test(importance) || /^[45]/.test(priority) ? 'low' : 'normal';
};

const recipients = (addresses: readonly PostalMime.Address[] | undefined): Recipient[] =>
  (addresses ?? [])
    .flatMap((one) => one.group ?? [one])
    .map((one) => recipient(one.name === '' ? one.address : one.name, one.address));

function attachmentOf(part: PostalMime.Attachment): NewAttachment {
  const bytes = typeof part.content === 'string' ? Buffer.from(part.content) : Buffer.from(new Uint8Array(part.content));
  const isMail = part.mimeType === 'message/rfc822';
  return {
    kind: isMail ? 'item' : 'file',
    name: part.filename ?? (isMail ? subjectIn(bytes) : 'bilaga'),
    type: part.mimeType,
    inline: part.contentId !== undefined && (part.related === true || part.disposition === 'inline'),
    contentId: part.contentId?.replace(/^<|>$/g, '') ?? null,
    bytes,
  };
}

/** Headers may stand in raw UTF-8 too. */
const subjectIn = (mime: Buffer): string => {
  const line = splitHeaders(mime).lines.find((one) => /^subject:/i.test(one)) ?? '';
  const words = line.replace(/^subject:\s*/i, '').replace(/\r?\n\s*/g, ' ');
  return PostalMime.decodeWords(Buffer.from(words, 'latin1').toString('utf8')) || 'meddelande';
};

const ENOUGH = 20_000;

/** graph-facts 3.2: 255 characters. */
export function previewOf(body: Body): string {
  const text = body.text ?? plainText((body.html ?? '').slice(0, ENOUGH));
  return text.slice(0, ENOUGH).replace(/\s+/g, ' ').trim().slice(0, 255);
}

/** HTML as plain text, unwrapped. */
export const plainText = (html: string): string =>
  convert(html, { wordwrap: false, selectors: [{ selector: 'img', format: 'skip' }] });

function unreadable(mime: Buffer): MailContent {
  const head = { ...emptyHead, subject: subjectIn(mime) };
  return { head, body: { html: null, text: '' }, headers: [], attachments: [], internetId: '', sent: null };
}
