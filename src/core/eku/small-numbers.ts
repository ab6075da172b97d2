// Small numbers point people out. Widened in a fixed order until they no longer do (I11, decisions 6); provider, contract and seriousness are never left out.

import { criterionReasons, topics, type TopicGroup } from '../processes/complaint/criteria';
import type { BareSummary, Count, Deviation, EkuSummary, FullSummary, Period, SeveralSummary, ToldSummary } from './summary';

export interface Widening {
  /** The profile's limit: a smaller count is small. */
  readonly smallest: number;
  /** The same time in whole quarters. */
  readonly quarters: Period;
  /** Whether so few are served, or one of them so well hidden, that wide words still lead to somebody. */
  readonly hasFewClients: boolean;
}

/**
 * While a count is small: the week becomes quarters, the place the municipality, the topics their groups. What is small even then is said as
 * `few`, or, where few among few are easily guessed, nothing is said but that a dialogue is wished.
 */
export function widen(summary: FullSummary, at: Widening): EkuSummary {
  const steps = [widerPeriod, widerPlace, widerTopics];
  const wide = steps.reduce((one, step) => (isSmall(one, at.smallest) ? step(one, at) : one), summary);
  if (isSmall(wide, at.smallest) && at.hasFewClients) return bare(wide);
  const hidden = <T extends { readonly count: Count }>(all: readonly T[]): readonly T[] =>
    all.map((one) => ({ ...one, count: few(one.count, at.smallest) }));
  const others = wide.others === undefined ? {} : { others: hidden(wide.others) };
  return { ...wide, deviations: hidden(wide.deviations), ...others };
}

/** The same of a post over several: it names no place of operation, and what is small even in wide words is `few`. */
export function widenSeveral(summary: SeveralSummary, { smallest, quarters }: Omit<Widening, 'hasFewClients'>): SeveralSummary {
  if (!isSmall(summary, smallest)) return summary;
  const wide = { ...summary, period: quarters, area: null };
  const deviations = isSmall(wide, smallest) ? inGroups(wide.deviations) : wide.deviations;
  return { ...wide, deviations: deviations.map((one) => ({ ...one, count: few(one.count, smallest) })) };
}

const isSmall = (summary: ToldSummary, smallest: number): boolean =>
  summary.deviations.some(({ count }) => few(count, smallest) === 'few');

const few = (count: Count, smallest: number): Count => (count === 'few' || count < smallest ? 'few' : count);

type Step = (summary: FullSummary, at: Widening) => FullSummary;

const widerPeriod: Step = (summary, { quarters }) => ({ ...summary, period: quarters });

const widerPlace: Step = (summary) => ({ ...summary, place: null, area: null });

const widerTopics: Step = (summary) => ({ ...summary, deviations: inGroups(summary.deviations) });

function inGroups(all: readonly Deviation[]): readonly Deviation[] {
  const groups = new Map<TopicGroup | null, number>();
  for (const one of all) {
    const group = groupOf(one);
    groups.set(group, (groups.get(group) ?? 0) + (one.count === 'few' ? 1 : one.count));
  }
  return [...groups].map(([group, count]) => (group === null ? unsaid(count) : { group, count })).sort(mostFirst);
}

const groupOf = (one: Deviation): TopicGroup | null =>
  'unsaid' in one ? null : 'topic' in one ? topics[one.topic].group : one.group;

/** Those nobody has answered the topic of. */
export const unsaid = (count: number) => ({ unsaid: true, count }) as const;

/** Most first; what nobody has answered last, however many. */
export const mostFirst = (a: Deviation & { readonly count: number }, b: Deviation & { readonly count: number }): number =>
  Number('unsaid' in a) - Number('unsaid' in b) || b.count - a.count;

const bare = (summary: FullSummary): BareSummary => ({
  ...{ kind: 'bare', isSerious: summary.criteria.some((reason) => criterionReasons[reason].criterion === 'serious') },
  ...{ provider: summary.provider, service: summary.service },
  ...{ contractForm: summary.contractForm, contractId: summary.contractId },
  earlierEscalations: summary.earlierEscalations,
  ...{ contactDepartment: summary.contactDepartment, contactUnit: summary.contactUnit },
});
