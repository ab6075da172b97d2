// The draft for EKU as the page asks for it: codes checked against the tables they come from.

import { z } from 'zod';
import { enumOf } from '../../../src/core/brand';
import { ekuQuestions, type EkuQuestion } from '../../../src/core/eku/summary';
import { labels, type FindingType } from '../../../src/core/privacy/finding';
import {
  criterionReasons,
  ekuStates,
  ekuWishes,
  remainingFaults,
  topicGroups,
  topics,
  type CriterionReason,
  type EkuState,
  type EkuWish,
  type RemainingFault,
  type TopicGroup,
  type TopicId,
} from '../../../src/core/processes/complaint/criteria';

import { typedShape } from '../typed/typed-shape';

const topic = z.enum(enumOf<TopicId>(topics)).nullable();
export const ekuState = z.enum(enumOf<EkuState>(ekuStates));

export const choicesShape = z.object({
  reportedToProvider: z.enum(['yes', 'no']),
  feedback: z.enum(['full', 'part', 'none']),
  remaining: z.array(z.enum(enumOf<RemainingFault>(remainingFaults))),
  criteria: z.array(z.enum(enumOf<CriterionReason>(criterionReasons))),
  wishes: z.array(z.enum(enumOf<EkuWish>(ekuWishes))),
  isOfGroup: z.literal(true).exactOptional(),
  isOverProviders: z.literal(true).exactOptional(),
});
export type Choices = z.infer<typeof choicesShape>;

const place = { start: z.number(), end: z.number(), type: z.enum(enumOf<FindingType>(labels)) };
export const finding = z.object({ ...place, mayStay: z.boolean().optional() });
export type Finding = z.infer<typeof finding>;
const resolution = z.discriminatedUnion('how', [
  z.object({ ...place, how: z.literal('masked') }),
  z.object({ ...place, how: z.literal('removed') }),
  z.object({ ...place, how: z.literal('replaced'), by: z.string() }),
  z.object({ ...place, how: z.literal('kept'), reason: z.string() }),
]);
export type Resolution = z.infer<typeof resolution>;
export const noteShape = z.object({ text: z.string(), resolutions: z.array(resolution) });
/** Own words to a question, with what was decided about each finding. */
export type Note = z.infer<typeof noteShape>;
export const notesShape = z.partialRecord(z.enum(enumOf<EkuQuestion>(ekuQuestions)), noteShape);
export type Notes = z.infer<typeof notesShape>;

/** Who approved it and when, by name, and the checksum of what was read. */
const approved = {
  approvedAt: z.string().nullable(),
  hash: z.string().nullable(),
  approvedBy: z.string().nullable(),
  confirmedBy: z.string().nullable(),
};
const stand = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('draft'), round: z.number(), isYours: z.boolean(), stoppedAt: z.array(z.string()) }),
  z.object({ kind: z.literal('stopped'), places: z.array(z.string()) }),
  z.object({ kind: z.literal('second'), round: z.number(), isYours: z.boolean() }),
  z.object({ kind: z.literal('held'), until: z.string(), round: z.number() }),
  z.object({ kind: z.literal('compiling'), owner: z.string(), until: z.string() }),
  z.object({ kind: z.literal('sending') }),
  z.object({ kind: z.literal('unsure') }),
  z.object({
    ...{ kind: z.literal('posted'), number: z.string(), state: ekuState, mayWithdraw: z.boolean() },
    ...approved,
  }),
  z.object({ kind: z.literal('signed'), ...approved }),
  z.object({ kind: z.literal('none') }),
]);
export type Stand = z.infer<typeof stand>;

/** The post that some choices make. */
export const previewShape = z.object({
  choices: choicesShape,
  notes: notesShape,
  hash: z.string(),
  card: z.unknown(),
  /** Questions 3 to 5 in words; null where they are not told. */
  counted: z.array(z.object({ title: z.string(), value: z.string() })).nullable(),
});
export type Preview = z.infer<typeof previewShape>;

export const draftShape = previewShape.extend({
  number: z.string(),
  /** It is signed as a paper, and posted nowhere. */
  isBrief: z.boolean(),
  /** What the manager has typed before. */
  typed: typedShape,
  stand,
  facts: z.object({
    ...{ months: z.number(), limit: z.number().nullable(), cases: z.number(), inGroup: z.number(), topic, sameTopic: z.number() },
    over: z.object({ cases: z.number(), owners: z.number() }).nullable(),
    group: z.enum(enumOf<TopicGroup>(topicGroups)).nullable(),
    sameGroup: z.number(),
    danger: z.enum(['no', 'yes', 'handled']),
    proposed: z.array(z.enum(enumOf<CriterionReason>(criterionReasons))),
    units: z.array(z.string()),
    areas: z.array(z.string()),
  }),
  cases: z.object({
    open: z.array(z.object({ id: z.string(), number: z.string(), topic, day: z.string() })),
    elsewhere: z.array(z.object({ unit: z.string(), count: z.number() })),
  }),
});
export type Draft = z.infer<typeof draftShape>;
