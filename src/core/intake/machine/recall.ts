// Outlook's wish to take a mail back, and its report of how that went. A note, never a case; words beside it go to a person.

import { headerOf, type MailParts } from '../mail-parts';
import type { Machine } from './machine';
import { hasOwnWords } from './own-words';

const wish =
  /(?:vill återkalla (?:meddelandet|e-postmeddelandet|mejlet)|would like to recall the message|ønsker (?:at|å) tilbakekalle|vil gerne tilbagekalde|möchte die nachricht|haluaa peruuttaa viestin)/i;
const report =
  /^(?:rapport om återkall|message recall report|recall (?:report|success|failure)|återkallande (?:lyckades|misslyckades)|återkallning (?:lyckades|misslyckades))/i;
const subject = /^(?:återkalla|återkallat|återkallelse|recall|tilbakekall|tilbagekald|rückruf|rappel|peruuta)\s?:/i;

/** The subject of the mail somebody wishes back, as programs write it behind their own word. */
export const recalledSubject = (line: string): string => {
  const plain = line.trimStart();
  return subject.test(plain) ? plain.replace(subject, '') : '';
};

/** The subject it names is the recalled mail's, not words of its own. */
function withoutSubject({ subject: line, text }: MailParts): string {
  const named = recalledSubject(line).trim();
  return named === '' ? text : text.replaceAll(named, ' ');
}

/** null when it is none. A subject alone is a person's, unless nothing else stands there. */
export function recallOf(mail: MailParts): Machine | null {
  const isByClass = /recall/i.test(`${headerOf(mail, 'message-class') ?? ''} ${headerOf(mail, 'content-class') ?? ''}`);
  const isReport = report.test(mail.subject.trimStart());
  const isWish = wish.test(mail.text.slice(0, 2000)) || wish.test(mail.subject);
  if (!isByClass && !isReport && !isWish && !(subject.test(mail.subject.trimStart()) && mail.text.trim() === '')) return null;
  const isProved = isByClass || isReport || isWish;
  return { kind: 'recall', isSure: isProved && !hasOwnWords('recall', withoutSubject(mail)) };
}
