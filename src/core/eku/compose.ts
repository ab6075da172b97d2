// The summary for EKU from what is counted and what the unit manager chose. Made of cases alone: no person and no prose can come in (R248–R254, I01).

import type { Instant, PlainDate, TextHash } from '../brand';
import type { Case } from '../casefile/case';
import type { CaseFile } from '../casefile/case-file';
import { eventsOf } from '../casefile/event';
import type { Provider, RegisteredName } from '../casefile/provider';
import { wasSentToProvider } from '../plan/wanted-tasks';
import type { CriterionReason, RemainingFault, TopicId } from '../routine/criteria';
import { areaName, unitName } from '../routine/profile';
import { hashText } from '../text-hash';
import { addDays, dayOf } from '../time/plain-date';
import { weekOf } from '../time/week';
import { widen } from './small-numbers';
import type { EkuChoices, EkuSummary } from './summary';

export interface Composing {
  readonly choices: EkuChoices;
  readonly now: Instant;
}

/** What EKU would read. Throws for a case without a provider in the register: the page asks for one first. */
export function composeSummary(file: CaseFile, history: readonly Case[], { choices, now }: Composing): EkuSummary {
  const { provider, profile } = file;
  if (provider === null) throw new Error('No provider in the register');
  const counted = ofInterest(file, history, now);
  const summary: EkuSummary = {
    ...{
      provider: nameFor(provider),
      service: provider.service,
      contractForm: provider.contractForm,
      contractId: provider.contractId,
    },
    ...{ area: areaName(profile, provider.area), period: periodOf(counted, now), deviations: countTopics(counted) },
    ...choices,
    ...{
      trend: trendOf(file, history, now),
      earlierEscalations: escalations(file, history),
      contactUnit: unitName(profile, file.case.unit),
    },
  };
  return widen(summary, profile.eku.smallNumber);
}

/** The answers the facts suggest; the manager changes what she knows better. */
export function proposeChoices(file: CaseFile, history: readonly Case[], now: Instant): EkuChoices {
  const { providerParts } = file.case;
  const feedback = providerParts.length === 3 ? 'full' : providerParts.length > 0 ? 'part' : 'none';
  return {
    reportedToProvider: wasSentToProvider(file) ? 'yes' : 'no',
    feedback,
    remaining: remainingOf(file, feedback),
    criteria: criteriaOf(file, ofInterest(file, history, now)),
    wishes: ['dialogue'],
  };
}

/** Ties the approval to the very summary that was read; the order of its parts does not count. */
export const hashSummary = (summary: EkuSummary): TextHash => hashText(stable(summary));

const stable = (value: unknown): string =>
  JSON.stringify(value, (_key, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part) ? Object.fromEntries(Object.entries(part).sort()) : part,
  );

/** A sole trader and a small foster home are named by their contract (decisions 6). A contract id stands in the register too. */
const nameFor = (provider: Provider): RegisteredName => (provider.small ? provider.contractId : provider.name);

/** The provider's cases in the profile's window, this one among them. */
function ofInterest(file: CaseFile, history: readonly Case[], now: Instant): readonly Case[] {
  const from = addDays(dayOf(now), -30 * file.profile.eku.recurringMonths);
  const others = history.filter((one) => one.id !== file.case.id && one.kind === 'complaint' && dayOf(one.received) >= from);
  return [file.case, ...others];
}

function countTopics(cases: readonly Case[]): EkuSummary['deviations'] {
  const counts = new Map<TopicId, number>();
  for (const { topic } of cases) counts.set(topic ?? 'otherQuality', (counts.get(topic ?? 'otherQuality') ?? 0) + 1);
  return [...counts].map(([topic, count]) => ({ topic, count })).sort((a, b) => b.count - a.count);
}

/** One week when all came in one, otherwise the quarter of today. */
function periodOf(cases: readonly Case[], now: Instant): EkuSummary['period'] {
  const weeks = cases.map((one) => weekOf(dayOf(one.received)));
  const [first] = weeks;
  const isOneWeek = weeks.every((week) => week.year === first?.year && week.week === first.week);
  if (first !== undefined && isOneWeek) return { kind: 'week', ...first };
  return quarterAt(dayOf(now));
}

const quarterAt = (day: PlainDate): EkuSummary['period'] => ({
  kind: 'quarter',
  year: Number(day.slice(0, 4)),
  quarter: Math.ceil(Number(day.slice(5, 7)) / 3),
});

/** The newer half of the window against the older. */
function trendOf(file: CaseFile, history: readonly Case[], now: Instant): EkuSummary['trend'] {
  const middle = addDays(dayOf(now), -15 * file.profile.eku.recurringMonths);
  const all = ofInterest(file, history, now);
  const newer = all.filter((one) => dayOf(one.received) >= middle).length;
  const older = all.length - newer;
  return newer > older ? 'more' : newer < older ? 'fewer' : 'same';
}

const escalations = (file: CaseFile, history: readonly Case[]): number =>
  new Set(history.filter((one) => one.id !== file.case.id).flatMap((one) => (one.ekuId === null ? [] : [one.ekuId]))).size;

function remainingOf(file: CaseFile, feedback: EkuChoices['feedback']): readonly RemainingFault[] {
  if (feedback === 'none') return ['noAnswer'];
  const faults: RemainingFault[] = file.case.needsMet === false ? ['notRemedied'] : [];
  return feedback === 'part' ? [...faults, 'answerInsufficient'] : faults;
}

function criteriaOf(file: CaseFile, cases: readonly Case[]): readonly CriterionReason[] {
  const { topic, danger } = file.case;
  const same = cases.filter((one) => one.topic === topic).length;
  const units = new Set(cases.map((one) => one.unit)).size;
  const reasons: CriterionReason[] = same >= file.profile.eku.recurringCount ? ['sameTopicAgain'] : [];
  if (danger !== 'no' || hasDangerAnswer(file)) reasons.push('riskForHealth');
  if (units > 1 && cases.length >= file.profile.eku.recurringCount) reasons.push('severalUnits');
  return reasons;
}

const hasDangerAnswer = (file: CaseFile): boolean =>
  eventsOf(file.events, 'decided').some((event) => event.data.type === 'dangerNow');
