// A row of *Manuell hantering* and its original, as the page asks for them.

import { z } from 'zod';
import { enumOf } from '../../../src/core/brand';
import { setAsideReasons, type SetAsideReason } from '../../../src/core/intake/set-aside-reasons';

export const rowShape = z.object({
  id: z.string(),
  /** A reason of an older version is told as one that failed. */
  reason: z.enum(enumOf<SetAsideReason>(setAsideReasons)).catch('failed'),
  ...{ day: z.string(), due: z.string(), waited: z.number(), isLate: z.boolean() },
  /** The case it names, when it may be put there. */
  number: z.string().nullable(),
  /** What is about a row in SharePoint: which, or null for a whole case; whether its case can go on without it, and whether the case itself is lost. */
  row: z
    .object({
      place: z.object({ title: z.string(), id: z.string() }).nullable(),
      mayGoOn: z.boolean(),
      isCaseLost: z.boolean(),
    })
    .nullable(),
});
export type WaitingRow = z.infer<typeof rowShape>;

export const originalShape = z.object({
  ...{ from: z.string().nullable(), subject: z.string().nullable(), sent: z.string().nullable(), words: z.string().nullable() },
  isCut: z.boolean(),
  files: z.array(z.object({ name: z.string(), size: z.number() })),
});
export type ShownOriginal = z.infer<typeof originalShape>;
