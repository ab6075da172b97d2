// What the page of a draft for EKU sends: choices from the lists, and own words with what was decided about each finding.

import { z } from 'zod';
import { enumOf, textHash } from '../../src/core/brand';
import { lengths } from '../../src/core/casefile/lengths';
import { ekuQuestions, type EkuQuestion } from '../../src/core/eku/summary';
import { labels, type FindingType } from '../../src/core/privacy/finding';
import {
  criterionReasons,
  ekuWishes,
  remainingFaults,
  type CriterionReason,
  type EkuWish,
  type RemainingFault,
} from '../../src/core/processes/complaint/criteria';
import { line, prose } from './text-shapes';

const choices = z.object({
  reportedToProvider: z.enum(['yes', 'no']),
  feedback: z.enum(['full', 'part', 'none']),
  remaining: z.array(z.enum(enumOf<RemainingFault>(remainingFaults))),
  criteria: z.array(z.enum(enumOf<CriterionReason>(criterionReasons))),
  wishes: z.array(z.enum(enumOf<EkuWish>(ekuWishes))),
  isOfGroup: z.literal(true).exactOptional(),
  isOverProviders: z.literal(true).exactOptional(),
});
const finding = { start: z.number().int(), end: z.number().int(), type: z.enum(enumOf<FindingType>(labels)) };
const resolution = z.discriminatedUnion('how', [
  z.object({ ...finding, how: z.literal('masked') }),
  z.object({ ...finding, how: z.literal('removed') }),
  z.object({ ...finding, how: z.literal('replaced'), by: line(lengths.ekuLine) }),
  z.object({ ...finding, how: z.literal('kept'), reason: line(lengths.ekuLine) }),
]);
/** Own words to be screened. */
export const words = z.object({ text: prose(lengths.ekuWords) });
/** Own words with what was decided about each finding; there are never more findings than letters. */
export const ownWords = words.extend({ resolutions: z.array(resolution).max(lengths.ekuWords) });
const notes = z.partialRecord(z.enum(enumOf<EkuQuestion>(ekuQuestions)), ownWords).default({});
/** The choices and words a preview is asked for. */
export const wanted = z.object({ choices, notes });
/** The same, with the hash of the preview that was read. */
export const approval = wanted.extend({
  hash: z.string().transform(textHash),
  round: z.number().int().nullable().default(null),
});
