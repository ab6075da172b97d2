// Twelve months of a unit: bars, and the same figures in a table for who does not see them.

import type { UnitTrend } from '../../../src/core/views/unit-view';
import type { Answer } from '../use/use-answer';
import { Section } from '../Section';
import { Failed, Waiting } from '../Waiting';
import { useWords } from '../words';
import { Months } from './Months';

/** Read by itself: the rest of the page does not wait for it. */
export function Trend({ trend: answer }: { readonly trend: Answer<UnitTrend> }) {
  const say = useWords();
  return (
    <Section title={say('unit.trend')}>
      {answer.state === 'waiting' && <Waiting />}
      {answer.state === 'failed' && <Failed sentence={answer.sentence} again={answer.again} />}
      {answer.state === 'here' && <Counted trend={answer.value} />}
    </Section>
  );
}

function Counted({ trend: { months, byQuarter } }: { readonly trend: UnitTrend }) {
  const say = useWords();
  const isEmpty = months.every(({ received, closed }) => received + closed === 0);
  if (isEmpty && byQuarter === 0) return <p>{say('unit.trend.none')}</p>;
  return (
    <>
      <Months months={months} chart={isEmpty ? null : say('unit.trend.chart')} few="" />
      <p>{say('unit.trend.about')}</p>
      {byQuarter > 0 && <p>{say('unit.trend.byQuarter', { count: byQuarter })}</p>}
    </>
  );
}
