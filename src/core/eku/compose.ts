// The summary for EKU from what is counted and what the unit manager chose. Made of cases alone: no person and no prose can come in (R248–R254, I01).

import { eventsOf } from '../casefile/event';
import { isCompiled } from '../processes/complaint/pattern';
import { wasAsked } from '../processes/complaint/request';
import { keysOf, type Instant, type PlainDate, type ProfileName, type TextHash } from '../brand';
import { isWholeAnswer } from '../casefile/asked-parts';
import type { Case } from '../casefile/case';
import type { CaseFile } from '../casefile/case-file';
import type { Provider, RegisteredName } from '../casefile/provider';
import { criterionReasons, ekuWishes, remainingFaults, type RemainingFault, type TopicId } from '../processes/complaint/criteria';
import { areaName, departmentName, unitName } from '../routine/profile';
import { hashText, stableJson } from '../text-hash';
import { addDays, dayOf } from '../time/plain-date';
import { countedCases, hasFewClients } from './counted';
import { areasOf, ekuFacts, proposedCriteria } from './facts';
import { periodOf, quartersOf } from './period';
import { compiledAcross, compilerOf, countedAcross, jointId, namedAcross } from './over-providers';
import { mostFirst, unsaid, widen, widenSeveral } from './small-numbers';
import {
  ekuQuestions,
  type Deviation,
  type EkuChoices,
  type EkuNotes,
  type EkuSummary,
  type FullSummary,
  type OtherProvider,
  type SeveralSummary,
} from './summary';

export interface Composing {
  readonly choices: EkuChoices;
  /** Own words to the questions, cleared; they stay out where the numbers are too small for more than a dialogue. */
  readonly notes?: EkuNotes;
  readonly now: Instant;
  /** The complaints about the same thing over all providers; only a post over several counts them. */
  readonly across?: readonly Case[];
  /** The providers of the register, by which the others of an owner group have their names. */
  readonly register?: readonly Provider[];
}

/** What EKU would read: of the provider alone, or of its whole owner group where that is chosen; the criteria may rest on more than the provider's. Throws for a case without a provider in the register: the page asks for one first. */
export function composeSummary(
  file: CaseFile,
  history: readonly Case[],
  { choices, notes = {}, now, register = [], across = [] }: Composing,
): EkuSummary {
  const { provider, profile } = file;
  if (provider === null) throw new Error('No provider in the register');
  if (choices.isOverProviders === true) return composeSeveral(file, { choices, notes, now, register, across });
  const ofProvider = history.filter(({ providerId }) => providerId === file.matter.providerId);
  const counted = countedCases(file, choices.isOfGroup === true ? history : ofProvider, now);
  const others = othersIn(file, counted, register);
  const days = daysOf(file, counted);
  const summary: FullSummary = {
    ...{ kind: 'full', provider: nameFor(provider), service: provider.service },
    ...{ contractForm: provider.contractForm, contractId: provider.contractId },
    ...{ place: areaName(profile, provider.area), area: areaOf(file, counted) },
    ...{ period: periodOf(days), deviations: countTopics(counted), trend: trendOf(file, counted, now) },
    ...inOrder(choices),
    ...(choices.isOfGroup === true ? { others } : {}),
    notes: inQuestionOrder(notes),
    earlierEscalations: escalations(file, ofProvider),
    ...{ contactDepartment: departmentName(profile, file.matter.unit), contactUnit: unitName(profile, file.matter.unit) },
  };
  return widen(summary, {
    smallest: profile.eku.smallNumber,
    quarters: quartersOf(days),
    hasFewClients: hasFewClients(file, counted),
  });
}

/** Whether a post over several can be made: compiled here, and at least two that may be named. */
export const mayBeOverProviders = (
  file: CaseFile,
  { across, register, now }: { readonly across: readonly Case[]; readonly register: readonly Provider[]; readonly now: Instant },
): boolean =>
  compiledAcross(file) && namedAcross(countedAcross(file, across, now), register, file.profile.eku.smallNumber) !== null;

/** Throws where it cannot be made: ask `mayBeOverProviders` first. */
function composeSeveral(file: CaseFile, { choices, notes, now, register, across }: Required<Composing>): SeveralSummary {
  const { profile, matter } = file;
  const counted = countedAcross(file, across, now);
  const named = namedAcross(counted, register, profile.eku.smallNumber);
  if (named === null || matter.topic === null) throw new Error('No post over several providers');
  const days = daysOf(file, counted);
  const areas = areasOf(file, counted);
  const summary: SeveralSummary = {
    kind: 'several',
    contractId: jointId(matter.topic),
    providers: named.providers,
    hasMore: named.hasMore,
    compiledBy: compilerOf(file),
    area: areas.length === 1 ? areaName(profile, areas[0] ?? '') : null,
    period: periodOf(days),
    deviations: countTopics(counted),
    trend: trendOf(file, counted, now),
    ...inOrder(choices),
    isOverProviders: true,
    notes: inQuestionOrder(notes),
    earlierEscalations: escalations(file, counted),
    contactDepartment: departmentName(profile, matter.unit),
    contactUnit: unitName(profile, matter.unit),
  };
  return widenSeveral(summary, { smallest: profile.eku.smallNumber, quarters: quartersOf(days) });
}

/** The other providers among the counted cases, most first; one that the register has no longer is not named. */
function othersIn(file: CaseFile, counted: readonly Case[], register: readonly Provider[]): readonly OtherProvider[] {
  const named = register.filter(({ id }) => id !== file.matter.providerId);
  return named
    .map((one) => ({
      provider: nameFor(one),
      contractId: one.contractId,
      count: counted.filter(({ providerId }) => providerId === one.id).length,
    }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
}

/** The answers the facts suggest; the manager changes what she knows better. */
export function proposeChoices(
  file: CaseFile,
  history: readonly Case[],
  { now, isOver = false }: { readonly now: Instant; readonly isOver?: boolean },
): EkuChoices {
  const facts = ekuFacts(file, history, now);
  const feedback = isWholeAnswer(file.matter) ? 'full' : hasAnswered(file) ? 'part' : 'none';
  return {
    reportedToProvider: wasAsked(file, now) ? 'yes' : 'no',
    feedback,
    remaining: remainingOf(file, feedback),
    criteria: proposedCriteria(facts),
    wishes: ['dialogue'],
    ...(isOver ? { isOverProviders: true } : isCompiled(file) && facts.inGroup > 0 ? { isOfGroup: true } : {}),
  };
}

/** Each choice once, in the order of its table: the same choices make the same post. */
const inOrder = (chosen: EkuChoices): EkuChoices => ({
  reportedToProvider: chosen.reportedToProvider,
  feedback: chosen.feedback,
  remaining: keysOf(remainingFaults).filter((one) => chosen.remaining.includes(one)),
  criteria: keysOf(criterionReasons).filter((one) => chosen.criteria.includes(one)),
  wishes: keysOf(ekuWishes).filter((one) => chosen.wishes.includes(one)),
  ...(chosen.isOfGroup === true && chosen.isOverProviders !== true ? { isOfGroup: true } : {}),
});

const inQuestionOrder = (notes: EkuNotes): EkuNotes =>
  Object.fromEntries(keysOf(ekuQuestions).flatMap((one) => (notes[one] === undefined ? [] : [[one, notes[one]]])));

/** Ties the approval to the very summary that was read; the order of its parts does not count. */
export const hashSummary = (summary: EkuSummary): TextHash => hashText(stableJson(summary));

/** A sole trader and a small foster home are named by their contract (decisions 6). A contract id stands in the register too. */
const nameFor = (provider: Provider): RegisteredName => (provider.small ? provider.contractId : provider.name);

const daysOf = (file: CaseFile, counted: readonly Case[]): readonly [PlainDate, ...PlainDate[]] => [
  dayOf(file.matter.received),
  ...counted.map((one) => dayOf(one.received)),
];

/** Where it was noticed: the units' area when it is one, the place of operation when no unit is known, otherwise the whole municipality. */
function areaOf(file: CaseFile, counted: readonly Case[]): ProfileName | null {
  const areas = areasOf(file, counted);
  if (areas.length > 1) return null;
  return areaName(file.profile, areas[0] ?? file.provider?.area ?? '');
}

/** Each topic with its number; those nobody has answered the topic of are said to be that, and never guessed. */
function countTopics(cases: readonly Case[]): readonly Deviation[] {
  const counts = new Map<TopicId | null, number>();
  for (const { topic } of cases) counts.set(topic, (counts.get(topic) ?? 0) + 1);
  const deviations = [...counts].map(([topic, count]) => (topic === null ? unsaid(count) : { topic, count }));
  return deviations.sort(mostFirst);
}

/** The newer half of the window against the older; of a few nothing can be said. */
function trendOf(file: CaseFile, counted: readonly Case[], now: Instant): FullSummary['trend'] {
  if (counted.length < file.profile.eku.smallNumber) return 'unclear';
  const middle = addDays(dayOf(now), -15 * file.profile.eku.months);
  const newer = counted.filter((one) => dayOf(one.received) >= middle).length;
  const older = counted.length - newer;
  return newer > older ? 'more' : newer < older ? 'fewer' : 'same';
}

const escalations = (file: CaseFile, history: readonly Case[]): number =>
  new Set(history.filter((one) => one.id !== file.matter.id).flatMap((one) => (one.ekuId === null ? [] : [one.ekuId]))).size;

/** Whether an answer has come, whatever parts it had: the history's own fact. */
const hasAnswered = ({ matter: { providerParts }, events }: CaseFile): boolean =>
  providerParts.length > 0 ||
  eventsOf(events, 'decided').findLast(({ data }) => data.type === 'providerReply')?.data.outcome === 'answered';

function remainingOf(file: CaseFile, feedback: EkuChoices['feedback']): readonly RemainingFault[] {
  if (feedback === 'none') return ['noAnswer'];
  const faults: RemainingFault[] = file.matter.needsMet === false ? ['notRemedied'] : [];
  return feedback === 'part' ? [...faults, 'answerInsufficient'] : faults;
}
