// Who complained, when, about what and in which words: the newest message of the chain that neither staff nor a provider wrote (R098).

import type { Contact } from '../casefile/personal';
import type { Instant } from '../brand';
import { withoutWarnings } from './forward/banners';
import { noteOf } from './colleague-note';
import { readContact } from './forward/contact';
import { wordsBelow } from './forward/below';
import { goesOnBelow } from './forward/pasted';
import { holdInAddress } from './hold/organisations';
import { bareSubject, isReply } from './forward/subject';
import type { MailFile, MailParts } from './mail-parts';
import { threadOf, type Message, type Thread } from './forward/thread';
import { isFromColleague, isFromProvider, isProviderAddress, isStaffAddress, type Knows } from './trust/trust';
import { posesAsKnown } from './trust/look-alike';
import { evidenceIn } from './evidence';
import { isFormPassedOn } from './sender/sender-of';

/** A complaint as it lies in a mail. */
export interface FoundComplaint {
  readonly from: Contact;
  readonly sent: Instant | null;
  readonly subject: string;
  readonly words: string;
  readonly note: string;
  readonly files: readonly MailFile[];
  /** Whether it lay inside what somebody else sent. */
  readonly isPassedOn: boolean;
}

/** A mail of a system, whose text says on whose behalf it comes: nothing in it is looked for as passed on. */
export const ofSystem = (mail: MailParts): FoundComplaint => asOwn(mail, { own: mail.text, older: [] }, true);

/** One message of the chain, with the mail whose files belong to it. */
interface Link {
  readonly message: Pick<Message, 'from' | 'date' | 'subject' | 'text' | 'whole' | 'to'>;
  readonly mail: MailParts;
  readonly isAttached: boolean;
}

/** The complaint in a mail. What a stranger forwards is theirs; what a colleague or a provider forwards is somebody else's. */
export function findComplaint(mail: MailParts, knows: Knows): FoundComplaint {
  const thread = threadOf(mail.text);
  const mayPassOn = isFromColleague(mail, knows) || (isFromProvider(mail, knows) && !isReply(mail.subject));
  const links = mayPassOn ? linksBelow(mail, thread) : [];
  const names = staffNames(mail, links, knows);
  const isInside = ({ message }: Link): boolean =>
    kindOf(message.from, { knows, names }) !== 'outside' && !isFormPassedOn(message.from, message.text, knows);
  const found =
    writerIn(links.filter((link) => !isInside(link))) ??
    (isFromColleague(mail, knows)
      ? links.find(({ message }) => kindOf(message.from, { knows, names }) === 'provider')
      : undefined);
  if (found === undefined) return asOwn(mail, thread, links.length > 0 || posesAsKnown(mail, knows));
  const between = links.slice(0, links.indexOf(found)).filter((link) => isWithin(link.mail, found.mail));
  const passed = passedOn(found, links, mail);
  const senders = [mail.from, ...between.map(({ message }) => message.from)].flatMap(({ name }) => name ?? []);
  const { words, below } = found.isAttached
    ? { words: passed.words, below: '' }
    : wordsBelow(passed.words, senders, found.message.from.name);
  return {
    ...passed,
    words,
    isPassedOn: true,
    note: [noteOf(thread.own), noteOf(below), ...between.map(noteOfLink)].filter((note) => note !== '').join('\n\n'),
  };
}

/** Who complains of those outside: the first, unless that is an organisation's mailbox which sends on what somebody wrote to it. */
function writerIn(outside: readonly Link[]): Link | undefined {
  return outside.find(({ message }) => holdInAddress(message.from.address) !== 'organisation') ?? outside[0];
}

/** What somebody on the way wrote, with who it was. */
function noteOfLink({ message }: Link): string {
  const note = noteOf(message.text);
  const name = message.from.name ?? message.from.address;
  return note === '' || name === null ? note : `${name}: ${note}`;
}

/** Messages in the text, then those in attached mails, each with what they in turn pass on. */
function linksBelow(mail: MailParts, thread: Thread): readonly Link[] {
  const inText = thread.older.map((message) => ({ message, mail, isAttached: false }));
  const attached = mail.files.flatMap(({ mail: inner }) => (inner === null ? [] : linksOf(inner)));
  return [...inText, ...attached];
}

function linksOf(mail: MailParts): readonly Link[] {
  const thread = threadOf(mail.text);
  const whole = mail.text.trim();
  const head = { from: mail.from, date: mail.date, subject: bareSubject(mail.subject), to: recipientsOf(mail) };
  const own = { message: { ...head, text: thread.own === '' ? whole : thread.own, whole }, mail, isAttached: true };
  const below = linksBelow(mail, thread).map((link) => ({ ...link, isAttached: true }));
  return [own, ...below];
}

const recipientsOf = (mail: MailParts): string =>
  mail.headers
    .filter(({ name }) => name === 'to' || name === 'cc')
    .map(({ value }) => value)
    .join(' ');

type Kind = 'staff' | 'provider' | 'outside';

function kindOf(from: Contact, { knows, names }: { readonly knows: Knows; readonly names: ReadonlySet<string> }): Kind {
  if (isStaffAddress(from.address, knows)) return 'staff';
  if (isProviderAddress(from.address, knows)) return 'provider';
  if (from.address === null && names.has(foldName(from.name ?? ''))) return 'staff';
  return 'outside';
}

/** Outlook shows colleagues by name alone. Whoever stands with an own address anywhere in the mail is known by name. */
function staffNames(mail: MailParts, links: readonly Link[], knows: Knows): ReadonlySet<string> {
  const names = new Set<string>();
  const add = ({ name, address }: Contact): void => {
    if (name !== null && isStaffAddress(address, knows)) names.add(foldName(name));
  };
  add(mail.from);
  for (const { message } of links) {
    add(message.from);
    for (const one of message.to.split(/[;,](?=\s*["\p{Lu}])/u)) add(namedAddress(one));
  }
  return names;
}

const namedAddress = (text: string): Contact => {
  return text.includes('<') ? readContact(text) : { name: null, address: null };
};

const foldName = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, ' ')
    .trim();

function passedOn(found: Link, links: readonly Link[], mail: MailParts): Omit<FoundComplaint, 'note' | 'isPassedOn'> {
  const { message, mail: carrier, isAttached } = found;
  const older = links.slice(links.indexOf(found) + 1).filter((link) => link.mail === carrier);
  const written = { from: message.from, own: message.text, whole: message.whole, older: older.map((link) => link.message) };
  const words = withoutWarnings(message.text === '' || goesOnBelow(written) ? message.whole : message.text);
  const shown = carrier.shown === undefined ? words : shownWords(carrier.shown, message);
  const files = evidenceIn(carrier, { words: shown, isWhole: isAttached && carrier.text.includes(message.whole) });
  const beside = isAttached ? evidenceIn(mail, { words: '', isWhole: false }) : [];
  return {
    ...{ from: message.from, sent: message.date, words, files: [...files, ...beside, ...otherMails(mail, carrier)] },
    subject: message.subject === '' ? bareSubject(mail.subject) : message.subject,
  };
}

/** Attached mails that do not hold the complaint: those beside it, and those inside it. They are kept as files. */
const otherMails = (mail: MailParts, carrier: MailParts): readonly MailFile[] =>
  mail === carrier
    ? attachedMails(mail)
    : mail.files.flatMap((file) => {
        if (file.mail === null) return [];
        return isWithin(file.mail, carrier) ? otherMails(file.mail, carrier) : [file];
      });

const attachedMails = (mail: MailParts): readonly MailFile[] => mail.files.filter((file) => file.mail !== null);

const isWithin = (mail: MailParts, carrier: MailParts): boolean =>
  mail === carrier || mail.files.some((file) => file.mail !== null && isWithin(file.mail, carrier));

/** The same message where HTML shows it, with its pictures. */
function shownWords(shown: string, message: Link['message']): string {
  const found = threadOf(shown).older.find(({ from, date }) => from.address === message.from.address && date === message.date);
  return found?.whole ?? '';
}

/** The sender's own complaint: their words, without what they answer; when they wrote nothing, what they sent on. */
function asOwn(mail: MailParts, thread: Thread, isInsideOnly: boolean): FoundComplaint {
  const whole = withoutWarnings(mail.text.replace(/^\ufeff/, '').trim());
  const own = withoutWarnings(thread.own);
  const isWhole = isInsideOnly || own === '' || goesOnBelow({ from: mail.from, own, whole, older: thread.older });
  const words = isWhole ? whole : own;
  return {
    ...{ from: mail.from, sent: mail.date, subject: bareSubject(mail.subject), words, note: '', isPassedOn: false },
    files: [...evidenceIn(mail, { words: mail.shown ?? mail.text, isWhole: true }), ...attachedMails(mail)],
  };
}
