// Outlook items saved as .msg, by msgreader: an attached mail like any other.

import MsgReader, { type FieldsData } from '@kenjiuno/msgreader';
import { readMailDate } from '../core/intake/forward/mail-date';
import type { MailParts } from '../core/intake/mail-parts';
import { isEndless } from './compound-file';
import { htmlToText } from './html-to-text';
import { mendText } from './mend-text';
import type { LooseFile } from './loose-file';
import { rtfToText } from './rtf-to-text';

export interface OutlookItem {
  readonly parts: Omit<MailParts, 'files'>;
  readonly files: readonly LooseFile[];
}

const compoundFile = [0xd0, 0xcf, 0x11, 0xe0];

/** A name that ends in .msg and bytes that begin as such files do. */
export const isMsg = (name: string, bytes: Uint8Array): boolean =>
  /\.msg$/i.test(name) && compoundFile.every((byte, at) => bytes[at] === byte);

/** undefined when it cannot be read; it is then a file among others. */
export function readMsg(bytes: Uint8Array): OutlookItem | undefined {
  if (isEndless(bytes)) return undefined;
  try {
    const reader = new MsgReader(new Uint8Array(bytes).buffer);
    const fields = reader.getFileData();
    if (fields.error !== undefined) return undefined;
    const item = { parts: partsOf(fields), files: (fields.attachments ?? []).flatMap((one) => fileOf(reader, one)) };
    return saysNothing(item) ? undefined : item;
  } catch {
    return undefined;
  }
}

/** The frame of such a file with nothing in it: it is broken, and whoever sent it meant something else. */
const saysNothing = ({ parts, files }: OutlookItem): boolean =>
  parts.from.address === null &&
  parts.from.name === null &&
  parts.subject === '' &&
  parts.text.trim() === '' &&
  files.length === 0;

const partsOf = (fields: FieldsData): Omit<MailParts, 'files'> => ({
  headers: headersOf(fields.headers ?? ''),
  from: {
    name: fields.senderName === undefined || fields.senderName === '' ? null : mendText(fields.senderName),
    address: [fields.senderSmtpAddress, fields.senderEmail].find((one) => one?.includes('@') === true)?.toLowerCase() ?? null,
  },
  subject: mendText(fields.subject ?? ''),
  date: readMailDate(fields.clientSubmitTime ?? fields.messageDeliveryTime ?? ''),
  messageId: fields.messageId ?? null,
  text: textOf(fields),
});

function textOf(fields: FieldsData): string {
  const plain = mendText((fields.body ?? '').replaceAll('\r', ''));
  if (plain.trim() !== '') return plain;
  const html = fields.bodyHtml ?? (fields.html === undefined ? '' : new TextDecoder().decode(fields.html));
  if (html !== '') return mendText(htmlToText(html));
  return fields.compressedRtf === undefined ? '' : rtfToText(fields.compressedRtf);
}

/** The headers the mail came with, as far as they are simple. */
const headersOf = (text: string): MailParts['headers'] =>
  text
    .replace(/\r?\n[ \t]+/g, ' ')
    .split(/\r?\n/)
    .flatMap((line) => {
      const at = line.indexOf(':');
      return at < 1 ? [] : [{ name: line.slice(0, at).trim().toLowerCase(), value: line.slice(at + 1).trim() }];
    });

function fileOf(reader: MsgReader, attachment: FieldsData): readonly LooseFile[] {
  try {
    const { fileName, content } = reader.getAttachment(attachment);
    const type = attachment.attachMimeTag ?? 'application/octet-stream';
    const isInline = attachment.attachmentHidden === true || attachment.pidContentId !== undefined;
    const id = attachment.pidContentId === undefined ? {} : { contentId: attachment.pidContentId };
    return [{ name: mendText(fileName), type: type.toLowerCase(), content, isInline, ...id }];
  } catch {
    return [];
  }
}
