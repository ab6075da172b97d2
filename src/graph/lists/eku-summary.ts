// How a summary for EKU lies in a row: coded fields, checked when they are read.

import { z } from 'zod';
import { profileName } from '../../core/brand';
import { contractForms, services, type ContractForm, type RegisteredName, type ServiceId } from '../../core/casefile/provider';
import type { CodedSummary } from '../../core/eku/coded';
import { ekuQuestions, type EkuChoices, type EkuNotes, type EkuQuestion, type EkuSummary } from '../../core/eku/summary';
import { roles, type Role } from '../../core/routine/roles';
import { clearedBefore } from '../../core/privacy/cleared-text';
import {
  criterionReasons,
  ekuWishes,
  remainingFaults,
  topicGroups,
  topics,
  type CriterionReason,
  type EkuWish,
  type RemainingFault,
  type TopicGroup,
  type TopicId,
} from '../../core/processes/complaint/criteria';

const keys = <K extends string>(table: Readonly<Record<K, unknown>>) => z.enum(Object.keys(table) as [K, ...K[]]);
const count = z.union([z.number().int(), z.literal('few')]);
const whole = z.number().int();

const quarter = z.object({ year: whole, quarter: whole });
const contact = {
  earlierEscalations: whole,
  contactDepartment: z.string().transform(profileName),
  contactUnit: z.string().transform(profileName),
};
const ground = {
  ...contact,
  provider: z.string().transform((name) => name as RegisteredName),
  service: keys<ServiceId>(services),
  contractForm: keys<ContractForm>(contractForms),
  contractId: z.string().transform((id) => id as RegisteredName),
};

const chosen = {
  reportedToProvider: z.enum(['yes', 'no']),
  feedback: z.enum(['full', 'part', 'none']),
  remaining: z.array(keys<RemainingFault>(remainingFaults)),
  criteria: z.array(keys<CriterionReason>(criterionReasons)),
  wishes: z.array(keys<EkuWish>(ekuWishes)),
  isOfGroup: z.literal(true).exactOptional(),
  isOverProviders: z.literal(true).exactOptional(),
};

/** Prose that was cleared before it was stored; just before it is posted it is looked through once more. */
const note = z.object({ text: z.string() }).transform(({ text }) => clearedBefore(text));
const notes = z.partialRecord(keys<EkuQuestion>(ekuQuestions), note);

/** Own words as they were kept; what is none of ours has none. */
export function notesFrom(body: string): EkuNotes {
  try {
    return notes.catch({}).parse(JSON.parse(body));
  } catch {
    return {};
  }
}

/** What the manager chose, as codes. */
export const choices: z.ZodType<EkuChoices> = z.object(chosen);

const counted = {
  area: z.string().transform(profileName).nullable(),
  period: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('week'), year: whole, week: whole }),
    quarter.extend({ kind: z.literal('quarter') }),
    z.object({ kind: z.literal('quarters'), from: quarter, to: quarter }),
  ]),
  deviations: z.array(
    z.union([
      z.object({ topic: keys<TopicId>(topics), count }),
      z.object({ group: keys<TopicGroup>(topicGroups), count }),
      z.object({ unsaid: z.literal(true), count }),
    ]),
  ),
  ...chosen,
  trend: z.enum(['more', 'same', 'fewer', 'unclear']),
};
const full = z.object({
  ...ground,
  ...counted,
  kind: z.literal('full'),
  place: z.string().transform(profileName).nullable(),
  others: z.array(z.object({ provider: ground.provider, contractId: ground.contractId, count })).exactOptional(),
});
const named = z.object({ provider: ground.provider, contractId: ground.contractId, count: whole.exactOptional() });
const several = z.object({
  ...contact,
  ...counted,
  kind: z.literal('several'),
  contractId: z.templateLiteral(['flera-', keys<TopicId>(topics)]),
  providers: z.array(named),
  hasMore: z.boolean(),
  compiledBy: keys<Role>(roles),
});
const bare = z.object({ ...ground, kind: z.literal('bare'), isSerious: z.boolean() });

/** A summary as `EkuSummary` says it; anything more is left out. */
export const summary: z.ZodType<EkuSummary> = z.discriminatedUnion('kind', [
  full.extend({ notes: notes.default({}) }),
  several.extend({ notes: notes.default({}) }),
  bare,
]);

/** The same without anybody's words, for the open history. */
export const codedSummary: z.ZodType<CodedSummary> = z.discriminatedUnion('kind', [full, several, bare]);
