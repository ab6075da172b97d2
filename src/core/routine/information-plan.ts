// The organisation's information plan, as far as it says how long what the product holds is kept: by class, years from the end or for ever (arkivlagen 10 §).

import { z } from 'zod';
import type { PlannedId } from '../records/retention';

/** Kept for ever, or so many whole years from the day the matter ended. */
const kept = z.union([z.literal('forever'), z.strictObject({ years: z.number().int().min(1).max(120) })]);
export type Kept = z.infer<typeof kept>;

const said = kept.nullable().default(null);

/** A class the plan says nothing of is null: its day is unknown, and said to be. */
export const informationPlanSchema = z.strictObject({
  /** The decision that lets it be disposed of, as the archive names it. */
  decision: z.string().trim().min(1).max(120),
  classes: z.strictObject({
    complaint: said,
    personalFile: said,
    contract: said,
    lexReports: said,
    deviation: said,
    crime: said,
    supervision: said,
    appeal: said,
    disclosure: said,
    dataProtection: said,
    followUp: said,
    compilation: said,
    disposal: said,
  } satisfies Record<PlannedId, typeof said>),
});
export type InformationPlan = z.infer<typeof informationPlanSchema>;
