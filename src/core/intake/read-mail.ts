// What a mail is: a new case, part of one, machine mail, or something a person must look at. Nothing disappears (I03).

import type { CaseId, Instant } from '../brand';
import type { AddressProof } from '../casefile/case';
import type { AddressKind } from '../casefile/address-kind';
import type { HoldReason } from '../casefile/hold';
import type { Warning } from '../casefile/warning';
import type { Contact } from '../casefile/personal';
import { cameDirectly, cameForwarded } from './came';
import { cleaned } from './cleaned';
import { findComplaint, ofSystem, type FoundComplaint } from './complaint';
import { isEncrypted } from './encrypted';
import { liesUnread } from './lies-unread';
import { failedDelivery, type FailedDelivery } from './machine/failed-delivery';
import type { Machine } from './machine/machine';
import { machineMail } from './machine/machine-mail';
import type { NotACase } from './not-a-case';
import { withoutUnseen } from './mail-lines';
import { headersOf, type MailFile, type MailParts } from './mail-parts';
import { withoutPictures } from './picture-marks';
import { holdReason } from './hold/hold';
import { inQuotedLetter } from './quoted-letter';
import { findReference, findWholeReference, type Reference } from './reference';
import type { SetAsideReason } from './set-aside-reasons';
import { forwarderOf } from './sender/forwarder';
import { nothingFilled, type Filled } from './sender/filled';
import { senderOf, senderPassedOn, type Sender } from './sender/sender-of';
import { systemSender } from './sender/system-sender';
import { systemOf, type CentralSystem } from './sender/systems';
import { threadOf } from './forward/thread';
import {
  isFalseColleague,
  isFromColleague,
  isFromProvider,
  isOfOtherBoard,
  isProven,
  isProviderAddress,
  type Knows,
} from './trust/trust';
import { posesAsKnown } from './trust/look-alike';
import { proofOf } from './trust/proof';

export interface ReadComplaint {
  readonly outcome: 'case';
  readonly complainant: Contact;
  readonly addressProof: AddressProof;
  readonly addressKind: AddressKind;
  readonly forwardedBy: Contact | null;
  /** When it came to the municipality; null: when the mailbox got it. */
  readonly received: Instant | null;
  /** When it was written, by its own date. */
  readonly said: Instant | null;
  readonly subject: string;
  readonly words: string;
  readonly note: string;
  readonly files: readonly MailFile[];
  readonly flags: readonly Warning[];
  /** Equal for the same words by the same person. */
  readonly fingerprint: string;
  /** What a form or a system had beside name, address and words. */
  readonly filled: Filled;
  /** Why its sender hears nothing before a person has read it; null when a neutral acknowledgement may go by itself. */
  readonly held: HoldReason | null;
}
export interface ReadAnswer {
  readonly outcome: 'link';
  readonly caseId: CaseId;
  /** The number as the mail writes it. */
  readonly reference: string;
  /** What stands behind the number when the mail answers one of our letters; whether it is the case's own is for the app to say. */
  readonly token: string | null;
  readonly from: Contact;
  /** Whether that address is really where the mail came from. */
  readonly isProven: boolean;
  /** A provider's address that is proven, or that a proven colleague forwarded. */
  readonly isProvider: boolean;
  /** A colleague with proof sent it, or sent it on. */
  readonly isColleague: boolean;
  readonly forwardedBy: Contact | null;
  readonly sent: Instant | null;
  readonly subject: string;
  readonly words: string;
  /** What the colleague who sent it on wrote. */
  readonly note: string;
  readonly files: readonly MailFile[];
  readonly flags: readonly Warning[];
  readonly fingerprint: string;
}
export type ReadMail =
  | ReadComplaint
  | ReadAnswer
  | ((
      | { readonly outcome: 'ignore'; readonly reason: NotACase }
      | {
          readonly outcome: 'manual';
          readonly reason: SetAsideReason;
          /** The case it names. */ readonly named?: CaseId;
          /** A machine's words and no other. */ readonly isBare?: boolean;
        }
    ) & { /** A letter that could not be delivered. */ readonly failed?: FailedDelivery });

/** What a mail is, with everything needed to store it; `manual` and `ignore` carry their reason (R094, I03). `got`: when the mailbox got it. */
export function readMail(mail: MailParts, knows: Knows, got: Instant | null = mail.arrived ?? mail.date): ReadMail {
  if (isEncrypted(mail)) return { outcome: 'manual', reason: 'encrypted' };
  const hasForward = threadOf(mail.text).older.length > 0 || mail.files.some((file) => file.mail !== null);
  const machine = machineMail(mail, knows, hasForward);
  if (machine !== null) return byMachine(mail, machine, knows);
  const reference = referenceIn(mail, knows);
  if (reference !== null) return linked(mail, reference, knows);
  if (withoutUnseen(mail.text).trim() === '' && mail.files.length === 0) return { outcome: 'manual', reason: 'empty' };
  const system = systemOf(mail.from.address, knows.systems ?? []);
  if (system !== undefined) return bySystem(mail, { system, got, knows });
  const found = findComplaint(mail, knows);
  return liesUnread(mail, found, knows) ? { outcome: 'manual', reason: 'insideUnread' } : complaint(mail, { found, got, knows });
}

/** What a machine says of a letter of ours is heard, also where a person has to read the rest. */
function byMachine(mail: MailParts, machine: Machine, knows: Knows): ReadMail {
  const read = machine.isSure
    ? ({ outcome: 'ignore', reason: machine.kind } as const)
    : unsure(machine, referenceIn(mail, knows));
  const failed = machine.kind === 'bounce' ? failedDelivery(mail) : null;
  return failed === null ? read : { ...read, failed };
}

const unsure = ({ kind, isBare }: Machine, reference: Reference | null): ReadMail & { readonly outcome: 'manual' } => ({
  outcome: 'manual',
  reason: kind === 'ownMail' ? 'ownAddress' : 'looksAutomatic',
  ...(isBare === true ? { isBare } : {}),
  ...(reference === null ? {} : { named: reference.caseId }),
});

/** Which case a mail names: in its subject, by our whole reference in its text, by the id of our letter that is answered, or in our words that it quotes. */
const referenceIn = (mail: MailParts, knows: Knows): Reference | null =>
  findReference(mail.subject) ?? findWholeReference(mail.text) ?? inAnswered(mail, knows) ?? inQuotedLetter(mail, knows);

function inAnswered(mail: MailParts, knows: Knows): Reference | null {
  const domain = knows.letterDomain?.toLowerCase();
  if (domain === undefined) return null;
  const ids = [...headersOf(mail, 'in-reply-to'), ...headersOf(mail, 'references')].join(' ').split(/[\s<>]+/);
  return (
    ids
      .filter((id) => id.toLowerCase().endsWith(`@${domain}`))
      .map(findReference)
      .findLast((one) => one !== null) ?? null
  );
}

/** An answer in a case. A colleague who cannot be proven gets no word in it. */
function linked(mail: MailParts, reference: Reference, knows: Knows): ReadMail {
  if (isFalseColleague(mail, knows)) return { outcome: 'manual', reason: 'senderUnproven', named: reference.caseId };
  const found = findComplaint(mail, knows);
  const isColleague = isFromColleague(mail, knows);
  const isByColleague = isColleague && found.isPassedOn;
  const clean = cleaned(mail, isByColleague ? found : asSent(mail, found), knows);
  return {
    ...{
      outcome: 'link',
      caseId: reference.caseId,
      ...{ reference: reference.number, token: reference.token },
      from: clean.from,
      isProven: !isByColleague && isProven(mail),
      isColleague,
      sent: isByColleague ? found.sent : mail.date,
      forwardedBy: isByColleague ? forwarderOf(mail, knows) : null,
      note: isByColleague ? withoutPictures(found.note).trim() : '',
    },
    isProvider: isByColleague ? isProviderAddress(found.from.address, knows) : isFromProvider(mail, knows) && !found.isPassedOn,
    ...{ subject: clean.subject, words: clean.words, files: clean.files, flags: clean.flags, fingerprint: clean.fingerprint },
  };
}

/** What anybody but a colleague sends on in a case is that sender's: nobody vouches for whom it names. */
const asSent = (mail: MailParts, found: FoundComplaint): FoundComplaint =>
  found.isPassedOn ? { ...found, from: mail.from, words: mail.text.trim(), isPassedOn: false } : found;

interface Reading {
  readonly found: FoundComplaint;
  readonly got: Instant | null;
  readonly knows: Knows;
  /** Who it is from, where that is known already. */
  readonly sender?: Sender;
}

/** What a person wrote in a system that sends it on; without words of hers it is for somebody to look at, never lost. */
function bySystem(
  mail: MailParts,
  { system, got, knows }: Omit<Reading, 'found'> & { readonly system: CentralSystem },
): ReadMail {
  const sender = systemSender(mail, system, knows);
  return sender === null
    ? { outcome: 'manual', reason: 'systemUnread' }
    : complaint(mail, { found: ofSystem(mail), got, knows, sender });
}

function complaint(mail: MailParts, { found, got, knows, sender: known }: Reading): ReadComplaint {
  const sender = known ?? (found.isPassedOn ? senderPassedOn(found.from, found.words, knows) : senderOf(mail, knows));
  const isByColleague = found.isPassedOn && isFromColleague(mail, knows);
  const counts = isByColleague && !isOfOtherBoard(mail.from.address, knows);
  const came = found.isPassedOn
    ? cameForwarded(found.sent, got, { days: knows.daysBack ?? usualDaysBack, counts })
    : cameDirectly(found.sent, got);
  const filled = { ...found, from: sender.who, words: sender.words ?? found.words, isDateUnsure: came.isUnsure };
  const { from, ...clean } = cleaned(mail, filled, knows);
  return {
    outcome: 'case',
    complainant: from,
    received: came.received,
    said: came.said,
    note: withoutPictures(found.note),
    ...clean,
    addressKind: sender.kind,
    filled: sender.filled ?? nothingFilled,
    addressProof: proofOf(
      mail,
      {
        from,
        isPosed: posesAsKnown(mail, knows),
        isOwnMail: !found.isPassedOn && sender.kind === 'person' && from.address === mail.from.address,
      },
      knows,
    ),
    forwardedBy: isByColleague ? forwarderOf(mail, knows) : null,
    held:
      holdReason(
        {
          from,
          filled: sender.filled,
          kind: sender.kind,
          text: [mail.subject, found.subject, found.words, mail.text].join('\n'),
        },
        knows,
      ) ?? (clean.flags.includes('sender-lookalike') ? 'lookAlike' : null),
  };
}

/** How far back a forwarded mail's own date is believed, unless the profile says another number. */
const usualDaysBack = 60;
