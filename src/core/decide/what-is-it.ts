// *Mottagning*'s first question, what it is: what may be chosen, what stands filled in, and which answer a choice means. Which report has a routine of
// its own is taken out of the answer here, before anything of it is written (decisions 8.9).

import { isKeyOf, keysOf } from '../brand';
import type { Case } from '../casefile/case';
import type { HoldReason } from '../casefile/hold';
import type { Decision } from '../engine/decision';
import { exitsIn, type ExitId } from '../processes/complaint/exits';
import type { LegalFlag } from '../processes/complaint/flags';
import type { Profile } from '../routine/profile';

/** Reports that have a place of their own, by the legal question they are told under there. */
export const reports = {
  lexSarahReport: 'lexSarah',
  lexMariaReport: 'lexMaria',
} as const satisfies Record<string, LegalFlag>;
export type Report = keyof typeof reports;

export type What = 'complaint' | Exclude<ExitId, 'separate'> | Report;

/** The key of its word: a way that the history names already, or one of its own. */
export const whatKey = (what: What) =>
  what === 'complaint' || isKeyOf(reports, what) ? (`what.${what}` as const) : (`reason.${what}` as const);

/** What may be chosen in a profile, the commonest first. */
export const whatsIn = (profile: Profile): readonly What[] => [
  'complaint',
  ...exitsIn(profile).flatMap((exit): readonly What[] => (exit === 'separate' ? keysOf(reports) : [exit])),
];

/** What a mail that was held for its sender or its words most likely is; a legal question never stands filled in (R184). */
const likely: Partial<Record<HoldReason, What>> = {
  publicRecord: 'documents',
  asksForRecords: 'documents',
  appeal: 'exerciseOfAuthority',
  appealsForSomebody: 'exerciseOfAuthority',
  authorityAsks: 'supervision',
  provider: 'providerNotice',
  anonymous: 'anonymous',
  noReply: 'anonymous',
};

type Guessed = Pick<Case, 'kind' | 'held' | 'replyWish' | 'addressProof'>;

/** What stands filled in: what somebody said who wrote it down, else what its sender or its words speak for. */
export function likelyWhat({ kind, held, replyWish, addressProof }: Guessed, profile: Profile): What {
  const said = kind === 'compliment' ? 'compliment' : kind === 'comment' && replyWish === 'none' ? 'comment' : undefined;
  const isReached = held === 'noReply' && addressProof !== 'none';
  const guess = said ?? (held === null || isReached ? undefined : likely[held]);
  return guess !== undefined && whatsIn(profile).includes(guess) ? guess : 'complaint';
}

/** The outcome that a choice means, where the button is the same for all of them. */
export const whatOutcome = (what: unknown, responsibility: unknown): 'accepted' | 'notOurs' | 'notACase' => {
  if (typeof what === 'string' && what !== '' && what !== 'complaint') return 'notACase';
  return responsibility === 'notOurs' ? 'notOurs' : 'accepted';
};

/** The answer as it is decided on. */
export function meant(decision: Decision): Decision {
  const { what, ...answers } = decision.answers;
  if (decision.type !== 'triage' || what === undefined) return decision;
  if (typeof what !== 'string' || what === '' || what === 'complaint') return { ...decision, answers };
  if (!isKeyOf(reports, what)) return { ...decision, answers: { ...answers, reason: what } };
  return { ...decision, answers: { ...answers, reason: 'separate', report: reports[what] } };
}
