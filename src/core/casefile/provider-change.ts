// What was put right in the register of providers, by whom and why: coded reasons, and what stood before, so that it can be put back.

import { z } from 'zod';
import { instant, personId, type Instant, type PersonId } from '../brand';

/** What can be put right here; the rest of an entry follows its contract. */
export const correctable = { mail: {}, aliases: {} } as const satisfies Record<string, object>;
export type Correctable = keyof typeof correctable;

export const correctReasons = {
  providerTold: {},
  contractSays: {},
  misspelt: {},
  bounced: {},
  goneOut: {},
} as const satisfies Record<string, object>;
export type CorrectReason = keyof typeof correctReasons;

/** What a field holds: an address or none, or other names. */
export type Corrected = string | null | readonly string[];

export interface ProviderChange {
  readonly at: Instant;
  readonly by: PersonId;
  readonly field: Correctable;
  readonly from: Corrected;
  readonly to: Corrected;
  /** null: what was put right was taken back. */
  readonly reason: CorrectReason | null;
}

const held = z.union([z.string(), z.null(), z.array(z.string()).readonly()]);

/** As the register keeps them, the oldest first. */
export const providerChanges: z.ZodType<readonly ProviderChange[]> = z
  .array(
    z.object({
      at: z.string().transform(instant),
      by: z.string().transform(personId),
      field: z.enum(['mail', 'aliases']),
      from: held,
      to: held,
      reason: z.enum(['providerTold', 'contractSays', 'misspelt', 'bounced', 'goneOut']).nullable(),
    }),
  )
  .readonly();

/** As many as an entry keeps; SharePoint's versions have the rest. */
export const mostChanges = 40;
/** Other names of one provider, and letters of each. */
export const mostAliases = 20;
export const aliasLengths = { least: 2, most: 80 } as const;

/** Whether two values of a field are the same. */
export const isSameHeld = (one: Corrected, other: Corrected): boolean => JSON.stringify(one) === JSON.stringify(other);
