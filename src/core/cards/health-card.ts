// To whoever looks after Trappan: that something has been wrong for a while, and what to do; and the same card when it is well again.

import type { Finding } from '../views/finding';
import { say, type Language } from '../text/say';
import { card, type Card } from './card';
import { heading, paragraph } from './elements';

export interface Wrong {
  readonly finding: Exclude<Finding, { readonly state: 'good' }>;
  /** Since when, in words. */
  readonly since: string;
}
type Message = { readonly card: Card; readonly summary: string };

/** The card and its one line; what was found is said in Swedish, as `npm run doctor` says it. */
export function healthCard({ finding, since }: Wrong, language: Language): Message {
  const title = say(language, 'card.health.title');
  const body = [
    heading(title),
    paragraph(`${finding.what}: ${finding.says}`),
    paragraph(say(language, 'card.health.since', { since })),
    paragraph(say(language, 'card.health.next', { next: finding.next })),
    paragraph(say(language, 'card.health.where')),
  ];
  return { card: card(language, title, body), summary: title };
}

/** One line in its place. */
export function healthCuredCard(what: string, language: Language): Message {
  const title = say(language, 'card.health.cured', { what });
  return { card: card(language, title, [paragraph(title)]), summary: title };
}
