// What the facts say about the three criteria, counted over the whole board and the provider's owner group. It only proposes: the unit manager decides (R244–R247, decisions 3, 6).

import type { Instant, UnitId } from '../brand';
import type { Case } from '../casefile/case';
import type { CaseFile } from '../casefile/case-file';
import { topics, type CriterionReason, type TopicGroup, type TopicId } from '../processes/complaint/criteria';
import { countedCases } from './counted';

export interface EkuFacts {
  /** The profile's window and limit. */
  readonly months: number;
  readonly limit: number;
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
  const group = topic === null ? null : topics[topic].group;
  return {
    ...{ months: file.profile.eku.recurringMonths, limit: file.profile.eku.recurringCount, cases: counted.length },
    ...{ topic, sameTopic: counted.filter((one) => topic !== null && one.topic === topic).length },
    ...{ group, sameGroup: counted.filter((one) => one.topic !== null && topics[one.topic].group === group).length },
    inGroup: counted.filter((one) => one.providerId !== file.matter.providerId).length,
    ...{ danger, units: unitsOf(counted), areas: areasOf(file, counted) },
  };
}

/** Reasons the counts bear out; *serious in itself* only where somebody has said that there was danger. */
export function proposedCriteria(facts: EkuFacts): readonly CriterionReason[] {
  const isMany = facts.cases >= facts.limit;
  const reasons: readonly (readonly [CriterionReason, boolean])[] = [
    ['sameTopicAgain', facts.sameTopic >= facts.limit],
    ['riskForHealth', facts.danger !== 'no'],
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
