// What the facts say about the three criteria, counted over the whole board and the provider's owner group. It only proposes: the unit manager decides (R244–R247, decisions 3, 6).

import { keysOf, type Instant, type UnitId } from '../brand';
import type { Case } from '../casefile/case';
import type { CaseFile } from '../casefile/case-file';
import {
  criteria,
  topics,
  type CriterionId,
  type CriterionReason,
  type TopicGroup,
  type TopicId,
} from '../processes/complaint/criteria';
import type { Threshold } from '../routine/choices';
import { countedCases, countedWithin } from './counted';

export interface EkuFacts {
  /** The window the same topic is counted in, and from how many it is proposed; null where the profile leaves that to people (D20). */
  readonly months: number;
  readonly limit: number | null;
  /** The criteria whose threshold the counts have come to. */
  readonly reached: readonly CriterionId[];
  /** The complaints about the provider and its owner group in the window, this one among them. */
  readonly cases: number;
  /** Of them about other providers of the owner group. */
  readonly inGroup: number;
  readonly topic: TopicId | null;
  /** Of them about the same thing; 0 when this case has no topic. */
  readonly sameTopic: number;
  readonly group: TopicGroup | null;
  /** Of them in the same group of topics. */
  readonly sameGroup: number;
  /** What *Mottagning* said of danger. */
  readonly danger: Case['danger'];
  readonly units: readonly { readonly unit: UnitId | null; readonly count: number }[];
  readonly areas: readonly string[];
}

/** The counts the criteria rest on. */
export function ekuFacts(file: CaseFile, history: readonly Case[], now: Instant): EkuFacts {
  const { topic, danger } = file.matter;
  const counted = countedCases(file, history, now);
  const recurring = thresholdFor(file, 'recurring');
  const months = recurring?.months ?? file.profile.eku.months;
  const group = topic === null ? null : topics[topic].group;
  return {
    months,
    limit: recurring?.count ?? null,
    reached: keysOf(criteria).filter((criterion) => isReached(file, history, { criterion, now })),
    cases: counted.length,
    topic,
    sameTopic: ofTopic(file, countedWithin(file, history, { months, now })).length,
    group,
    sameGroup: ofGroup(file, counted).length,
    inGroup: counted.filter((one) => one.providerId !== file.matter.providerId).length,
    danger,
    units: unitsOf(counted),
    areas: areasOf(file, counted),
  };
}

const ofTopic = ({ matter: { topic } }: CaseFile, cases: readonly Case[]): readonly Case[] =>
  cases.filter((one) => topic !== null && one.topic === topic);

const ofGroup = ({ matter: { topic } }: CaseFile, cases: readonly Case[]): readonly Case[] =>
  cases.filter((one) => topic !== null && one.topic !== null && topics[one.topic].group === topics[topic].group);

/** What each criterion counts: the same thing again, what together may be serious, and all. */
const counts: Readonly<Record<CriterionId, (file: CaseFile, cases: readonly Case[]) => readonly Case[]>> = {
  recurring: ofTopic,
  serious: ofGroup,
  systematic: (_file, cases) => cases,
};

interface Asked {
  readonly criterion: CriterionId;
  readonly now: Instant;
}

function isReached(file: CaseFile, history: readonly Case[], { criterion, now }: Asked): boolean {
  const limit = thresholdFor(file, criterion);
  if (limit === null) return false;
  return counts[criterion](file, countedWithin(file, history, { months: limit.months, now })).length >= limit.count;
}

/** The profile's threshold for a case: one for its topic or its unit before one for all. */
function thresholdFor({ profile, matter }: CaseFile, criterion: CriterionId): Threshold | null {
  const fits = profile.criteria.filter(
    (one) =>
      one.criterion === criterion &&
      (one.topic === null || one.topic === matter.topic) &&
      (one.unit === null || one.unit === matter.unit),
  );
  const closeness = ({ topic, unit }: Threshold): number => Number(topic !== null) * 2 + Number(unit !== null);
  return [...fits].sort((a, b) => closeness(b) - closeness(a))[0] ?? null;
}

/** Reasons the counts bear out; *serious in itself* only where somebody has said that there was danger. */
export function proposedCriteria(facts: EkuFacts): readonly CriterionReason[] {
  const isMany = facts.reached.includes('systematic');
  const reasons: readonly (readonly [CriterionReason, boolean])[] = [
    ['sameTopicAgain', facts.reached.includes('recurring')],
    ['riskForHealth', facts.danger !== 'no'],
    ['severalTogether', facts.reached.includes('serious')],
    ['severalAreas', isMany && facts.areas.length > 1],
    ['severalUnits', isMany && facts.units.filter(({ unit }) => unit !== null).length > 1],
  ];
  return reasons.flatMap(([reason, isMet]) => (isMet ? [reason] : []));
}

function unitsOf(cases: readonly Case[]): EkuFacts['units'] {
  const counts = new Map<UnitId | null, number>();
  for (const { unit } of cases) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  return [...counts].map(([unit, count]) => ({ unit, count })).sort((a, b) => b.count - a.count);
}

/** The areas of the units that have the cases: where it was noticed. */
export function areasOf({ profile }: Pick<CaseFile, 'profile'>, cases: readonly Case[]): readonly string[] {
  const areas = cases.flatMap(({ unit }) => profile.units.flatMap((one) => (one.id === unit ? [one.area] : [])));
  return [...new Set(areas)];
}
