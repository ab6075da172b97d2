// Somebody has moved the content of a protected case to the organisation's own system, and says on which day and under which reference (decisions 5).

import { z } from 'zod';
import { plainDate, type Instant } from '../brand';
import type { CasePatch } from '../casefile/case';
import type { CaseFile } from '../casefile/case-file';
import type { NewEvent } from '../casefile/event';
import { readRegistryNumber } from '../casefile/registering';
import type { Decision } from '../engine/decision';
import { no, ok, type Result } from '../result';
import { dayOf } from '../time/plain-date';
import { faultOf } from './fault-of';

const handedOver = z.object({ day: z.iso.date().transform(plainDate), receipt: z.string() });

/** What the answer makes of the case: from then on the product keeps nothing. `dayNotPossible` ahead or before it came, `numberNotRead` for what is no reference. */
export function handOverContent({ matter }: CaseFile, { answers }: Decision, now: Instant): Result<CasePatch> {
  const given = handedOver.safeParse(answers);
  if (!given.success) {
    const fault = faultOf(given.error, answers);
    return no(fault === 'dateNotAllowed' ? 'dayNotPossible' : fault);
  }
  const { day, receipt } = given.data;
  if (day > dayOf(now) || day < dayOf(matter.received)) return no('dayNotPossible');
  return readRegistryNumber(receipt) === null ? no('numberNotRead') : ok({ lies: 'outside' });
}

/** The receipt in the history; nothing for another answer. */
export function handedOverRows({ type, outcome, answers, by }: Decision, now: Instant): readonly NewEvent[] {
  const given = handedOver.safeParse(answers);
  const receipt = given.success ? readRegistryNumber(given.data.receipt) : null;
  if (type !== 'moveContentOut' || outcome !== 'moved' || !given.success || receipt === null) return [];
  return [{ kind: 'contentHandedOver', data: { day: given.data.day, receipt }, at: now, by: by.id }];
}
