// What a page says of an answer in a matter beside the complaints that its giver can still take back, and of one that was.

import { z } from 'zod';

/** `clock` is until when, and `seconds` how long that is. */
export const undoing = z.object({
  type: z.string(),
  round: z.number(),
  title: z.string(),
  clock: z.string(),
  seconds: z.number(),
});
export type Undoing = z.infer<typeof undoing>;

/** What stood in the answer. */
export const beforeUndone = z.object({
  outcome: z.string(),
  reason: z.string(),
  fields: z.record(z.string(), z.string()),
  note: z.string(),
});
export type BeforeUndone = z.infer<typeof beforeUndone>;
