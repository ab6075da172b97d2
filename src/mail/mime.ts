// Bytes of a mail into plain parts, by postal-mime. What it cannot read throws, and the mail is set aside.

import { convert } from 'html-to-text';
import PostalMime, { type Attachment, type Email } from 'postal-mime';
import type { MailFile, MailParts } from '../core/intake/mail-parts';
import { fromMilliseconds } from '../core/time/instant';

/** A mail taken apart, with the bytes of its files in the order of `files`. */
export interface OpenedMail {
  readonly parts: MailParts;
  readonly bytes: readonly Uint8Array[];
}

const deepest = 5;

/** Takes a mail apart; mails inside it too, five deep. Throws for what is no mail. */
export async function openMail(raw: Uint8Array, depth = 0): Promise<OpenedMail> {
  const email = await PostalMime.parse(raw, { forceRfc822Attachments: true, attachmentEncoding: 'arraybuffer' });
  if (email.headers.length === 0) throw new Error('No headers: not a mail');
  const bytes = email.attachments.map(bytesOf);
  const files = await Promise.all(
    email.attachments.map((file, index) => fileOf(file, { index, bytes: bytes[index] ?? new Uint8Array(), depth })),
  );
  return { parts: { ...partsOf(email), files }, bytes };
}

const bytesOf = (file: Attachment): Uint8Array =>
  typeof file.content === 'string' ? new TextEncoder().encode(file.content) : new Uint8Array(file.content);

async function fileOf(
  file: Attachment,
  at: { readonly index: number; readonly bytes: Uint8Array; readonly depth: number },
): Promise<MailFile> {
  const isMail = file.mimeType === 'message/rfc822' || (file.filename ?? '').toLowerCase().endsWith('.eml');
  return {
    index: at.index,
    name: file.filename ?? (isMail ? 'meddelande.eml' : `bilaga-${at.index + 1}`),
    type: file.mimeType,
    size: at.bytes.byteLength,
    isInline: file.related === true || file.disposition === 'inline',
    mail: isMail && at.depth < deepest ? await innerMail(at.bytes, at.depth) : null,
  };
}

/** An attached mail that cannot be read is a file like any other. */
async function innerMail(bytes: Uint8Array, depth: number): Promise<MailParts | null> {
  try {
    return (await openMail(bytes, depth + 1)).parts;
  } catch {
    return null;
  }
}

const partsOf = (email: Email): Omit<MailParts, 'files'> => ({
  headers: email.headers.map(({ key, value }) => ({ name: key.toLowerCase(), value })),
  from: {
    name: email.from?.name === undefined || email.from.name === '' ? null : email.from.name,
    address: email.from?.address?.toLowerCase() ?? null,
  },
  subject: email.subject ?? '',
  date: dateOf(email.date),
  messageId: email.messageId ?? null,
  text: textOf(email),
});

function dateOf(date: string | undefined): MailParts['date'] {
  const milliseconds = date === undefined ? Number.NaN : Date.parse(date);
  return Number.isNaN(milliseconds) ? null : fromMilliseconds(milliseconds);
}

function textOf(email: Email): string {
  if (email.text !== undefined && email.text.trim() !== '') return email.text;
  if (email.html === undefined) return '';
  return convert(email.html, {
    wordwrap: false,
    selectors: [
      { selector: 'img', format: 'skip' },
      { selector: 'a', options: { ignoreHref: true } },
    ],
  });
}
