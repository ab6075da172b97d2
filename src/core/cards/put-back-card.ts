// To somebody who changed a list by hand where it cannot be changed: that it was put back, and where to do it instead (decisions 1.2).

import type { PutBack } from '../casefile/hand-edit';
import { say, type Language } from '../text/say';
import { card, type Card } from './card';
import { heading, paragraph } from './elements';

/** The card and its one line; `number` is the case's. */
export function putBackCard(
  number: string,
  { reasons, isPartKept }: PutBack,
  language: Language,
): { readonly card: Card; readonly summary: string } {
  const title = say(language, 'card.putBack');
  const why = reasons.map((reason) => paragraph(say(language, `card.putBack.${reason}`)));
  const kept = isPartKept ? [paragraph(say(language, 'card.putBackKept'))] : [];
  const body = [heading(title), paragraph(number), ...why, ...kept];
  return { card: card(language, title, body), summary: title };
}
