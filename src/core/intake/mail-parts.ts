// A mail taken apart: plain values, no bytes. Made by src/mail, read by everything in core/intake.

import type { Instant } from '../brand';
import type { Contact } from '../casefile/personal';

export interface MailParts {
  /** Names in lower case, in the order they stand. */
  readonly headers: readonly { readonly name: string; readonly value: string }[];
  readonly from: Contact;
  readonly subject: string;
  readonly date: Instant | null;
  readonly messageId: string | null;
  /** What the person wrote, as plain text; made from HTML when there is no plain part. */
  readonly text: string;
  readonly files: readonly MailFile[];
}

export interface MailFile {
  /** Place among the bytes that src/mail hands over beside the parts. */
  readonly index: number;
  readonly name: string;
  readonly type: string;
  readonly size: number;
  /** Part of the body's look, such as a logo. */
  readonly isInline: boolean;
  /** A mail forwarded as attachment, taken apart too. */
  readonly mail: MailParts | null;
}

/** The first header of that name (lower case). */
export const headerOf = (mail: MailParts, name: string): string | undefined =>
  mail.headers.find((header) => header.name === name)?.value;

/** What stands after the at sign, in lower case; empty when there is none. */
export const domainOf = (address: string | null): string => (address ?? '').split('@')[1]?.toLowerCase() ?? '';
