// Where a complaint stands that was open in another list before: at which stage it may be put, what must be known of it there, and what its history says of
// what was done before. Its clocks run from the day it came to the municipality (FL 22 §), and nothing that was done before is done again.

import type { Instant, PersonId, PlainDate, ProviderId, UnitId } from '../../brand';
import type { CaseId } from '../../brand';
import type { CasePatch, Disclosure } from '../../casefile/case';
import type { NewEvent } from '../../casefile/event';
import { taskKey } from '../../casefile/task';
import type { TopicId } from './criteria';
import type { Stage } from './stages';

/** What is known of such a case besides what was written down; null for what nobody knows yet. */
export interface Standing {
  readonly stage: PlacedStage;
  readonly unit: UnitId | null;
  readonly providerId: ProviderId | null;
  readonly topic: TopicId | null;
  readonly caseworkerId: PersonId | null;
  readonly registryNumber: string | null;
  /** The legal questions have been asked, and none of them is to be weighed. */
  readonly isLegalClear: boolean | null;
  readonly disclosure: Disclosure | null;
  /** The day the provider was asked, and the last day for its answer. */
  readonly sentOn: PlainDate | null;
  readonly answerBy: PlainDate | null;
  readonly hasAnswered: boolean | null;
  readonly isNeedMet: boolean | null;
  /** The day the person has been told that the answer comes, when that is another than the routine's own. */
  readonly toldDay: PlainDate | null;
}

export type Known = Exclude<keyof Standing, 'stage' | 'registryNumber' | 'toldDay'>;

const asked = [
  'unit',
  'providerId',
  'topic',
  'caseworkerId',
  'isLegalClear',
  'disclosure',
  'sentOn',
] as const satisfies readonly Known[];

/**
 * The stages it may be put at, in the order of the stair. `round`: as if it had gone there here. `needs`: what must be known; `takes`: what may be. What
 * lies with EKU already is put at `escalating`: the post is written here, so that EKU has it where its answers are read (I10).
 */
export const placedStages = {
  received: { round: 1, needs: [], takes: ['unit', 'providerId', 'topic'] },
  assessing: { round: 2, needs: ['unit', 'providerId'], takes: ['topic', 'caseworkerId'] },
  withProvider: { round: 3, needs: [...asked, 'answerBy'], takes: [] },
  followingUp: { round: 4, needs: [...asked, 'hasAnswered'], takes: ['answerBy'] },
  deciding: { round: 5, needs: [...asked, 'hasAnswered', 'isNeedMet'], takes: ['answerBy'] },
  escalating: { round: 6, needs: [...asked, 'hasAnswered', 'isNeedMet'], takes: ['answerBy'] },
} as const satisfies Partial<
  Record<Stage, { readonly round: number; readonly needs: readonly Known[]; readonly takes: readonly Known[] }>
>;
export type PlacedStage = keyof typeof placedStages;

/** How a case is put at its place: its own columns, and what its history says of what was done before. */
export interface Placed {
  readonly patch: CasePatch;
  readonly events: (id: CaseId, at: Instant) => readonly NewEvent[];
}

/** Before *Mottagning* what is known is suggested there, and nothing stands before somebody has said it (decisions 8.21). */
export function placedAs(standing: Standing): Placed {
  const { stage, unit, providerId, topic, caseworkerId, registryNumber } = standing;
  const { round } = placedStages[stage];
  const entered = registryNumber === null ? {} : { registryNumber };
  const own =
    stage === 'received'
      ? { suggestion: { providerId, unit, topic, because: 'saidAtHandOver' as const } }
      : { unit, providerId, topic, caseworkerId };
  return {
    patch: {
      ...entered,
      ...own,
      stage,
      round,
      legalAsked: standing.isLegalClear === true,
      disclosure: standing.disclosure ?? 'notAsked',
      providerReplyDue: standing.answerBy,
      needsMet: standing.isNeedMet,
    },
    events: (id, at) => before(standing, id, at),
  };
}

/** What was done before, as answers: the stair asks for them before its last step, and the letters say only what was done (I10). */
function before(standing: Standing, caseId: CaseId, at: Instant): readonly NewEvent[] {
  const { stage, sentOn, hasAnswered, isNeedMet, toldDay } = standing;
  const decided = (
    type: 'forwardToProvider' | 'providerReply' | 'individualFollowUp' | 'decideOutcome',
    outcome: string,
    round: number,
  ): NewEvent => ({
    kind: 'decided',
    data: { task: taskKey({ caseId, type, round }), type, outcome, reason: null, isBefore: true },
    at,
    by: null,
  });
  return [
    ...(sentOn === null
      ? []
      : [decided('forwardToProvider', 'sent', 2), { kind: 'sentOwnWay', data: { day: sentOn }, at, by: null } as const]),
    ...(hasAnswered === null ? [] : [decided('providerReply', hasAnswered ? 'answered' : 'noAnswer', 3)]),
    ...(isNeedMet === null ? [] : [decided('individualFollowUp', isNeedMet ? 'needsMet' : 'needsNotMet', 4)]),
    ...(stage === 'escalating' ? [decided('decideOutcome', 'toEku', 5)] : []),
    ...(toldDay === null ? [] : [{ kind: 'newDayTold', data: { day: toldDay }, at, by: null } as const]),
  ];
}
