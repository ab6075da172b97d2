// *Frånvaro* as the tab is told of it.

import { z } from 'zod';

const choice = z.object({ id: z.string(), name: z.string() });

export const absenceView = z.object({
  me: z.string(),
  today: z.string(),
  /** Those whose absence the reader may say, herself first, with who can stand in for each. */
  people: z.array(choice.extend({ standIns: z.array(choice) })),
  rows: z.array(z.object({ id: z.string(), text: z.string(), mayEnd: z.boolean(), name: z.string() })),
  /** Whom the reader stands in for today, as sentences. */
  standsInFor: z.array(z.string()),
});
export type AbsenceView = z.infer<typeof absenceView>;
