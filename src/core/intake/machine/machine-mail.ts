// Mail that machines write: answers of absent people, bounces, receipts, invitations, recalls, newsletters. Ignoring a complaint is the worst error,
// so each kind needs its own proof in the headers and no words beyond what such mails say; else a person looks (R094, I03, decisions 8.3).

import { headerOf, type MailParts } from '../mail-parts';
import { isFromColleague, isProven, type Knows } from '../trust/trust';
import { systemOf } from '../sender/systems';
import { looksLikeForm } from '../sender/web-form';
import { bulk } from './bulk';
import type { Machine } from './machine';
import { absence, ownPart } from './absence';
import { unmarked } from './unmarked';
import { hasOwnWords } from './own-words';
import { reportOf } from './reports';
import { recallOf } from './recall';

/** null when a person wrote it, or passed it on. */
export function machineMail(mail: MailParts, knows: Knows, hasForward: boolean): Machine | null {
  const sender = mail.from.address?.toLowerCase() ?? '';
  if (isListed(sender, knows) || systemOf(sender, knows.systems ?? []) !== undefined || isByRule(mail)) return null;
  if (sender === knows.mailbox.toLowerCase()) return ownMail(mail, hasForward);
  const report = reportOf(mail, knows);
  if (report !== null) return report;
  const isPassedOn = hasForward && isFromColleague(mail, knows);
  if (isPassedOn && !/^auto-replied/i.test(headerOf(mail, 'auto-submitted') ?? '')) return null;
  return recallOf(mail) ?? absence(mail) ?? invitation(mail, knows) ?? bulk(mail, knows) ?? unmarked(mail);
}

const isListed = (sender: string, knows: Knows): boolean =>
  [...(knows.formSenders ?? []), ...(knows.scannerSenders ?? [])].some((one) => one.toLowerCase() === sender);

/** Forwarded by an inbox rule: marked as made by a machine, written by a person. */
const isByRule = (mail: MailParts): boolean =>
  headerOf(mail, 'x-ms-exchange-inbox-rules-loop') !== undefined ||
  /rules/i.test(headerOf(mail, 'x-ms-exchange-generated-message-source') ?? '') ||
  /^auto-forwarded/i.test(headerOf(mail, 'auto-submitted') ?? '');

/** Our own address proves nothing: a form may use it, and colleagues may send as the mailbox. Only what it marked as automatic itself is left alone. */
function ownMail(mail: MailParts, hasForward: boolean): Machine | null {
  if (isProven(mail) && hasForward) return null;
  const isLetter = isProven(mail) && headerOf(mail, 'x-auto-response-suppress') !== undefined && isFromItself(mail);
  return { kind: 'ownMail', isSure: isLetter && !looksLikeForm(mail.text) && !hasOwnWords('ownMail', mail.text) };
}

const isFromItself = (mail: MailParts): boolean => headerOf(mail, 'sender') === undefined;

/** An invitation or an answer to one; a calendar file somebody attached is a file. */
function invitation(mail: MailParts, knows: Knows): Machine | null {
  const isOne =
    /calendarmessage|appointment/i.test(headerOf(mail, 'content-class') ?? '') ||
    /^text\/calendar/i.test((headerOf(mail, 'content-type') ?? '').trimStart()) ||
    mail.files.some(({ type }) =>
      /^(?:text\/calendar|application\/ics);method=(?:request|cancel|reply|counter|refresh|declinecounter)/.test(type),
    );
  if (!isOne) return null;
  return { kind: 'calendar', isSure: !hasOwnWords(isFromColleague(mail, knows) ? 'meeting' : 'calendar', ownPart(mail)) };
}
