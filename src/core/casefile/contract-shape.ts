// Contracts as they are read where they come in: out of the register's columns, and out of a request.

import { z } from 'zod';
import { enumOf, instant, personId, plainDate } from '../brand';
import {
  agreements,
  clauseStates,
  clauses,
  contactKinds,
  duties,
  dutyMonths,
  termReasons,
  type Agreement,
  type Clause,
  type ClauseId,
  type ClauseState,
  type ContactKind,
  type Duty,
  type DutyId,
  type SomeTerms,
  type TermReason,
  type Terms,
  type Version,
} from './contract';
import { readDate } from '../time/plain-date';
import { services, type RegisteredName, type ServiceId } from './provider';
import { termLimits } from './unfit-terms';

const day = z.iso.date().transform(plainDate);
const person = z.string().min(1).transform(personId);
/** `02-15`, a day of every year: the last of February is its 28th. */
const monthDay = z.string().refine((text) => /^\d\d-\d\d$/.test(text) && readDate(`2025-${text}`) !== undefined);

const clause: z.ZodType<Clause> = z.object({
  is: z.enum(enumOf<ClauseState>(clauseStates)),
  on: day.nullable(),
  by: person.nullable(),
});
const duty: z.ZodType<Duty> = z.object({ months: z.literal(dutyMonths), days: z.array(monthDay).max(12).readonly() });

/** What a contract is called where the register is written: one line, never out of a complaint. */
export const numberShape = z.custom<RegisteredName>(
  (name) => typeof name === 'string' && name.trim() === name && name.length > 0 && name.length <= 80 && !name.includes('\n'),
);

const text = (most: number) => z.string().trim().min(1).max(most);
const licence = z
  .object({ number: text(60).nullable(), validTo: day.nullable(), checked: day.nullable(), by: person.nullable() })
  .nullable();

const parts = {
  number: numberShape,
  form: z.enum(enumOf<Agreement>(agreements)),
  service: z.enum(enumOf<ServiceId>(services)),
  from: day,
  to: day.nullable(),
  extension: z
    .object({
      months: z.number().int().min(1).max(termLimits.months),
      times: z.number().int().min(0).max(termLimits.times),
      by: day.nullable(),
    })
    .nullable(),
  contacts: z
    .array(z.object({ kind: z.enum(enumOf<ContactKind>(contactKinds)), mail: text(120).nullable(), phone: text(40).nullable() }))
    .max(10)
    .readonly(),
  joint: z.object({ body: text(120), municipalities: z.array(text(80)).max(termLimits.municipalities).readonly() }).nullable(),
};
const dutyId = z.enum(enumOf<DutyId>(duties));
const clauseId = z.enum(enumOf<ClauseId>(clauses));

/** All that a contract begins with. */
export const termsShape: z.ZodType<Terms> = z.object({
  ...parts,
  licence,
  clauses: z.record(clauseId, clause),
  duties: z.record(dutyId, duty.nullable()),
});

const some = z.object({
  number: parts.number.exactOptional(),
  form: parts.form.exactOptional(),
  service: parts.service.exactOptional(),
  from: parts.from.exactOptional(),
  to: parts.to.exactOptional(),
  extension: parts.extension.exactOptional(),
  contacts: parts.contacts.exactOptional(),
  joint: parts.joint.exactOptional(),
  duties: z.partialRecord(dutyId, duty.nullable()).exactOptional(),
});

/** Some terms as somebody says them: what she has looked at stands beside. */
export const saidTermsShape: z.ZodType<Omit<SomeTerms, 'clauses' | 'licence'>> = some;

/** What was written later: some of it. */
const someTermsShape: z.ZodType<SomeTerms> = some.extend({
  licence: licence.exactOptional(),
  clauses: z.partialRecord(clauseId, clause).exactOptional(),
});

/** In the order they were written. */
export const versionsShape: z.ZodType<readonly Version[]> = z
  .array(
    z.object({
      since: day,
      at: z.string().transform(instant),
      by: person.nullable(),
      reason: z.enum(enumOf<TermReason>(termReasons)),
      set: someTermsShape,
      undone: z.object({ at: z.string().transform(instant), by: person }).nullable(),
    }),
  )
  .readonly();
