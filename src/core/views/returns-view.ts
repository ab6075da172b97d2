// What a provider hands in, as the tab is told of it: each return with its day, its numbers beside the board's, and the template to fill in.

import { z } from 'zod';

const compared = z.object({ title: z.string(), told: z.string(), board: z.string() });

const linkWays = z.object({
  /** Where the link is mailed; null: the register has no address. */
  mailTo: z.string().nullable(),
  /** Where its code can be mailed; null: it can only be read out. */
  codeTo: z.string().nullable(),
});
export type LinkWays = z.infer<typeof linkWays>;

const oneReturn = z.object({
  id: z.string(),
  number: z.string(),
  title: z.string(),
  /** Where it stands, and by which day it is to be in. */
  state: z.string(),
  isLate: z.boolean(),
  isAwaited: z.boolean(),
  /** The round its task is answered in. */
  round: z.number(),
  /** What is answered with it, by field. */
  outcome: z.string(),
  numbers: z.array(compared),
  /** How the reader asks the provider for it through a link; null where she cannot. */
  link: linkWays.nullable(),
  /** Rows of the template. */
  template: z.array(z.array(z.string())),
});
export type ReturnView = z.infer<typeof oneReturn>;

export const returnsShape = z.object({ today: z.string(), returns: z.array(oneReturn) });
export type ReturnsView = z.infer<typeof returnsShape>;

export const readReturnShape = z.object({
  answers: z.record(z.string(), z.string()).nullable(),
  /** What it says, in words. */
  said: z.array(z.object({ title: z.string(), value: z.string() })),
  faults: z.array(z.string()),
});
export type ReadReturnView = z.infer<typeof readReturnShape>;
