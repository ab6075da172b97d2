// To whoever answers for the routine: that it is to be looked through, or does not hold any longer, and what to do (R017, R338).

import type { Profile } from '../routine/profile';
import type { RunsOut } from '../routine/validity';
import { sayDayAndYear } from '../text/day';
import { say, type Language } from '../text/say';
import { card, type Card } from './card';
import { heading, paragraph } from './elements';

/** The card and its one line. */
export function routineRunsOutCard(
  { document, name, version }: Pick<Profile, 'document' | 'name' | 'version'>,
  { what, day, isPast }: RunsOut,
  language: Language,
): { readonly card: Card; readonly summary: string } {
  const title = say(language, isPast ? 'card.routineRunsOut.past' : 'card.routineRunsOut.soon');
  const when = say(language, `card.routineRunsOut.${what}.${isPast ? 'past' : 'soon'}`, { day: sayDayAndYear(language, day) });
  const body = [
    heading(title),
    paragraph(say(language, 'card.routineRunsOut.which', { routine: document.name, organisation: name, version })),
    paragraph(when),
    paragraph(say(language, 'card.routineRunsOut.what')),
  ];
  return { card: card(language, title, body), summary: title };
}
