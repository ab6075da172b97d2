// To somebody who changed a list by hand where it cannot be changed: that it was put back, and where to do it instead (decisions 1.2).

import { say, type Language } from '../text/say';
import { card, type Card } from './card';
import { heading, paragraph } from './elements';

/** The card and its one line; `number` is the case's. */
export function putBackCard(number: string, language: Language): { readonly card: Card; readonly summary: string } {
  const title = say(language, 'card.putBack');
  const body = [heading(title), paragraph(number), paragraph(say(language, 'card.putBackText'))];
  return { card: card(language, title, body), summary: title };
}
