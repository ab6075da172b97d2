// *Gallring* as the tab is told of it: what has ended of one kind, by number and days alone, what is proposed, what is chosen, and what is left of those that have gone.

import { z } from 'zod';

const row = z.object({
  id: z.string(),
  number: z.string(),
  unit: z.string(),
  /** The day it ended, in words. */
  ended: z.string(),
  /** What the information plan says. */
  proposal: z.string(),
  is: z.enum(['dispose', 'look', 'notYet', 'retain', 'unknown']),
  /** What was chosen, by whom and on which ground; null: nothing yet. */
  chosen: z.string().nullable(),
  /** Whether whoever reads may confirm it, and whether it can still be taken back. */
  mayConfirm: z.boolean(),
  mayUndo: z.boolean(),
  mayOpen: z.boolean(),
});
export type DisposalRowView = z.infer<typeof row>;

const choice = z.object({ id: z.string(), name: z.string(), grounds: z.array(z.object({ id: z.string(), name: z.string() })) });

export const disposalView = z.object({
  /** The kinds whoever reads has a part in: complaints, and each process beside. */
  kinds: z.array(z.object({ id: z.string(), name: z.string() })),
  kind: z.string(),
  /** The years that can be looked at, the newest first. */
  years: z.array(z.string()),
  year: z.string(),
  /** The decision the plan names, and how long the kind's class is kept; null: there is no plan. */
  plan: z.string().nullable(),
  rows: z.array(row),
  gone: z.array(z.object({ id: z.string(), number: z.string(), says: z.string() })),
  isCut: z.boolean(),
  mayChoose: z.boolean(),
  choices: z.array(choice),
  /** As many as can be chosen or confirmed at a time. */
  most: z.number(),
});
export type DisposalView = z.infer<typeof disposalView>;

/** What came of each that was chosen, confirmed or taken back. */
export const disposalEnds = z.object({ done: z.number(), refused: z.array(z.object({ id: z.string(), why: z.string() })) });
export type DisposalEnds = z.infer<typeof disposalEnds>;
