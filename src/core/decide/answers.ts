// The coded answers each outcome takes, checked where they enter. Lists come from cards as `a,b` and from pages as arrays.

import { z } from 'zod';
import { enumOf, personId, plainDate, providerId, unitId } from '../brand';
import {
  caseKinds,
  disclosures,
  fixers,
  protections,
  providerParts,
  replyWishes,
  type CaseKind,
  type Disclosure,
  type FixedBy,
  type Protection,
  type ProviderPart,
  type ReplyWish,
} from '../casefile/case';
import { childViews, grounds, type ChildView, type Ground } from '../casefile/ground';
import { lengths } from '../casefile/lengths';
import { nextSteps, type NextStep } from '../processes/complaint/next-steps';
import { topics, type TopicId } from '../processes/complaint/criteria';
import { legalFlags, type LegalFlag } from '../processes/complaint/flags';

const oneOf = <K extends string>(table: Readonly<Record<K, unknown>>) => z.enum(enumOf(table));
const several = <K extends string>(table: Readonly<Record<K, unknown>>) =>
  z.preprocess(
    (given) => (typeof given === 'string' ? given.split(',').filter((part) => part !== '') : given),
    z.array(oneOf<K>(table)),
  );
const yesNo = z.union([
  z.boolean(),
  z.enum(['yes', 'no', 'true', 'false']).transform((word) => word === 'yes' || word === 'true'),
]);
const day = z.iso.date().transform(plainDate);

const provider = z
  .string()
  .min(1)
  .transform((id) => (id === 'none' ? null : providerId(id)));

/** *Mottagning*: at most five answers (decisions 3). */
export const triageAnswers = z.object({
  /** `child`: a child may come to harm, and nobody else is in danger now; `both`: also that. */
  danger: z.enum(['no', 'yes', 'child', 'both']),
  responsibility: z.string().min(1).transform(unitId),
  providerId: provider,
  replyWish: oneOf<ReplyWish>(replyWishes),
  protection: oneOf<Protection>(protections),
  kind: oneOf<CaseKind>(caseKinds).optional(),
  topic: oneOf<TopicId>(topics).optional(),
  legalFlags: several<LegalFlag>(legalFlags).default([]),
  /** Proposed by the app from the unit's members; the manager confirms or changes it. */
  caseworkerId: z.string().transform(personId).optional(),
  /** The proposal stands by itself, as the routine has it. */
  isAssigned: z.boolean().default(false),
});

/** The day it came to the municipality, where that is asked; an empty field is no answer. */
export const cameAnswers = z.object({ receivedDay: z.union([z.literal('').transform(() => undefined), day]).optional() });

/** What was put right at once: by whom as a role, about what, and at which provider. No person in it (decisions 8.8). */
export const fixedAnswers = z.object({
  fixedBy: oneOf<FixedBy>(fixers),
  topic: oneOf<TopicId>(topics),
  providerId: provider,
});

/** The day an authority has set; it is taken as it stands, red day or not (decisions 8.2). */

/** The day by which a late answer comes. */
export const delayAnswers = z.object({ newDay: day });

/** What is done next when the needs are not met, and by which day. */
export const nextStepAnswers = z.object({ nextStep: oneOf<NextStep>(nextSteps), nextStepDay: day });

/** Whether somebody is said to be in danger beside an answer, whatever the answer is. */
export const saysDanger = (answers: Readonly<Record<string, unknown>>): boolean =>
  answers['danger'] === 'yes' || answers['danger'] === 'both';

/** Whether they say that a child may come to harm. */
export const saysChild = (answers: Readonly<Record<string, unknown>>): boolean =>
  answers['danger'] === 'child' || answers['danger'] === 'both';

export const confirmAnswers = z.object({ caseworkerId: z.string().min(1).transform(personId) });

export const forwardAnswers = z.object({
  disclosure: oneOf<Disclosure>(disclosures),
  /** Whether it may know whom it concerns, and why; left out, it may not. */
  concerns: z.enum(['name', 'noName']).default('noName'),
  ground: oneOf<Ground>(grounds).default('none'),
  /** Who said yes or weighed it, and what it covers: kept in the protected site. */
  groundNote: z.string().max(lengths.reason).default(''),
  childView: oneOf<ChildView>(childViews).default('adult'),
  legalFlags: several<LegalFlag>(legalFlags),
  topic: oneOf<TopicId>(topics),
  replyDue: day,
  /** Left out, what the profile says of mail. */
  channel: z.enum(['mail', 'own']).optional(),
});

/** The day it went by one's own secure way; an empty field is no answer. */
export const sentAnswers = z.object({ sentDay: z.union([z.literal('').transform(() => undefined), day]).optional() });

/** Of the answers about the request, what its letter follows from; what is not answered may not be told. */
export const toldAnswers = z.object({
  disclosure: oneOf<Disclosure>(disclosures).catch('notAsked'),
  ground: oneOf<Ground>(grounds).catch('none'),
  replyDue: day.nullable().catch(null),
});

/** The legal questions, where an answer has them. */
export const flagAnswers = z.object({ legalFlags: several<LegalFlag>(legalFlags).default([]) });

/** Why somebody else is said to have a conflict of interest: read by her superior alone. */
export const whyAnswer = z.object({ conflictReason: z.string().max(lengths.reason).default('') });

/** What every complaint of ours is asked that the provider is not: the legal questions, and what it is about. */
export const skippedAnswers = z.object({ legalFlags: several<LegalFlag>(legalFlags), topic: oneOf<TopicId>(topics) });

export const partsAnswers = z.object({ parts: several<ProviderPart>(providerParts).default([]) });

export const followUpAnswers = z.object({ needsMet: yesNo, parts: several<ProviderPart>(providerParts).default([]) });
