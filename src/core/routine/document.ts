// The paper a routine stands in: what it is called, who decided it, who answers for it and how long it holds (R017, R216, R217, R333).

import { z } from 'zod';
import { enumOf } from '../brand';
import { roles } from './roles';

/** An ISO day; `readDate` of time/ would reject the same. */
const day = z.iso.date();

export const documentSchema = z.strictObject({
  name: z.string().trim().min(1),
  /** What it is called among the municipality's papers: a routine, a guideline. */
  kind: z.string().trim().min(1).default('Rutin'),
  /** Who decided it, on which day and in which paragraph, as the paper says it; null where it says nothing. */
  decidedBy: z.string().trim().min(1).nullable(),
  decidedOn: day.nullable(),
  paragraph: z.string().trim().min(1).nullable(),
  registerNumber: z.string().trim().min(1).nullable(),
  /** Whom it applies to (R334). */
  appliesTo: z.string().trim().min(1),
  /** Who answers for it: she hears before it runs out. */
  owner: z.enum(enumOf(roles)),
  validFrom: day,
  /** null: until further notice. */
  validTo: day.nullable(),
  /** When it was last looked through, and when that is to be done again (R216). */
  revisedOn: day.nullable(),
  nextRevision: day,
  /** Calendar days before either of them on which the owner hears of it. */
  /** Papers that belong to it, as they are called. */
  annexes: z.array(z.string().trim().min(1)).default([]),
  /** Where a municipality sorts its papers by that. */
  informationClass: z.string().trim().min(1).nullable().default(null),
  warnDays: z.number().int().min(1).max(365),
});
