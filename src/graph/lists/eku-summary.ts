// How a summary for EKU lies in a row: coded fields, checked when they are read.

import { z } from 'zod';
import { profileName } from '../../core/brand';
import { contractForms, services, type ContractForm, type RegisteredName, type ServiceId } from '../../core/casefile/provider';
import type { EkuSummary } from '../../core/eku/summary';
import {
  criterionReasons,
  ekuWishes,
  remainingFaults,
  topics,
  type CriterionReason,
  type EkuWish,
  type RemainingFault,
  type TopicId,
} from '../../core/routine/criteria';

const keys = <K extends string>(table: Readonly<Record<K, unknown>>) => z.enum(Object.keys(table) as [K, ...K[]]);
const count = z.union([z.number().int(), z.literal('few')]);
const whole = z.number().int();

/** A summary as `EkuSummary` says it; anything more is left out. */
export const summary: z.ZodType<EkuSummary> = z.object({
  provider: z.string().transform((name) => name as RegisteredName),
  service: keys<ServiceId>(services),
  contractForm: keys<ContractForm>(contractForms),
  contractId: z.string().transform((id) => id as RegisteredName),
  area: z.string().transform(profileName).nullable(),
  period: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('week'), year: whole, week: whole }),
    z.object({ kind: z.literal('quarter'), year: whole, quarter: whole }),
  ]),
  deviations: z.array(z.object({ topic: keys<TopicId>(topics), count })),
  reportedToProvider: z.enum(['yes', 'no']),
  feedback: z.enum(['full', 'part', 'none']),
  remaining: z.array(keys<RemainingFault>(remainingFaults)),
  criteria: z.array(keys<CriterionReason>(criterionReasons)),
  wishes: z.array(keys<EkuWish>(ekuWishes)),
  trend: z.enum(['more', 'same', 'fewer']),
  earlierEscalations: whole,
  contactUnit: z.string().transform(profileName),
});
