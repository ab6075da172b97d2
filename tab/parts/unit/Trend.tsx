// Twelve months of a unit: bars, and the same figures in a table for who does not see them.

import { Subtitle2 } from '@fluentui/react-components';
import type { UnitTrend } from '../../../src/core/views/unit-view';
import type { Answer } from '../use/use-answer';
import { Failed, Waiting } from '../Waiting';
import { useWords } from '../words';
import { Months } from './Months';

/** Read by itself: the rest of the page does not wait for it. */
export function Trend({ trend: answer }: { readonly trend: Answer<UnitTrend> }) {
  const say = useWords();
  return (
    <section aria-label={say('unit.trend')}>
      <Subtitle2 as="h2">{say('unit.trend')}</Subtitle2>
      {answer.state === 'waiting' && <Waiting />}
      {answer.state === 'failed' && <Failed sentence={answer.sentence} again={answer.again} />}
      {answer.state === 'here' && <Counted trend={answer.value} />}
    </section>
  );
}

function Counted({ trend: { months, byQuarter } }: { readonly trend: UnitTrend }) {
  const say = useWords();
  const isEmpty = months.every(({ received, closed }) => received + closed === 0);
  if (isEmpty && byQuarter === 0) return <p>{say('unit.trend.none')}</p>;
  return (
    <>
      <Months months={months} chart={isEmpty ? null : say('unit.trend.chart')} few="" />
      {byQuarter > 0 && <p>{say('unit.trend.byQuarter', { count: byQuarter })}</p>}
    </>
  );
}
