// The head of a mail as plain values: who wrote it, when, under which subject, and when the last server got it.

import { addressParser, type Address, type Email } from 'postal-mime';
import { readMailDate } from '../core/intake/forward/mail-date';
import type { MailParts } from '../core/intake/mail-parts';
import { yearOf, dayOf } from '../core/time/plain-date';
import { mendText } from './mend-text';

/** All of a mail but its text and its files. */
export const headOf = (email: Email): Omit<MailParts, 'files' | 'text'> => ({
  headers: email.headers.map(({ key, value }) => ({ name: key.toLowerCase(), value: mendText(value) })),
  from: contactFrom(email),
  subject: flat(email.subject ?? ''),
  date: saidDate(email) ?? arrivedDate(email),
  arrived: arrivedDate(email),
  messageId: email.messageId ?? null,
});

const flat = (text: string): string => mendText(text).replace(/\s+/g, ' ').trim();

/** Who wrote it; the first of several. A group or a name without an address is a name alone. */
function contactFrom(email: Email): MailParts['from'] {
  const header =
    email.headers.find(({ key }) => key === 'from')?.value ?? email.headers.find(({ key }) => key === 'sender')?.value;
  const first = header === undefined ? email.from : (authorIn(header) ?? email.from);
  const name = flat(first?.name ?? '');
  const address = (first?.address ?? '').trim().toLowerCase();
  return { name: name === '' ? null : name, address: address === '' ? null : address };
}

/** `Lindberg, Kerstin <kerstin@x.example>` without quotes is one author, whose name has a comma. */
function authorIn(header: string): Address | undefined {
  const [first, second, ...more] = addressParser(header, { flatten: true });
  const isSplit =
    (first?.address ?? '') === '' &&
    (second?.address ?? '') !== '' &&
    more.length === 0 &&
    /^[^<>"@]{1,200},[^<>"@]{1,200}</.test(header);
  if (!isSplit || second === undefined) return first;
  return { ...second, name: `${first?.name ?? ''}, ${second.name}` };
}

/** What the sender's clock said. */
function saidDate(email: Email): MailParts['date'] {
  return within(readMailDate(email.headers.find(({ key }) => key === 'date')?.value ?? ''));
}

/** When the last server got it: the topmost line, which is our own server's. */
function arrivedDate(email: Email): MailParts['date'] {
  const line = email.headers.find(({ key }) => key === 'received')?.value ?? '';
  const sign = line.lastIndexOf(';');
  return sign === -1 ? null : within(readMailDate(line.slice(sign + 1)));
}

/** There was no mail before 1970, and this product sees none of the next century. */
const within = (date: MailParts['date']): MailParts['date'] =>
  date === null || yearOf(dayOf(date)) < 1970 || yearOf(dayOf(date)) > 2099 ? null : date;
