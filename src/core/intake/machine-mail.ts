// Mail that machines write: answers of absent people, bounces, receipts, invitations, newsletters. Ignoring a complaint is the worst error,
// so each kind needs its own proof in the headers; where there is only a likeness, a person looks (R094, I03).

import { headerOf, headersOf, type MailParts } from './mail-parts';
import type { NotACase } from './not-a-case';
import { isFromColleague, type Knows } from './trust/trust';
import { looksLikeForm } from './web-form';

export type Machine = { readonly kind: NotACase; readonly isSure: boolean };

/** What kind of machine wrote a mail; null when a person did, or passed it on. */
export function machineMail(mail: MailParts, knows: Knows, hasForward: boolean): Machine | null {
  const sender = mail.from.address?.toLowerCase() ?? '';
  if (sender === knows.mailbox.toLowerCase()) return { kind: 'ownMail', isSure: true };
  if (isListed(sender, knows) || isByRule(mail)) return null;
  const report = reportOf(mail) ?? bounceBySender(mail);
  if (report !== null) return report;
  const isPassedOn = hasForward && isFromColleague(mail, knows);
  if (isPassedOn && !/^auto-replied/i.test(headerOf(mail, 'auto-submitted') ?? '')) return null;
  const reply = absence(mail);
  if (reply !== null) return reply;
  if (isInvitation(mail)) return { kind: 'calendar', isSure: true };
  return bulk(mail);
}

const isListed = (sender: string, knows: Knows): boolean =>
  [...(knows.formSenders ?? []), ...(knows.scannerSenders ?? [])].some((one) => one.toLowerCase() === sender);

/** Forwarded by an inbox rule: marked as made by a machine, written by a person. */
const isByRule = (mail: MailParts): boolean =>
  headerOf(mail, 'x-ms-exchange-inbox-rules-loop') !== undefined ||
  /rules/i.test(headerOf(mail, 'x-ms-exchange-generated-message-source') ?? '') ||
  /^auto-forwarded/i.test(headerOf(mail, 'auto-submitted') ?? '');

function reportOf(mail: MailParts): Machine | null {
  const type = headerOf(mail, 'content-type') ?? '';
  if (!/^\s*multipart\/report/i.test(type)) {
    const isNotice = mail.files.some(({ type: part }) => part === 'message/disposition-notification');
    return isNotice ? { kind: 'receipt', isSure: true } : null;
  }
  if (/disposition-notification/i.test(type)) return { kind: 'receipt', isSure: true };
  return { kind: /feedback-report/i.test(type) ? 'notice' : 'bounce', isSure: true };
}

const bounceSender = /^(?:mailer-daemon|postmaster|mail-daemon|maildaemon|microsoftexchange\w*)@|^mailer-daemon$/i;
const bounceSubject =
  /^\W*(?:undeliver|undelivered|delivery (?:status|failure|has failed|delayed|notification)|mail delivery (?:failed|subsystem)|failure notice|returned mail|det gick inte att leverera|olevererbart|kunde inte levereras|meddelandet kunde inte|ej levererat|kan ikke leveres|unzustellbar|mail system error|warning: (?:could not send|message))/i;

/** A bounce without the form of one: the sender of bounces, and one more sign. */
function bounceBySender(mail: MailParts): Machine | null {
  const isSender =
    bounceSender.test(mail.from.address ?? '') ||
    bounceSender.test(mail.from.name ?? '') ||
    /mail delivery (?:sub)?system/i.test(mail.from.name ?? '');
  const hasEmptyPath = headersOf(mail, 'return-path').some((path) => path.trim() === '<>');
  const hasSign =
    bounceSubject.test(mail.subject) ||
    hasEmptyPath ||
    headerOf(mail, 'x-failed-recipients') !== undefined ||
    isMadeByMachine(mail) ||
    mail.files.some(({ type }) => type === 'message/delivery-status');
  if (isSender) return { kind: 'bounce', isSure: hasSign || /^mailer-daemon@/i.test(mail.from.address ?? '') };
  return hasEmptyPath && bounceSubject.test(mail.subject) ? { kind: 'bounce', isSure: true } : null;
}

const isMadeByMachine = (mail: MailParts): boolean =>
  /^auto-(?:generated|replied|notified)/i.test((headerOf(mail, 'auto-submitted') ?? '').trim());

const absenceSubject =
  /^\s*(?:automatiskt? (?:svar|besked|meddelande)|autosvar|auto(?:matic)?[ -]?repl(?:y|ies)|auto|auto response|out of (?:the )?office|frånvaro\w*|frånvarande|ej på plats|semesterhälsning|automatisk svar|autosvar|fravær\w*|automaattinen vastaus|poissa\w*|automatische antwort|abwesenheit\w*|réponse automatique|respuesta automática)\s*[:–-]/i;

function absence(mail: MailParts): Machine | null {
  const auto = (headerOf(mail, 'auto-submitted') ?? '').trim().toLowerCase();
  const isMarked =
    auto.startsWith('auto-replied') ||
    ['x-autoreply', 'x-autorespond', 'x-autoresponder', 'x-auto-reply'].some((name) => headerOf(mail, name) !== undefined) ||
    /auto_reply/i.test(headerOf(mail, 'precedence') ?? '');
  if (isMarked) return { kind: 'autoReply', isSure: true };
  if (!absenceSubject.test(mail.subject)) return null;
  const isSure =
    isMadeByMachine(mail) ||
    headerOf(mail, 'x-auto-response-suppress') !== undefined ||
    headersOf(mail, 'return-path').some((path) => path.trim() === '<>');
  return { kind: 'autoReply', isSure };
}

/** An invitation or an answer to one; a calendar file somebody attached is a file. */
const isInvitation = (mail: MailParts): boolean =>
  /calendarmessage|appointment/i.test(headerOf(mail, 'content-class') ?? '') ||
  /^\s*text\/calendar/i.test(headerOf(mail, 'content-type') ?? '') ||
  mail.files.some(({ type }) =>
    /^(?:text\/calendar|application\/ics);method=(?:request|cancel|reply|counter|refresh|declinecounter)/.test(type),
  );

const noReply =
  /^(?:no-?reply|noreply\w*|donotreply|do-not-reply|svara-?ej|nyhetsbrev|newsletter|news|marketing|kampanj|mailer|notifications?|info-?mail|utskick)[\w.+-]*@/i;
const letterOrVoice = /^(?:application\/pdf|image\/(?:tiff|jpeg|png)|audio\/)/;

/** Letters to many and notices of systems: at least two signs, or the mark of a machine. A scan or a voice is from a person. */
function bulk(mail: MailParts): Machine | null {
  const precedence = (headerOf(mail, 'precedence') ?? '').trim().toLowerCase();
  const signs = [
    headerOf(mail, 'list-unsubscribe') !== undefined,
    precedence === 'bulk' || precedence === 'junk',
    headerOf(mail, 'list-id') !== undefined && headerOf(mail, 'list-post') === undefined,
    ['feedback-id', 'x-campaign', 'x-campaignid', 'x-mc-user', 'x-csa-complaints', 'list-unsubscribe-post'].some(
      (name) => headerOf(mail, name) !== undefined,
    ),
    noReply.test(mail.from.address ?? ''),
  ].filter(Boolean).length;
  const hasLetter = mail.files.some(({ type, isInline }) => letterOrVoice.test(type) && !isInline);
  if (looksLikeForm(mail.text)) return isMadeByMachine(mail) || signs >= 2 ? { kind: 'notice', isSure: false } : null;
  if (isMadeByMachine(mail)) return hasLetter ? null : { kind: 'notice', isSure: signs >= 1 };
  if (signs < 2 || hasLetter) return null;
  return { kind: 'newsletter', isSure: headerOf(mail, 'in-reply-to') === undefined };
}
