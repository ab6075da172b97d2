// The tab of EKU's channel as it is told of it: numbers of EKU's own, registered names, codes in words and counts; no person and no case.

import { z } from 'zod';
import { enumOf } from '../brand';
import { ekuStates, type EkuState } from '../processes/complaint/criteria';

const month = z.object({
  month: z.string(),
  name: z.string(),
  posted: z.number(),
  ended: z.number(),
  /** How many complaints came, where EKU is told of it; null: few, or not told. */
  complaints: z.number().nullable(),
});

export const ekuChannelShape = z.object({
  /** What waits for a receipt first, then what is nearest to its follow-up. */
  matters: z.array(
    z.object({
      id: z.string(),
      number: z.string(),
      provider: z.string(),
      state: z.enum(enumOf<EkuState>(ekuStates)),
      stateWord: z.string(),
      posted: z.string(),
      /** More than one when the same contract was taken up again. */
      posts: z.number(),
      /** What is planned or agreed, with its day; empty where nothing is. */
      followUp: z.string(),
      isLate: z.boolean(),
    }),
  ),
  /** Most posts first. */
  providers: z.array(
    z.object({ id: z.string(), name: z.string(), posted: z.number(), running: z.number(), months: z.array(month) }),
  ),
  /** Whether complaints are told by month. */
  hasComplaints: z.boolean(),
  smallest: z.number(),
});
export type EkuChannelView = z.infer<typeof ekuChannelShape>;
export type ChannelMatter = EkuChannelView['matters'][number];
