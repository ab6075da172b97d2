// Receipts, answers to invitations and failed deliveries that have lost their marks on the way: known by subject and words, and left to a person.

import { linesOf } from '../mail-lines';
import type { MailParts } from '../mail-parts';
import { ownPart } from './absence';
import type { Machine } from './machine';
import { hasOwnWords } from './own-words';
import { bounceSubject } from './reports';

const subjects: readonly (readonly ['receipt' | 'calendar' | 'bounce', RegExp])[] = [
  [
    'receipt',
    /^(?:read|not read|läst|inte läst|oläst|lest|læst|ulest|gelesen|luettu|delivered|levererat|relayed|read receipt|läskvitto)\s?:/i,
  ],
  [
    'calendar',
    /^(?:accepted|declined|tentative|tentatively accepted|accepterat|accepterad|avböjt|tackat nej|preliminärt|akseptert|avslått|zugesagt|abgesagt)\s?:/i,
  ],
  ['bounce', bounceSubject],
];

/** The mail it is about stands in it by its subject and days. */
const withoutHeads = (text: string): string =>
  linesOf(text)
    .filter((line) => !/^\s{0,9}(?:to|subject|sent|till|ämne|skickat|an|betreff|gesendet)\s?:/i.test(line))
    .join('\n');

/** null when a person may have written it. */
export function unmarked(mail: MailParts): Machine | null {
  const found = subjects.find(
    ([kind, subject]) => subject.test(mail.subject.trimStart()) && !hasOwnWords(kind, withoutHeads(ownPart(mail))),
  );
  return found === undefined ? null : { kind: found[0], isSure: false, isBare: true };
}
