// *Enheten* as the tab is told of it: the units there are, and twelve months of one.

import { z } from 'zod';

export const unitChoices = z.array(z.object({ id: z.string(), name: z.string() }));
export type UnitChoices = z.infer<typeof unitChoices>;

export const unitTrendShape = z.object({
  /** The oldest first. */
  months: z.array(
    z.object({
      month: z.string(),
      name: z.string(),
      received: z.number(),
      closed: z.number(),
      promised: z.number(),
      inTime: z.number(),
    }),
  ),
  /** Of the same time, counted by quarter alone. */
  byQuarter: z.number(),
});
export type UnitTrend = z.infer<typeof unitTrendShape>;
