// How large and how knotty a mail may be before a person must look at it. Counted on the bytes, before anything is taken apart.

import type { SetAsideReason } from '../core/intake/set-aside-reasons';

/** A mail that is not taken apart, with the reason a person reads. */
export class UnsafeMail extends Error {
  constructor(readonly reason: SetAsideReason) {
    super(reason);
  }
}

/** Bytes; Exchange Online itself delivers no more than 150 MB, and one mail may not take the memory of all. */
export const largestMail = 48 * 1024 * 1024;
/** Multiparts inside multiparts, and mails inside mails; people make five at most. */
export const deepestParts = 25;
export const deepestMails = 8;

/** Letters of text and of HTML; more than any list in SharePoint keeps, and than anybody writes. */
export const longestText = 2_000_000;
export const longestHtml = 8_000_000;
/** Elements inside each other; the longest chains of answers come to some hundreds. */
export const deepestHtml = 2000;

const mostParts = 1000;
const mostHeaderLines = 2000;
const mostHeaderBytes = 512 * 1024;

/** Throws `UnsafeMail` for what would take the time or memory of other mails. */
export function refuseUnsafe(raw: Uint8Array): void {
  if (raw.byteLength > largestMail) throw new UnsafeMail('tooLarge');
  const bytes = Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength);
  const head = headOf(bytes);
  if (head.byteLength > mostHeaderBytes || count(head, '\n', mostHeaderLines) > mostHeaderLines) throw new UnsafeMail('hostile');
  if (bytes.includes('oundary') && count(bytes, '\n--', 2 * mostParts) > mostParts) throw new UnsafeMail('hostile');
}

/** The headers of the mail itself: what stands before the first empty line. */
export function headOf(bytes: Buffer): Buffer {
  const ends = ['\r\n\r\n', '\n\n', '\n\r\n'].map((gap) => bytes.indexOf(gap)).filter((at) => at !== -1);
  return bytes.subarray(0, ends.length === 0 ? bytes.byteLength : Math.min(...ends));
}

function count(bytes: Buffer, what: string, enough: number): number {
  let found = 0;
  for (let at = bytes.indexOf(what); at !== -1 && found <= enough; at = bytes.indexOf(what, at + what.length)) found += 1;
  return found;
}
