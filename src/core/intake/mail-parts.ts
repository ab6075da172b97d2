// A mail taken apart: plain values, no bytes. Made by src/mail, read by everything in core/intake.

import type { Instant } from '../brand';
import type { Contact } from '../casefile/personal';

export interface MailParts {
  /** Names in lower case, in the order they stand. */
  readonly headers: readonly { readonly name: string; readonly value: string }[];
  readonly from: Contact;
  readonly subject: string;
  /** As the sender's clock says. */
  readonly date: Instant | null;
  /** When the last server got it, as that server says. */
  readonly arrived?: Instant | null;
  readonly messageId: string | null;
  /** What the person wrote, as plain text; made from HTML when there is no plain part. */
  readonly text: string;
  /** What HTML shows, with marks where pictures stand. */
  readonly shown?: string;
  /** Whether the mail ends before its last part does. */
  readonly isCut?: boolean;
  readonly files: readonly MailFile[];
}

export interface MailFile {
  /** Place among the bytes that src/mail hands over beside the parts. */
  readonly index: number;
  readonly name: string;
  readonly type: string;
  readonly size: number;
  /** Meant to be shown in the text, such as a logo, or a photo put there. */
  readonly isInline: boolean;
  readonly contentId?: string;
  /** The words of a file that somebody wrote: a text, or a document. */
  readonly text?: string;
  /** A mail forwarded as attachment, taken apart too. */
  readonly mail: MailParts | null;
}

/** The first header of that name (lower case). */
export const headerOf = (mail: Pick<MailParts, 'headers'>, name: string): string | undefined =>
  mail.headers.find((header) => header.name === name)?.value;

/** Every header of that name, in their order. */
export const headersOf = (mail: Pick<MailParts, 'headers'>, name: string): readonly string[] =>
  mail.headers.filter((header) => header.name === name).map(({ value }) => value);

/** What stands after the last at sign, in lower case; empty when there is none. */
export const domainOf = (address: string | null): string => {
  const at = (address ?? '').lastIndexOf('@');
  return at === -1
    ? ''
    : (address ?? '')
        .slice(at + 1)
        .trim()
        .toLowerCase();
};
