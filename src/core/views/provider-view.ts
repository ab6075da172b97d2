// *Utförare* as the tab is told of it: the list, and a provider's page.

import { z } from 'zod';

const named = z.object({ id: z.string(), name: z.string() });

const listed = z.object({
  id: z.string(),
  name: z.string(),
  aliases: z.array(z.string()),
  contractId: z.string(),
  form: named,
  service: named,
  /** Of a unit of its own; `-`: of several. */
  unit: named,
  isSmall: z.boolean(),
  /** Nothing can be sent to it by mail. */
  hasMail: z.boolean(),
});
export type ListedProvider = z.infer<typeof listed>;

export const providersShape = z.object({ rows: z.array(listed) });
export type ProvidersView = z.infer<typeof providersShape>;

const orFew = z.number().nullable();

export const providerShape = z.object({
  id: z.string(),
  name: z.string(),
  facts: z.array(z.object({ title: z.string(), value: z.string() })),
  kin: z.array(named),
  mail: z.string().nullable(),
  aliases: z.array(z.string()),
  mayCorrect: z.boolean(),
  reasons: z.array(named),
  /** The newest first. */
  changes: z.array(
    z.object({
      key: z.string(),
      field: z.enum(['mail', 'aliases']),
      text: z.string(),
      /** What taking it back puts there; absent where it is not the last of its field. */
      back: z.union([z.string(), z.null(), z.array(z.string())]).exactOptional(),
    }),
  ),
  /** The oldest first; null: counted under no name. A null in a month: fewer than `smallest`. */
  months: z
    .array(z.object({ month: z.string(), name: z.string(), received: orFew, closed: orFew, promised: orFew, inTime: orFew }))
    .nullable(),
  smallest: z.number(),
  /** This month, `2026-03`. */
  month: z.string(),
});
export type ProviderView = z.infer<typeof providerShape>;
