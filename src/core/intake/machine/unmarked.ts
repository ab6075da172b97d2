// Receipts, acknowledgements, answers to invitations and failed deliveries that have lost their marks on the way: known by subject and words, and left to a person.

import { linesOf } from '../mail-lines';
import type { MailParts } from '../mail-parts';
import { ownPart } from './absence';
import type { Machine } from './machine';
import { hasOwnWords } from './own-words';
import { bounceSubject } from './reports';
import type { Template } from './templates';

interface Row {
  readonly kind: 'receipt' | 'calendar' | 'bounce' | 'notice';
  readonly template: Template;
  readonly subject: RegExp;
}

const subjects: readonly Row[] = [
  {
    kind: 'receipt',
    template: 'receipt',
    subject:
      /^(?:read|not read|läst|inte läst|oläst|lest|læst|ulest|gelesen|luettu|delivered|levererat|relayed|read receipt|läskvitto)\s?:/i,
  },
  {
    kind: 'calendar',
    template: 'calendar',
    subject:
      /^(?:accepted|declined|tentative|tentatively accepted|accepterat|accepterad|avböjt|tackat nej|preliminärt|akseptert|avslått|zugesagt|abgesagt)\s?:/i,
  },
  { kind: 'bounce', template: 'bounce', subject: bounceSubject },
  // Never an answer: our own letters begin so, and whoever answers one is a person.
  {
    kind: 'notice',
    template: 'acknowledged',
    subject:
      /^(?:vi har (?:tagit emot|mottagit)|tack för (?:ditt|din|ert|er)(?!\p{L})|bekräftelse|mottagningsbekräftelse|mottagningskvitto|ditt ärende|ärende(?:nr|nummer)? ?#?\d|\[?(?:ticket|case|ärende|request)?[ #:]{0,2}#\d|we(?: have|['’]ve) received|your (?:request|ticket|case)|thank you for (?:contacting|your)|kvittens)/iu,
  },
];

/** The mail it is about stands in it by its subject and days. */
const withoutHeads = (text: string): string =>
  linesOf(text)
    .filter((line) => !/^\s{0,9}(?:to|subject|sent|till|ämne|skickat|an|betreff|gesendet)\s?:/i.test(line))
    .join('\n');

/** null when a person may have written it. */
export function unmarked(mail: MailParts): Machine | null {
  const found = subjects.find(
    ({ template, subject }) => subject.test(mail.subject.trimStart()) && !hasOwnWords(template, withoutHeads(ownPart(mail))),
  );
  return found === undefined ? null : { kind: found.kind, isSure: false, isBare: true };
}
