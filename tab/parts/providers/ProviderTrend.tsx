// Twelve months of a provider, as bars and in a table; small numbers are words, and of a provider that would lead to somebody there is nothing.

import { Text } from '@fluentui/react-components';
import type { ProviderView } from '../../../src/core/views/provider-view';
import { Section } from '../Section';
import { Months, type Month } from '../unit/Months';
import { useWords } from '../words';

/** Under its heading. */
export function ProviderTrend({ view: { months, smallest } }: { readonly view: ProviderView }) {
  const say = useWords();
  return (
    <Section title={say('providers.trend')}>
      {months === null ? <Text>{say('providers.trend.hidden')}</Text> : <Counted months={months} smallest={smallest} />}
    </Section>
  );
}

function Counted({ months, smallest }: { readonly months: readonly Month[]; readonly smallest: number }) {
  const say = useWords();
  const counts = months.flatMap(({ received, closed }) => [received, closed]);
  if (counts.every((count) => count === 0)) return <Text>{say('providers.trend.none')}</Text>;
  if (counts.every((count) => count === null)) return <Text>{say('providers.trend.allFew', { smallest })}</Text>;
  return (
    <>
      <Months months={months} chart={say('providers.trend.chart')} few={say('providers.trend.few', { smallest })} />
      {counts.includes(null) && <Text>{say('providers.trend.someFew', { smallest })}</Text>}
    </>
  );
}
