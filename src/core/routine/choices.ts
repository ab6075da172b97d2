// The choices that routines make differently (section 17 of the requirements): one setting each, every one of them used where its line says.

import { z } from 'zod';
import { enumOf } from '../brand';
import { readRegistryNumber } from '../casefile/registering';
import { contractForms, type ContractForm } from '../casefile/provider';
import { criteria, topics, type CriterionId, type TopicId } from '../processes/complaint/criteria';
import { exits, type ExitId } from '../processes/complaint/exits';
import { sections, type SectionId } from './investigation';

/** D02: which matters are registered, beside what the law asks for. */
export const registrationSchema = z.strictObject({
  rule: z.enum(['withContact', 'always', 'arrivalThenCentral']),
  /** What the archive calls such matters. */
  class: z.string().trim().min(1).nullable().default(null),
  /** A number as the register writes it, `SN 2026/0123`: what is given has its shape; null for any shape. */
  example: z
    .string()
    .refine((text) => readRegistryNumber(text) === text)
    .nullable()
    .default(null),
  /** Who in each department watches them in the register (R027). */
  contactPersons: z.record(z.string(), z.string().trim().min(1)).default({}),
});

/**
 * D03: what must be there before the person is written to by itself: a proven address, a signed form, or that she has said how she wants to hear.
 * `compulsory`: the law wants every complaint confirmed, also to somebody who wishes no answer (preschool, skollagen 4 kap. 8 §).
 */
export const communicationSchema = z.strictObject({
  precondition: z.enum(['contact', 'signedForm', 'statedWish', 'compulsory']),
});

/** D06, D07: what is put right on the spot, and the other ways that *Mottagning* may choose. */
export const notACaseSchema = z.strictObject({
  fixedOnSpot: z.enum(['none', 'count', 'lightRecord']),
  /** What came without anybody to answer: the road of every complaint, or only passed to the operation, which compiles it (R155, R176). */
  anonymous: z.enum(['road', 'passOn']).default('road'),
  exceptions: z.array(z.enum(enumOf<ExitId>(exits))),
});

/**
 * D19: praise goes to the operation or provider it is about, which puts it to use (R173–R175), or along the road of every complaint; and compilations tell it apart, with a section of the analysis of
 * its own (R269), or among the rest.
 */
export const complimentsSchema = z.strictObject({
  route: z.enum(['concerned', 'likeOthers']),
  compile: z.enum(['apart', 'among']),
});

/**
 * D11: whether the person is first referred to the operation, and then to the deciding department, or a caseworker sends it on. Nobody who wants the
 * municipality to take it is refused, whatever stands here.
 */
export const providerSchema = z.strictObject({ firstStep: z.enum(['referPerson', 'forwardByCaseworker']) });

/**
 * Who appoints the caseworker: the unit's manager, who is shown the one proposed; or the proposal stands by itself, unless nobody of the unit is free to
 * take it (away, kept out, or with `mostCases` cases already): then the manager is asked all the same.
 */
export const assignmentSchema = z.strictObject({
  by: z.enum(['manager', 'proposal']),
  mostCases: z.number().int().min(1).max(200).nullable().default(null),
});

/** D08: a system outside this one; who examines, who decides and who takes a position on what providers report are positions (`routine/positions`). */
export const lexSarahSchema = z.strictObject({ externalSystem: z.string().trim().min(1).max(80).nullable() });

/** D09, D10: who follows up a contract, how they are told, and that no personal data ever go there. */
const followedUp = z.strictObject({
  unit: z.string().trim().min(1).max(120),
  /**
   * `message`: whoever sees signs of a breach writes to them; the text is ready in the matter (R051, R172). `brief`: the summary that would be posted is
   * signed instead and kept in the case, as a paper to send or to have (a small municipality, decisions 4).
   */
  channel: z.enum(['eku', 'brief', 'message', 'none']),
  personalData: z.literal('never'),
});
export const contractFollowUpSchema = z.record(z.enum(enumOf<ContractForm>(contractForms)), followedUp);

/** D14: which sections the form of an investigation has, in this order. */
export const investigationSchema = z.strictObject({ template: z.array(z.enum(enumOf<SectionId>(sections))).min(1) });

/** D20: from how many cases in how many months a criterion is proposed, for a topic and a unit or for all; an empty list leaves it to people. */
const threshold = z.strictObject({
  criterion: z.enum(enumOf<CriterionId>(criteria)),
  count: z.number().int().min(2).max(1000),
  months: z.number().int().min(1).max(36),
  topic: z.enum(enumOf<TopicId>(topics)).nullable(),
  unit: z.string().min(1).nullable(),
});
export type Threshold = z.infer<typeof threshold>;
export const criteriaSchema = z.array(threshold);
