// Mails as bytes: the MIME that mail programs of people inside and outside send. Nothing random, so that the same mail has the same bytes.

import { createHash } from 'node:crypto';

export interface Address {
  readonly name: string;
  readonly address: string;
}

export interface Part {
  readonly name: string;
  readonly type: string;
  readonly bytes: Buffer;
  /** Given when the HTML shows it: `cid:…`. */
  readonly contentId?: string;
}

export interface Letter {
  readonly id: string;
  readonly from: Address;
  readonly to: readonly Address[];
  readonly subject: string;
  readonly at: Date;
  readonly text: string;
  readonly html?: string;
  readonly parts?: readonly Part[];
  /** Further header lines: `X-Mailer`, `In-Reply-To`, `References`, `Reply-To`. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** The mail with CRLF line ends, text in UTF-8 as base64, attachments kept as they are. */
export function mailBytes(letter: Letter): Buffer {
  const parts = letter.parts ?? [];
  const shown = parts.filter(({ contentId }) => contentId !== undefined);
  const attached = parts.filter(({ contentId }) => contentId === undefined);
  const words = alternatives(letter);
  const whole = shown.length === 0 ? words : multipart('related', letter.id, [words, ...shown.map(partOf)]);
  const body = attached.length === 0 ? whole : multipart('mixed', letter.id, [whole, ...attached.map(partOf)]);
  return Buffer.from(`${headersOf(letter)}\r\n${body}`, 'latin1');
}

/** `=?UTF-8?B?…?=` in pieces short enough for a header line; plain ASCII is left as it is. */
function headerText(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text)) return text;
  const pieces = text.match(/[\s\S]{1,14}/gu) ?? [];
  return pieces.map((piece) => `=?UTF-8?B?${Buffer.from(piece).toString('base64')}?=`).join('\r\n ');
}

function headersOf(letter: Letter): string {
  const lines = [
    `Message-ID: <${letter.id}>`,
    `Date: ${letter.at.toUTCString().replace('GMT', '+0000')}`,
    `From: ${written(letter.from)}`,
    `To: ${letter.to.map(written).join(',\r\n ')}`,
    `Subject: ${headerText(letter.subject)}`,
    ...Object.entries(letter.headers ?? {}).map(([name, value]) => `${name}: ${headerText(value)}`),
    'MIME-Version: 1.0',
  ];
  return `${lines.join('\r\n')}`;
}

const written = ({ name, address }: Address): string => (name === '' ? address : `${quoted(name)} <${address}>`);
const quoted = (name: string): string =>
  /^[A-Za-z0-9 ]*$/.test(name) ? name : /^[\x20-\x7e]*$/.test(name) ? `"${name.replaceAll('"', "'")}"` : headerText(name);

function alternatives({ text, html, id }: Letter): string {
  const plain = encoded('Content-Type: text/plain; charset=utf-8', Buffer.from(text.replace(/\r?\n/g, '\r\n')));
  if (html === undefined) return plain;
  return multipart('alternative', id, [plain, encoded('Content-Type: text/html; charset=utf-8', Buffer.from(html))]);
}

function partOf({ name, type, bytes, contentId }: Part): string {
  // A mail inside a mail is never encoded (RFC 2046 5.2.1).
  if (type === 'message/rfc822')
    return `Content-Type: message/rfc822\r\nContent-Disposition: attachment; ${fileName(name)}\r\n\r\n${bytes.toString('latin1')}`;
  const place = contentId === undefined ? 'attachment' : 'inline';
  const lines = [
    `Content-Type: ${type}`,
    `Content-Disposition: ${place}; ${fileName(name)}`,
    ...(contentId === undefined ? [] : [`Content-ID: <${contentId}>`]),
  ];
  return encoded(lines.join('\r\n'), bytes);
}

const fileName = (name: string): string =>
  /^[\x20-\x7e]*$/.test(name) ? `filename="${name.replaceAll('"', "'")}"` : `filename*=UTF-8''${encodeURIComponent(name)}`;

function encoded(lines: string, bytes: Buffer): string {
  const rows = bytes.toString('base64').match(/.{1,76}/g) ?? [];
  return `${lines}\r\nContent-Transfer-Encoding: base64\r\n\r\n${rows.join('\r\n')}\r\n`;
}

function multipart(kind: 'alternative' | 'related' | 'mixed', id: string, parts: readonly string[]): string {
  const boundary = `=_${kind}_${createHash('sha256').update(`${kind}|${id}`).digest('hex').slice(0, 24)}`;
  const pieces = parts.map((part) => `--${boundary}\r\n${part.endsWith('\r\n') ? part : `${part}\r\n`}`);
  return `Content-Type: multipart/${kind}; boundary="${boundary}"\r\n\r\n${pieces.join('')}--${boundary}--\r\n`;
}
