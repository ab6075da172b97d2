// The bytes of a mail before they are taken apart: what came before the headers is cut, letters in the wrong table are made readable,
// and it is seen whether the end is missing.

import type { Email } from 'postal-mime';
import { headOf } from './bounds';
import { isUtf8 } from './mend-text';

/** The same mail in a shape the MIME reader understands. The kept original is never this one. */
export function readable(raw: Uint8Array): Uint8Array {
  const bytes = withoutLead(Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength));
  const head = headOf(bytes);
  if (head.some((byte) => byte > 0x7f) && !isUtf8(head))
    return readable(Buffer.concat([Buffer.from(windowsToUnicode(head), 'utf8'), bytes.subarray(head.byteLength)]));
  return bytes;
}

/** Empty lines and the separator of mail folders before the first header. */
function withoutLead(bytes: Buffer): Buffer {
  let start = bytes.subarray(0, 3).equals(Buffer.from([0xef, 0xbb, 0xbf])) ? 3 : 0;
  while (start < bytes.byteLength && (bytes[start] === 0x0a || bytes[start] === 0x0d)) start += 1;
  if (bytes.subarray(start, start + 5).toString('latin1') === 'From ') start = bytes.indexOf('\n', start) + 1;
  return bytes.subarray(start);
}

const windowsToUnicode = (bytes: Buffer): string => bytes.toString('latin1');

const smallEnough = 8 * 1024 * 1024;
const saysUnicode = /charset\s*=\s*"?(?:utf-?8|us-ascii|ascii)\b"?/gi;
const textType = /^content-type\s*:\s*text\/(?:plain|html)\b(?:[^\r\n]|\r?\n[ \t])*/gim;

/** The same mail saying Windows-1252 where it said UTF-8 or nothing; a part that was UTF-8 after all is put right by `mendText`. */
export function sayingWindows(raw: Uint8Array): Uint8Array | undefined {
  if (raw.byteLength > smallEnough) return undefined;
  const bytes = Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength);
  const said = bytes
    .toString('latin1')
    .replace(saysUnicode, 'charset="windows-1252"')
    .replace(textType, (type) =>
      /charset/i.test(type) ? type : type.replace(/text\/(?:plain|html)/i, '$&; charset="windows-1252"'),
    );
  const hasType = /^content-type\s*:/im.test(headOf(bytes).toString('latin1'));
  return Buffer.from(hasType ? said : `Content-Type: text/plain; charset="windows-1252"\r\n${said}`, 'latin1');
}

/** Whether a mail in parts ends before its last part does. */
export function isCutShort(raw: Uint8Array, email: Email): boolean {
  const type = email.headers.find(({ key }) => key === 'content-type')?.value ?? '';
  const boundary = /^multipart\/[^;]*;.*?boundary\s*=\s*(?:"([^"]+)"|([^\s;"]+))/is.exec(type);
  const text = boundary?.[1] ?? boundary?.[2];
  if (text === undefined) return false;
  const bytes = Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength);
  return bytes.includes(`--${text}`) && bytes.lastIndexOf(`--${text}--`) === -1;
}
