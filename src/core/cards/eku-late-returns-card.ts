// Returns that have not come, in EKU's channel: a line each. Built from the post alone, which knows no case and no person.

import type { LateReturn, LateReturnsPost } from '../eku/late-returns';
import { sayDayAndYear } from '../text/day';
import { say, sayPlain, type Language } from '../text/say';
import { card, type Card } from './card';
import { factSet, heading, paragraph, remark } from './elements';

/** More than so many lines nobody reads in a channel. */
const mostLines = 40;

/** The whole post. */
export function ekuLateReturnsCard({ returns }: LateReturnsPost, language: Language): Card {
  const title = say(language, 'eku.lateReturns.title', { count: returns.length });
  const shown = returns.slice(0, mostLines);
  return card(language, title, [
    heading(title),
    factSet(shown.map((one) => line(one, language))),
    ...(returns.length > shown.length
      ? [remark(say(language, 'eku.lateReturns.rest', { count: returns.length - shown.length }))]
      : []),
    remark(say(language, 'eku.noPersons')),
  ]);
}

const line = ({ provider, contract, duty, from, to, by, isMissing }: LateReturn, language: Language) => ({
  title: provider === contract ? provider : `${provider} (${contract})`,
  value: say(language, isMissing ? 'eku.lateReturns.missing' : 'eku.lateReturns.late', {
    what: sayPlain(language, `duty.${duty}`),
    from: sayDayAndYear(language, from),
    to: sayDayAndYear(language, to),
    day: sayDayAndYear(language, by),
  }),
});

/** To whoever compiles for EKU: nobody knows whether the post came. */
export function ekuLateReturnsUnsureCard(language: Language): { readonly card: Card; readonly summary: string } {
  const title = say(language, 'eku.lateReturns.unsure');
  return {
    card: card(language, title, [heading(title), paragraph(say(language, 'eku.lateReturns.unsure.what'))]),
    summary: title,
  };
}
