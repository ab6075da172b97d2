// A routine as an administration has decided it: the paper it stands in, and its numbers and switches over the tables. Versioned; a matter keeps the one
// it was opened under. Whose the roles are and whom to ring is the organisation's, and always the current one.

import { z } from 'zod';
import { enumOf } from '../brand';
import { assessors, type AssessorId } from '../processes/complaint/flags';
import {
  assignmentSchema,
  communicationSchema,
  complimentsSchema,
  contractFollowUpSchema,
  criteriaSchema,
  investigationSchema,
  lexSarahSchema,
  notACaseSchema,
  providerSchema,
  registrationSchema,
} from './choices';
import { clocksSchema } from './clock';
import { documentSchema } from './document';
import { positions, type PositionId } from './positions';
import { followUpSchema } from './follow-ups';
import { reportingSchema } from './reporting';
import { oralSteps, type OralStep } from './oral-steps';
import { roles } from './roles';

const roleId = z.enum(enumOf(roles));

export const routineSchema = z.strictObject({
  version: z.number().int().positive(),
  /** The paper, who answers for it and how long it holds (R017, R217, R333). */
  document: documentSchema,
  firstOwner: roleId,
  /** Who receives where nobody of the first owners is there; one of a unit's, as soon as the case has a unit (D01). */
  fallback: roleId.nullable(),
  registration: registrationSchema,
  /** Whether somebody is asked to write in the individual's own file when a case ends; otherwise the note is only offered (R070). */
  fileNote: z.enum(['offered', 'atEnd']).default('offered'),
  communication: communicationSchema,
  notACase: notACaseSchema,
  compliments: complimentsSchema.default({ route: 'concerned', compile: 'apart' }),
  assignment: assignmentSchema.default({ by: 'manager', mostCases: null }),
  provider: providerSchema.default({ firstStep: 'forwardByCaseworker' }),
  /** What whoever hears a complaint does, in this order (D13). */
  oral: z.strictObject({ steps: z.array(z.enum(enumOf<OralStep>(oralSteps))) }),
  lexSarah: lexSarahSchema,
  investigation: investigationSchema,
  contractFollowUp: contractFollowUpSchema,
  criteria: criteriaSchema,
  /** When private providers are followed up; null: another plan says so (section 13 of the requirements). */
  followUpCalendar: followUpSchema.nullable(),
  /** What is compiled, how often and by whom (D12); null: nothing is by itself. */
  reporting: reportingSchema.nullable().default(null),
  /** Its own days and hours, where they are not the table's. */
  clocks: clocksSchema,
  /** Working days left before day 14 at which the delay notice is drafted (decisions 7.8). */
  delayNoticeWorkingDaysLeft: z.number().int().positive(),
  /** Minutes in which a letter or an EKU post can be undone. */
  undoMinutes: z.number().int().min(0),
  /** Days a draft from the chat waits for the one who wrote it, before somebody else looks at it (decisions 7.6). */
  draftDays: z.number().int().min(0),
  /** How many days back a forwarded mail's own date counts as the day it came (decisions 8.1). */
  forwardedDays: z.number().int().min(0),
  /** Who receives reports of concern for children. */
  childReceiver: roleId,
  /** Calendar days in which a case that has ended may be opened again. */
  reopenDays: z.number().int().positive(),
  eku: z.strictObject({
    /** The months a post counts. */
    months: z.number().int().min(1).max(36),
    smallNumber: z.number().int().positive(),
    /** From how many complaints about the same thing, at how many owners, in those months somebody is asked to look at them together; null: people see it. */
    severalProviders: z
      .strictObject({ cases: z.number().int().min(2).max(1000), providers: z.number().int().min(2).max(100) })
      .nullable()
      .default(null),
    /** Whether EKU is told each month how it stands with each provider: numbers alone, and no small ones. */
    monthlyState: z.boolean().default(false),
    /** Who must read and confirm a post that a unit manager has approved; null: nobody. */
    secondPair: roleId.nullable(),
  }),
  /** Roles other than the usual ones for the parts people have in the processes beside the complaint. */
  positions: z.partialRecord(z.enum(enumOf<PositionId>(positions)), roleId).default({}),
  /** Who weighs each legal question (decisions 8.9). */
  flags: z.record(z.enum(enumOf<AssessorId>(assessors)), roleId),
  /** Who stands in when the department's head has a conflict of interest, and who in turn when they have (decisions 8.12). */
  conflict: z.strictObject({ above: z.array(roleId).min(1) }),
  /** Whose it is when a matter goes another way: an appeal, a question from an inspectorate, a request for documents (decisions 8.8). */
  receivers: z.strictObject({ appeal: roleId, supervision: roleId, documents: roleId }),
});

export type Routine = z.infer<typeof routineSchema>;
