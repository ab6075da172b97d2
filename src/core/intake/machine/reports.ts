// Reports of servers: bounces, receipts, reports of unwanted mail. One that brings a complaint back, or words of its own, goes to a person.

import { readContact } from '../forward/contact';
import { linesOf, plainLine } from '../mail-lines';
import { headerOf, type MailFile, type MailParts } from '../mail-parts';
import { isStaffAddress, type Knows } from '../trust/trust';
import type { Machine } from './machine';
import { isMadeByMachine, isReturned } from './marks';
import { hasOwnWords, soundsLikeComplaint } from './own-words';

/** A report by its form, or by its sender and one more sign; null when it is none. */
export function reportOf(mail: MailParts, knows: Knows): Machine | null {
  const type = headerOf(mail, 'content-type') ?? '';
  if (/disposition-notification/i.test(type) || mail.files.some((file) => file.type === 'message/disposition-notification'))
    return { kind: 'receipt', isSure: !hasOwnWords('receipt', mail.text) };
  if (!/^multipart\/report/i.test(type.trimStart())) return bounceBySender(mail, knows);
  if (/feedback-report/i.test(type)) return { kind: 'notice', isSure: !bringsComplaint(mail, knows) };
  return { kind: 'bounce', isSure: !bringsComplaint(mail, knows) };
}

const bounceSender = /^(?:mailer-daemon|postmaster|mail-daemon|maildaemon|microsoftexchange\w{0,60})@|^mailer-daemon$/i;
/** How servers head what they could not deliver. */
export const bounceSubject =
  /^\W{0,5}(?:undeliver|undelivered|delivery (?:status|failure|has failed|delayed|notification)|mail delivery (?:failed|subsystem)|failure notice|returned mail|det gick inte att leverera|olevererbart|kunde inte levereras|meddelandet kunde inte|ej levererat|kan ikke leveres|unzustellbar|mail system error|warning: (?:could not send|message))/i;

function bounceBySender(mail: MailParts, knows: Knows): Machine | null {
  const isSender =
    bounceSender.test(mail.from.address ?? '') ||
    bounceSender.test(mail.from.name ?? '') ||
    /mail delivery (?:sub)?system/i.test(mail.from.name ?? '');
  const hasSign =
    bounceSubject.test(mail.subject) ||
    isReturned(mail) ||
    headerOf(mail, 'x-failed-recipients') !== undefined ||
    isMadeByMachine(mail) ||
    mail.files.some(({ type }) => type === 'message/delivery-status');
  const isClean = !bringsComplaint(mail, knows);
  if (isSender) return { kind: 'bounce', isSure: isClean && (hasSign || /^mailer-daemon@/i.test(mail.from.address ?? '')) };
  return isReturned(mail) && bounceSubject.test(mail.subject) ? { kind: 'bounce', isSure: isClean } : null;
}

/** The report itself speaks like a complaint, or it returns what somebody outside wrote to us. */
const bringsComplaint = (mail: MailParts, knows: Knows): boolean =>
  soundsLikeComplaint(mail.text) || mail.files.some((file) => isForUs(file, knows)) || copiesOutsider(mail.text, knows);

/** Letters of a report that are looked through for a copy. */
const longestReport = 100_000;
const longestHeader = 1000;
const writer = /^(?:from|från|return-path|reply-to) ?:/i;
const receiver = /^(?:to|till|cc|kopia|delivered-to|x-original-to) ?:/i;

/** Old servers put the copy into the text, with headers in any order: whoever wrote it is none of us, and wrote to us. */
function copiesOutsider(text: string, knows: Knows): boolean {
  const lines = linesOf(text.slice(0, longestReport)).map((line) => plainLine(line.slice(0, longestHeader)));
  const isOutsider = (address: string | null): boolean =>
    address !== null && !isStaffAddress(address, knows) && !bounceSender.test(address);
  return (
    lines.some((line) => writer.test(line) && isOutsider(readContact(line.slice(line.indexOf(':') + 1)).address)) &&
    namesUs(
      lines.filter((line) => receiver.test(line)),
      knows,
    )
  );
}

function isForUs({ mail }: MailFile, knows: Knows): boolean {
  if (mail === null || isStaffAddress(mail.from.address, knows)) return false;
  const receivers = mail.headers.filter(({ name }) => name === 'to' || name === 'cc').map(({ value }) => value.toLowerCase());
  return namesUs(receivers, knows) || soundsLikeComplaint(mail.text);
}

/** Whether one of our addresses stands in a line. */
function namesUs(receivers: readonly string[], knows: Knows): boolean {
  const domains = [...knows.staffDomains, knows.mailbox].map((one) => one.toLowerCase().replace(/^[^@]{0,200}@/, ''));
  return domains.some((domain) => receivers.some((line) => line.toLowerCase().includes(`@${domain}`)));
}
