// winmail.dat (TNEF), which Outlook sends to the world outside by mistake: the text and files that lie in it.
// A reader of our own: the packages there are want a logger and a command line, and the format is a list of lengths.

import { htmlToText } from './html-to-text';
import { mendText, readAsWindows } from './mend-text';
import type { LooseFile } from './loose-file';
import { mapiProperties, property } from './mapi-properties';
import { rtfToText } from './rtf-to-text';

export interface Winmail {
  readonly text: string;
  readonly files: readonly LooseFile[];
}

const signature = 0x223e9f78;
const attributes = {
  body: 0x2800c,
  title: 0x18010,
  data: 0x6800f,
  begins: 0x69002,
  message: 0x69003,
  attachment: 0x69005,
} as const;
const mostAttributes = 20_000;
const none = new Uint8Array();

/** By the type it says, or by the name Outlook gives it. */
export const isWinmail = (type: string, name: string | null): boolean =>
  /ms-tnef/i.test(type) || /^(?:winmail|win)\.dat$/i.test(name ?? '');

/** undefined when it is no TNEF. What is cut off in the middle is read as far as it goes. */
export function readWinmail(bytes: Uint8Array): Winmail | undefined {
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (data.byteLength < 6 || data.readUInt32LE(0) !== signature) return undefined;
  const files: { title: string; data: Uint8Array; properties: Uint8Array }[] = [];
  let text = '';
  for (const { id, value } of attributesIn(data)) {
    const last = files.at(-1);
    if (id === attributes.body) text ||= readAsWindows(value).replace(/\0/g, '');
    else if (id === attributes.message) text ||= bodyOf(value);
    else if (id === attributes.begins) files.push({ title: '', data: none, properties: none });
    else if (last === undefined) continue;
    else if (id === attributes.title) last.title = readAsWindows(value);
    else if (id === attributes.data) last.data = value;
    else if (id === attributes.attachment) last.properties = value;
  }
  return { text: text.trim(), files: files.map(fileOf) };
}

function* attributesIn(data: Buffer): Generator<{ readonly id: number; readonly value: Uint8Array }> {
  let at = 6;
  for (let n = 0; n < mostAttributes && at + 9 <= data.byteLength; n += 1) {
    const id = data.readUInt32LE(at + 1);
    const length = data.readUInt32LE(at + 5);
    yield { id, value: data.subarray(at + 9, at + 9 + length) };
    at += 9 + length + 2;
  }
}

/** Words of the message: plain, HTML or RTF, the first there is. */
function bodyOf(value: Uint8Array): string {
  const found = mapiProperties(value);
  const plain = property(found, 'body');
  if (plain !== undefined && plain.text.trim() !== '') return mendText(plain.text.replaceAll('\r', ''));
  const html = property(found, 'html');
  if (html !== undefined) return mendText(htmlToText(html.text === '' ? new TextDecoder().decode(html.bytes) : html.text));
  const rtf = property(found, 'rtf');
  return rtf === undefined ? '' : rtfToText(rtf.bytes);
}

function fileOf({ title, data, properties }: { title: string; data: Uint8Array; properties: Uint8Array }): LooseFile {
  const found = mapiProperties(properties);
  const content = property(found, 'data')?.bytes ?? data;
  const id = property(found, 'contentId')?.text ?? '';
  return {
    name: property(found, 'longName')?.text ?? (title === '' ? null : title),
    type: property(found, 'mimeType')?.text.toLowerCase() ?? 'application/octet-stream',
    content: data.byteLength > 0 ? data : content,
    isInline: id !== '',
    ...(id === '' ? {} : { contentId: id }),
  };
}
