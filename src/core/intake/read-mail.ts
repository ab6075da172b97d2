// What a mail is: a new case, part of one, machine mail, or something a person must look at. Nothing disappears (I03).

import { caseId, type CaseId, type Instant } from '../brand';
import type { AddressProof } from '../casefile/case';
import type { Contact } from '../casefile/personal';
import { bareSubject } from './forward-headers';
import { headerOf, type MailFile, type MailParts } from './mail-parts';
import type { SetAsideReason } from './set-aside-reasons';
import { isFromColleague, isProven, isProviderAddress, isStaffAddress, type Knows } from './trust';
import { unwrapForward } from './unwrap-forward';

export interface ReadComplaint {
  readonly outcome: 'case';
  readonly complainant: Contact;
  readonly addressProof: AddressProof;
  readonly forwardedBy: Contact | null;
  /** When it came to the municipality; null: when the mailbox got it. */
  readonly received: Instant | null;
  readonly subject: string;
  readonly words: string;
  readonly note: string;
  readonly files: readonly MailFile[];
}
export type ReadMail =
  | ReadComplaint
  | {
      readonly outcome: 'link';
      readonly caseId: CaseId;
      readonly from: Contact;
      readonly isProvider: boolean;
      readonly subject: string;
      readonly words: string;
      readonly files: readonly MailFile[];
    }
  | { readonly outcome: 'ignore'; readonly reason: NotACase }
  | { readonly outcome: 'manual'; readonly reason: SetAsideReason };

export const notACase = { autoReply: {}, bounce: {}, ownMail: {} } as const satisfies Record<string, object>;
export type NotACase = keyof typeof notACase;

/** What a mail is, with everything needed to store it; `manual` and `ignore` carry their reason (R094, I03). */
export function readMail(mail: MailParts, knows: Knows): ReadMail {
  const machine = machineMail(mail, knows);
  if (machine !== null) return { outcome: 'ignore', reason: machine };
  const reference = findReference(mail.subject);
  if (reference !== null) return linked(mail, reference, knows);
  if (mail.text.trim() === '' && mail.files.length === 0) return { outcome: 'manual', reason: 'empty' };
  return complaint(mail, knows);
}

/** The case number in a subject, `SYN-2026-00147`. */
export function findReference(subject: string): CaseId | null {
  const digits = /\bSYN-\d{4}-(\d{5,9})\b/i.exec(subject)?.[1];
  return digits === undefined ? null : caseId(String(Number(digits)));
}

function machineMail(mail: MailParts, knows: Knows): NotACase | null {
  if (mail.from.address?.toLowerCase() === knows.mailbox.toLowerCase()) return 'ownMail';
  const auto = headerOf(mail, 'auto-submitted');
  if (auto !== undefined && !/^(no|auto-forwarded)/i.test(auto)) return 'autoReply';
  const isReport =
    /multipart\/report/i.test(headerOf(mail, 'content-type') ?? '') ||
    /^(mailer-daemon|postmaster)@/i.test(mail.from.address ?? '');
  return isReport ? 'bounce' : null;
}

function linked(mail: MailParts, reference: CaseId, knows: Knows): ReadMail {
  const inner = isFromColleague(mail, knows) ? unwrapForward(mail.text) : undefined;
  const from = inner?.from ?? mail.from;
  const words = inner?.text ?? withoutQuote(mail.text);
  const isProvider = isProviderAddress(from.address, knows);
  return {
    outcome: 'link',
    caseId: reference,
    from,
    isProvider,
    subject: bareSubject(mail.subject),
    words,
    files: attachmentsOf(mail),
  };
}

function complaint(mail: MailParts, knows: Knows): ReadComplaint {
  const attached = mail.files.find((file) => file.mail !== null)?.mail;
  if (isFromColleague(mail, knows) && attached !== undefined && attached !== null) return fromAttached(mail, attached, knows);
  const inner = isFromColleague(mail, knows) ? innermost(mail, knows) : undefined;
  if (inner !== undefined) return { ...inner, forwardedBy: mail.from, files: attachmentsOf(mail) };
  const isOwn = isStaffAddress(mail.from.address, knows);
  const proof = isOwn || mail.from.address === null ? 'none' : isProven(mail) ? 'verified' : 'stated';
  return { ...direct(mail), addressProof: proof, forwardedBy: null, files: attachmentsOf(mail) };
}

function fromAttached(mail: MailParts, attached: MailParts, knows: Knows): ReadComplaint {
  const inner = direct(attached);
  const deeper = isStaffAddress(attached.from.address, knows) ? innermost(attached, knows) : undefined;
  return { ...(deeper ?? inner), note: mail.text.trim(), forwardedBy: mail.from, files: attachmentsOf(attached) };
}

const direct = (mail: MailParts): Omit<ReadComplaint, 'forwardedBy' | 'files'> => ({
  outcome: 'case',
  complainant: mail.from,
  addressProof: mail.from.address === null ? 'none' : 'stated',
  received: mail.date,
  subject: bareSubject(mail.subject),
  words: mail.text.trim(),
  note: '',
});

/** The newest message in the chain that neither staff nor a provider wrote; without one, the outermost forwarded one. */
function innermost(mail: MailParts, knows: Knows): Omit<ReadComplaint, 'forwardedBy' | 'files'> | undefined {
  const outer = unwrapForward(mail.text);
  if (outer === undefined) return undefined;
  let found = outer;
  for (
    let inner = unwrapForward(found.text);
    inner !== undefined && isInside(found.from, knows);
    inner = unwrapForward(found.text)
  )
    found = inner;
  const proof = found.from.address === null ? 'none' : 'stated';
  return {
    outcome: 'case',
    complainant: found.from,
    addressProof: proof,
    received: found.date,
    subject: found.subject,
    words: found.text,
    note: outer.note,
  };
}

const isInside = (from: Contact, knows: Knows): boolean =>
  isStaffAddress(from.address, knows) || isProviderAddress(from.address, knows);

/** What a person would call attachments: files, and pictures that are not part of the letter's look. */
const attachmentsOf = (mail: MailParts): readonly MailFile[] => mail.files.filter((file) => !file.isInline && file.mail === null);

/** An answer without the older letter quoted below it. */
function withoutQuote(text: string): string {
  const lines = text.replaceAll('\r', '').split('\n');
  const cut = lines.findIndex(
    (line, index) => /^\s*(-{2,}\s*(ursprungligt|original)|den .+ skrev|on .+ wrote|från:|from:)/i.test(line) && index > 0,
  );
  const kept = (cut === -1 ? lines : lines.slice(0, cut)).filter((line) => !line.startsWith('>'));
  return kept.join('\n').trim();
}
