// Notifications that are lost, late or repeated, on demand (graph-facts 0.11: they are hints). Counted, never by dice.

import { z } from 'zod';

const schema = z.strictObject({
  /** So many of the coming posts are never sent. */
  lose: z.number().int().min(0).max(10_000).default(0),
  /** Every n-th post is never sent. */
  loseEvery: z.number().int().min(1).nullable().default(null),
  /** Each post is sent so many times more. */
  repeat: z.number().int().min(0).max(99).default(0),
  /** Each post waits so much longer. */
  delayMs: z.number().int().min(0).max(600_000).default(0),
});

export interface NotifierFaults {
  /** Replaces what is set; `{}` clears it. Throws a ZodError for anything else. */
  readonly set: (settings: unknown) => void;
  /** What is set. */
  readonly now: () => object;
  /** How many posts so far were never sent, sent again, and sent late. */
  readonly struck: () => { readonly lost: number; readonly repeated: number; readonly late: number };
  /** How often the next post is to be sent: 0 when it is lost. */
  readonly copies: () => number;
  readonly delayMs: () => number;
}

/** Nothing is wrong until something is set. */
export function createNotifierFaults(): NotifierFaults {
  let faults = schema.parse({});
  let counted = 0;
  let lost = 0;
  const struck = { lost: 0, repeated: 0, late: 0 };
  return {
    now: () => faults,
    struck: () => ({ ...struck }),
    set: (settings) => {
      faults = schema.parse(settings);
      counted = 0;
      lost = 0;
    },
    copies: () => {
      counted += 1;
      const loses = lost < faults.lose || (faults.loseEvery !== null && counted % faults.loseEvery === 0);
      if (loses) lost += 1;
      if (loses) struck.lost += 1;
      else if (faults.repeat > 0) struck.repeated += 1;
      if (!loses && faults.delayMs > 0) struck.late += 1;
      return loses ? 0 : 1 + faults.repeat;
    },
    delayMs: () => faults.delayMs,
  };
}
