// What a delivery report says of a letter that will never arrive: for whom, and by which marks the letter can be found (RFC 3464; text alone: report-in-text).

import { headersOf, type MailParts } from '../mail-parts';
import { reportFields, type Fields } from './report-fields';
import { copyInText, givenUpInText, speaksOfFull, type GivenUp } from './report-in-text';

export interface FailedDelivery {
  /** Addresses the server has given up, in lower case. */
  readonly recipients: readonly string[];
  /** Their mailboxes were full: the letter did not arrive, and the next one may. */
  readonly isFull: boolean;
  /** Ids that may be the letter's own, with their angles. */
  readonly messageIds: readonly string[];
  /** Subjects that may be the letter's own. */
  readonly subjects: readonly string[];
}

const [mostRecipients, mostIds] = [20, 8];

/** null when nobody was given up: a report of a delay, a relay or a delivery. */
export function failedDelivery(mail: MailParts): FailedDelivery | null {
  const told = givenUp(mail);
  const recipients = [...new Set(told.flatMap(({ addresses }) => addresses))].filter((address) => address.includes('@'));
  if (recipients.length === 0) return null;
  const returned = mail.files.flatMap((file) => file.mail ?? []);
  const copied = copyInText(mail.text);
  const ids = [...[...returned, mail].flatMap(idsIn), ...copied.flatMap((line) => (isIdLine(line) ? anglesIn(line) : []))];
  const subjects = [
    ...returned.map(({ subject }) => subject),
    ...copied.flatMap((line) => (/^subject:/i.test(line) ? [line.slice(line.indexOf(':') + 1).trim()] : [])),
    mail.subject,
  ];
  return {
    recipients: recipients.slice(0, mostRecipients),
    isFull: told.every(({ isFull }) => isFull),
    messageIds: [...new Set(ids)].slice(0, mostIds),
    subjects: subjects.filter((subject) => subject.trim() !== '').slice(0, mostIds),
  };
}

/** By the part machines read; where there is none, by the header of old servers or by the text alone, unless the subject tells of a delay. */
function givenUp(mail: MailParts): readonly GivenUp[] {
  const reports = mail.files.filter(({ type }) => statusTypes.includes(type));
  if (reports.length > 0)
    return reports.flatMap((file) =>
      reportFields(file.text ?? '').flatMap((fields) =>
        isGivenUp(fields) ? [{ addresses: addresses(fields), isFull: isOfFull(fields) }] : [],
      ),
    );
  if (delay.test(mail.subject)) return [];
  const named = headersOf(mail, 'x-failed-recipients').flatMap((line) => line.split(',').map(plainAddress));
  const isFull = speaksOfFull(mail.text.slice(0, longestLine));
  return named.length > 0 ? named.map((address) => ({ addresses: [address], isFull })) : givenUpInText(mail.text);
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

/** The number says so (RFC 3463: X.2.2), or the words behind it. */
const isOfFull = (fields: Fields): boolean =>
  /^[45]\.2\.2\b/.test(fields.get('status') ?? '') || speaksOfFull(fields.get('diagnostic-code') ?? '');

/** The address that was given up, and the one it was sent to before somebody forwarded it. */
const addresses = (fields: Fields): readonly string[] =>
  ['final-recipient', 'original-recipient'].flatMap((name) => {
    const value = fields.get(name);
    return value === undefined ? [] : [plainAddress(value.slice(value.indexOf(';') + 1))];
  });

const plainAddress = (text: string): string => text.trim().replace(/^</, '').replace(/>$/, '').trim().toLowerCase();

const idHeaders = ['message-id', 'x-original-message-id', 'original-message-id', 'in-reply-to', 'references'];

const idsIn = (mail: MailParts): readonly string[] => idHeaders.flatMap((name) => headersOf(mail, name).flatMap(anglesIn));
const anglesIn = (line: string): readonly string[] => line.slice(0, longestLine).match(/<[^<>\s]{3,300}>/g) ?? [];
const isIdLine = (line: string): boolean => idHeaders.some((name) => line.toLowerCase().startsWith(`${name}:`));

const longestLine = 4000;
