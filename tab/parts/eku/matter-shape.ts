// A matter as EKU's page asks for it: no case's number, no person, only what the posts say.

import { z } from 'zod';
import { enumOf } from '../../../src/core/brand';
import { ekuAsks, type EkuActivityId, type EkuAskId, type EkuOutcome } from '../../../src/core/eku/asks';
import type { EkuState } from '../../../src/core/processes/complaint/criteria';
import { ekuState, type Note } from './draft-shape';

const part = z.object({
  ...{ part: z.number(), day: z.string(), state: ekuState },
  next: z.array(ekuState),
  asks: z.array(z.enum(enumOf<EkuAskId>(ekuAsks))),
  mayWrite: z.boolean(),
  card: z.unknown(),
});
export const matterShape = z.object({
  ...{ id: z.string(), number: z.string(), provider: z.string(), state: ekuState, day: z.string() },
  parts: z.array(part),
});
export type MatterOfEku = z.infer<typeof matterShape>;
export type PartOfMatter = z.infer<typeof part>;

/** How a matter ended at EKU; the day is `2026-06-01`. */
export interface Ending {
  readonly outcome: EkuOutcome;
  readonly followUp: string | null;
}
/** What EKU does with it, and the day that is planned for. */
export interface Activity {
  readonly kind: EkuActivityId;
  readonly day: string;
}
/** What an EKU member says about a post. */
export type Said =
  | { readonly part: number; readonly state: EkuState; readonly activity: Activity | null; readonly ending: Ending | null }
  | { readonly part: number; readonly ask: EkuAskId }
  | { readonly part: number; readonly words: Note };
