// To whoever compiles for EKU: nobody knows whether the month's post came to the channel; it is not made again by itself (decisions 7.2).

import { sayMonth } from '../text/day';
import { say, type Language } from '../text/say';
import { card, type Card } from './card';
import { heading, paragraph } from './elements';

/** The card and its one line. */
export function ekuMonthUnsureCard(month: string, language: Language): { readonly card: Card; readonly summary: string } {
  const title = say(language, 'eku.month.unsure', { month: sayMonth(language, month) });
  return { card: card(language, title, [heading(title), paragraph(say(language, 'eku.month.unsure.what'))]), summary: title };
}
