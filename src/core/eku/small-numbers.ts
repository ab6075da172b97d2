// Small numbers point people out. Widened in a fixed order until they no longer do (I11, decisions 6); provider, contract and seriousness are never left out.

import { keysOf } from '../brand';
import type { Count, EkuSummary, Period } from './summary';
import { topics, type TopicId } from '../routine/criteria';

/** Counts under `smallest` become `few`; before that the week becomes a quarter, the place the municipality, and the topic the first of its group. */
export function widen(summary: EkuSummary, smallest: number): EkuSummary {
  const steps: readonly ((one: EkuSummary) => EkuSummary)[] = [widerPeriod, widerPlace, widerTopics];
  const wide = steps.reduce((one, step) => (isSmall(one, smallest) ? step(one) : one), summary);
  return { ...wide, deviations: wide.deviations.map(({ topic, count }) => ({ topic, count: few(count, smallest) })) };
}

const isSmall = (summary: EkuSummary, smallest: number): boolean =>
  summary.deviations.some(({ count }) => count === 'few' || count < smallest);

const few = (count: Count, smallest: number): Count => (count === 'few' || count < smallest ? 'few' : count);

const widerPeriod = (summary: EkuSummary): EkuSummary => ({ ...summary, period: quarterOf(summary.period) });

/** A week belongs to the quarter its Thursday lies in; thirteen weeks are one. */
const quarterOf = (period: Period): Period =>
  period.kind === 'quarter' ? period : { kind: 'quarter', year: period.year, quarter: Math.min(4, Math.ceil(period.week / 13)) };

const widerPlace = (summary: EkuSummary): EkuSummary => ({ ...summary, area: null });

function widerTopics(summary: EkuSummary): EkuSummary {
  const groups = new Map<string, { topic: TopicId; count: number }>();
  for (const { topic, count } of summary.deviations) {
    const { group } = topics[topic];
    const known = groups.get(group) ?? { topic: firstOf(group), count: 0 };
    groups.set(group, { ...known, count: known.count + (count === 'few' ? 1 : count) });
  }
  return { ...summary, deviations: [...groups.values()] };
}

/** A group is named by its first topic. */
const firstOf = (group: string): TopicId => keysOf(topics).find((topic) => topics[topic].group === group) ?? 'otherQuality';
