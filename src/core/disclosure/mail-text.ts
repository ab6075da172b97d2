// A mail as it is read to be masked: from and to whom, when, about what, and its words; HTML as it was shown. Other headers, and what is hidden, are left out.

import { headersOf, type MailParts } from '../intake/mail-parts';
import { say } from '../text/say';
import { dayOf } from '../time/plain-date';

/** The text, lines of the head first. */
export function textOfMail(mail: MailParts): string {
  const { from, date, subject, text } = mail;
  const to = [...headersOf(mail, 'to'), ...headersOf(mail, 'cc')].join(', ');
  return [
    `${say('sv', 'disclosure.mail.from')}: ${[from.name, from.address].filter((part) => part !== null).join(', ')}`,
    ...(to === '' ? [] : [`${say('sv', 'disclosure.mail.to')}: ${to}`]),
    ...(date === null ? [] : [`${say('sv', 'disclosure.mail.date')}: ${dayOf(date)}`]),
    `${say('sv', 'disclosure.mail.subject')}: ${subject}`,
    '',
    text,
  ].join('\n');
}
