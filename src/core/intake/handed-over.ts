// A mail that a colleague hands over from Outlook, with her sign-in as the proof of who she is: read as one she forwards as an attachment, so that
// both ways end in the same reading.

import type { Instant } from '../brand';
import type { Contact } from '../casefile/personal';
import { isEncrypted } from './encrypted';
import { headersOf, type MailParts } from './mail-parts';
import { readMail, type ReadMail } from './read-mail';
import { isStaffAddress, type Knows } from './trust/trust';

/** Who hands it over, as the directory has her, and what she adds. */
export interface HandOver {
  readonly by: Contact;
  readonly note: string;
}

/** What was handed over, read as if its colleague had forwarded it. `manual` only for what no machine here can open. */
export function readHandedOver(mail: MailParts, { by, note }: HandOver, { knows, got }: Reading): ReadMail {
  if (isEncrypted(mail)) return { outcome: 'manual', reason: 'encrypted' };
  const read = readMail(asAttached(mail, { by, note }, knows), knows, got);
  if (read.outcome === 'case' && read.forwardedBy !== null) return { ...read, forwardedBy: by };
  if (read.outcome === 'link')
    return read.forwardedBy === null ? asWritten(read, mail, { by, note }) : { ...read, forwardedBy: by };
  return { outcome: 'manual', reason: 'insideUnread' };
}

interface Reading {
  readonly knows: Knows;
  /** When it is handed over. */
  readonly got: Instant;
}

/** A colleague's own words about a case: hers, not the note's. */
const asWritten = (read: Extract<ReadMail, { outcome: 'link' }>, mail: MailParts, { by, note }: HandOver): ReadMail => ({
  ...read,
  from: mail.from,
  sent: mail.date,
  words: mail.text.trim(),
  files: mail.files,
  note,
  forwardedBy: by,
});

/** The mail around it that nobody sent. What it answers is said outside too: our own letters are known by it. */
const asAttached = (mail: MailParts, { by, note }: HandOver, knows: Knows): MailParts => ({
  headers: [
    { name: 'x-ms-exchange-organization-authas', value: 'Internal' },
    ...['in-reply-to', 'references'].flatMap((name) => headersOf(mail, name).map((value) => ({ name, value }))),
  ],
  from: isStaffAddress(by.address, knows) ? by : { name: by.name, address: `handed-over@${knows.staffDomains[0] ?? ''}` },
  subject: mail.subject,
  date: null,
  messageId: null,
  text: note,
  files: [{ index: beside, name: 'mail.eml', type: 'message/rfc822', size: 0, isInline: false, mail }],
});

/** No place among the bytes of its files: the mail itself is kept as the original. */
const beside = -1;
