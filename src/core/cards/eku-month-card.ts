// The month's state in EKU's channel: a line a provider. Built from the month's post alone, which knows no case and no person.

import type { MonthPost, ProviderMonth } from '../eku/month';
import { sayMonth } from '../text/day';
import { say, type Language } from '../text/say';
import { card, type Card } from './card';
import { factSet, heading, paragraph, remark } from './elements';

/** More than so many lines nobody reads in a channel; the list on EKU's site has them all. */
const mostLines = 40;

/** The whole post. */
export function ekuMonthCard({ month, providers, limit }: MonthPost, language: Language): Card {
  const title = say(language, 'eku.month.title', { month: sayMonth(language, month) });
  const shown = providers.slice(0, mostLines);
  return card(language, title, [
    heading(title),
    ...(shown.length === 0
      ? [paragraph(say(language, 'eku.month.none', { limit }))]
      : [factSet(shown.map((one) => line(one, language)))]),
    ...(providers.length > shown.length
      ? [remark(say(language, 'eku.month.rest', { count: providers.length - shown.length }))]
      : []),
    remark(say(language, 'eku.month.limit', { limit })),
    remark(say(language, 'eku.noPersons')),
  ]);
}

const line = ({ provider, contractId, complaints, groups }: ProviderMonth, language: Language) => ({
  title: provider === contractId ? provider : `${provider} (${contractId})`,
  value: [
    say(language, 'eku.month.count', { count: complaints ?? 0 }),
    ...groups.map(({ group, count }) =>
      count === undefined ? say(language, `topicGroup.${group}`) : `${say(language, `topicGroup.${group}`)}: ${count}`,
    ),
  ].join(' · '),
});
