// What a delivery report says of a letter that will never arrive: for whom, and by which marks the letter can be found (RFC 3464).

import { headersOf, type MailParts } from '../mail-parts';
import { reportFields, type Fields } from './report-fields';

export interface FailedDelivery {
  /** Addresses the server has given up, in lower case. */
  readonly recipients: readonly string[];
  /** Ids that may be the letter's own, with their angles. */
  readonly messageIds: readonly string[];
  /** Subjects that may be the letter's own. */
  readonly subjects: readonly string[];
}

const [mostRecipients, mostIds] = [20, 8];

/** null when nobody was given up: a report of a delay, a relay or a delivery. */
export function failedDelivery(mail: MailParts): FailedDelivery | null {
  const recipients = [...new Set(givenUp(mail))].filter((address) => address.includes('@')).slice(0, mostRecipients);
  if (recipients.length === 0) return null;
  const returned = mail.files.flatMap((file) => file.mail ?? []);
  const ids = [...returned, mail].flatMap(idsIn);
  return {
    recipients,
    messageIds: [...new Set(ids)].slice(0, mostIds),
    subjects: [...returned.map(({ subject }) => subject), mail.subject]
      .filter((subject) => subject.trim() !== '')
      .slice(0, mostIds),
  };
}

/** By the part machines read; the header of old servers counts only where there is none, and the subject tells of no delay. */
function givenUp(mail: MailParts): readonly string[] {
  const reports = mail.files.filter(({ type }) => statusTypes.includes(type));
  if (reports.length > 0)
    return reports.flatMap((file) =>
      reportFields(file.text ?? '').flatMap((fields) => (isGivenUp(fields) ? addresses(fields) : [])),
    );
  if (delay.test(mail.subject)) return [];
  return headersOf(mail, 'x-failed-recipients').flatMap((line) => line.split(',').map(plainAddress));
}

const statusTypes = ['message/delivery-status', 'message/global-delivery-status'];
const delay = /delay|warning|försenad|fördröj|incomplete|retry/i;

/** What the server did decides; the number only where it does not say. */
function isGivenUp(fields: Fields): boolean {
  const action = (fields.get('action') ?? '').toLowerCase();
  const status = fields.get('status') ?? '';
  if (action === '') return status.startsWith('5');
  return action === 'failed' && !status.startsWith('2');
}

/** The address that was given up, and the one it was sent to before somebody forwarded it. */
const addresses = (fields: Fields): readonly string[] =>
  ['final-recipient', 'original-recipient'].flatMap((name) => {
    const value = fields.get(name);
    return value === undefined ? [] : [plainAddress(value.slice(value.indexOf(';') + 1))];
  });

const plainAddress = (text: string): string => text.trim().replace(/^</, '').replace(/>$/, '').trim().toLowerCase();

const idHeaders = ['message-id', 'x-original-message-id', 'original-message-id', 'in-reply-to', 'references'];

const idsIn = (mail: MailParts): readonly string[] =>
  idHeaders.flatMap((name) =>
    headersOf(mail, name).flatMap((line) => line.slice(0, longestLine).match(/<[^<>\s]{3,300}>/g) ?? []),
  );

const longestLine = 4000;
