// How large and how knotty a mail may be before a person must look at it. Counted on the bytes, before anything is taken apart.

import type { SetAsideReason } from '../core/intake/set-aside-reasons';

/** A mail that is not taken apart, with the reason a person reads. */
export class UnsafeMail extends Error {
  constructor(readonly reason: SetAsideReason) {
    super(reason);
  }
}

/** Bytes; Exchange Online itself delivers no more than 150 MB, and one mail may not take the memory of all. */
export const largestMail = 35 * 1024 * 1024;
/** Multiparts inside multiparts, and mails inside mails; people make five at most. */
export const deepestParts = 10;
export const deepestMails = 10;

/** Letters of text and of HTML; more than any list in SharePoint keeps, and than anybody writes. */
export const longestText = 2_000_000;
export const longestHtml = 8_000_000;
/** Elements inside each other; the longest chains of answers come to some hundreds. */
export const deepestHtml = 2000;

/** Bytes outside base64: words and their mark-up. Files come as base64, which is taken apart quickly however long it is. */
const longestWords = 12 * 1024 * 1024;
/** Lines: so many in any mail, and one for so many bytes more. A file in base64 has 76 letters on each. */
const mostShortLines = 50_000;
const bytesALine = 50;
const mostParts = 500;
const mostHeaderLines = 2000;
const mostHeaderBytes = 512 * 1024;

/** Throws `UnsafeMail` for what would take the time or memory of other mails. */
export function refuseUnsafe(raw: Uint8Array): void {
  if (raw.byteLength > largestMail) throw new UnsafeMail('tooLarge');
  const bytes = Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength);
  const head = headOf(bytes);
  if (head.byteLength > mostHeaderBytes || count(head, '\n', mostHeaderLines) > mostHeaderLines) throw new UnsafeMail('hostile');
  const mostLines = mostShortLines + bytes.byteLength / bytesALine;
  if (count(bytes, '\n', mostLines) > mostLines) throw new UnsafeMail('hostile');
  if (wordBytes(bytes) > longestWords) throw new UnsafeMail('tooLarge');
  if (bytes.includes('oundary') && count(bytes, '\n--', 2 * mostParts) > mostParts) throw new UnsafeMail('hostile');
}

/** The headers of the mail itself: what stands before the first empty line. */
export function headOf(bytes: Buffer): Buffer {
  const ends = ['\r\n\r\n', '\n\n', '\n\r\n'].map((gap) => bytes.indexOf(gap)).filter((at) => at !== -1);
  return bytes.subarray(0, ends.length === 0 ? bytes.byteLength : Math.min(...ends));
}

/** Bytes of the pieces between boundaries that do not say they are base64. */
function wordBytes(bytes: Buffer): number {
  let words = 0;
  for (let from = 0; from < bytes.byteLength;) {
    const next = bytes.indexOf('\n--', from + 1);
    const piece = bytes.subarray(from, next === -1 ? bytes.byteLength : next);
    if (!isBase64(piece)) words += piece.byteLength;
    from = next === -1 ? bytes.byteLength : next;
  }
  return words;
}

const isBase64 = (piece: Buffer): boolean =>
  /^content-transfer-encoding:\s*base64\s*$/im.test(headOf(piece).subarray(0, mostHeaderBytes).toString('latin1'));

function count(bytes: Buffer, what: string, enough: number): number {
  let found = 0;
  for (let at = bytes.indexOf(what); at !== -1 && found <= enough; at = bytes.indexOf(what, at + what.length)) found += 1;
  return found;
}
