// How the parts, the asks and the end of a matter at EKU lie in its row, checked when they are read.

import { z } from 'zod';
import { enumOf, instant, personId, plainDate, textHash } from '../../core/brand';
import type { EkuActivity, EkuAsk, EkuEnding, EkuPart, EkuRemark } from '../../core/eku/matter';
import { clearedBefore } from '../../core/privacy/cleared-text';
import {
  ekuActivities,
  ekuAsks,
  ekuOutcomes,
  isAnswerTo,
  type EkuActivityId,
  type EkuAskId,
  type EkuOutcome,
} from '../../core/eku/asks';
import { summary } from './eku-summary';
import { word } from './word';

const person = z.string().transform(personId);
const moment = z.string().transform(instant);

export const answered = z.object({ by: person, at: moment });

export const parts: z.ZodType<readonly EkuPart[]> = z
  .array(
    z.object({
      key: z.string(),
      summary,
      hash: z.string().transform(textHash),
      at: moment,
      received: answered.nullable(),
      isWithdrawn: z.boolean(),
      place: z.object({ conversationId: z.string(), activityId: z.string() }).nullable(),
    }),
  )
  .min(1);

/** Prose that was cleared before it was stored. */
export const remarks: z.ZodType<readonly EkuRemark[]> = z.array(
  z.object({
    ...{ part: z.number().int(), by: person, at: moment },
    text: z.object({ text: z.string() }).transform(({ text }) => clearedBefore(text)),
  }),
);

export const activity: z.ZodType<EkuActivity> = z.object({
  kind: z.enum(enumOf<EkuActivityId>(ekuActivities)),
  day: word.transform(plainDate),
});

export const ending: z.ZodType<EkuEnding> = z.object({
  outcome: z.enum(enumOf<EkuOutcome>(ekuOutcomes)),
  followUp: word.transform(plainDate).nullable(),
});

/** An answer that is none to its ask is read as no answer yet. */
export const asks: z.ZodType<readonly EkuAsk[]> = z.array(
  z
    .object({
      ...{ part: z.number().int(), ask: z.enum(enumOf<EkuAskId>(ekuAsks)), by: person, at: moment },
      answer: z.string().nullable(),
    })
    .transform(({ answer, ...rest }) => ({ ...rest, answer: answer !== null && isAnswerTo(rest.ask, answer) ? answer : null })),
);
