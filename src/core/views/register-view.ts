// *Diariet*: what waits to be entered in the register, one row a case, with what is entered, why, and whether it may be kept in order instead.

import { compared } from '../order';
import { z } from 'zod';
import type { Instant } from '../brand';
import { caseNumber } from '../casefile/case';
import { registerLateFrom, registerRule } from '../processes/complaint/registration';
import { contactPerson, matterInBrief, registerEntry, type ToEnter } from '../records/register-entry';
import { sayDay } from '../text/day';
import { say, type Language } from '../text/say';
import { dayOf } from '../time/plain-date';

export const registering = z.object({
  /** Why it is entered. */
  why: z.string(),
  /** Whether it may be kept in order instead. */
  orInOrder: z.boolean(),
  /** What is entered, a line a field, to be copied. */
  entry: z.string(),
  /** A number as the register writes it. */
  example: z.string(),
  /** Who watches it in the register; null: nobody. */
  copyTo: z.string().nullable(),
});
export const registerRows = z.array(
  registering.extend({ id: z.string(), number: z.string(), received: z.string(), brief: z.string(), isLate: z.boolean() }),
);
export type Registering = z.infer<typeof registering>;
export type RegisterRow = z.infer<typeof registerRows>[number];

/** What a form that enters a case says. */
export function registeringOf(
  entered: ToEnter,
  { language, now }: { readonly language: Language; readonly now: Instant },
): Registering {
  const { id, orInOrder } = registerRule(entered);
  return {
    why: say(language, `register.why.${id}`),
    orInOrder,
    example: entered.profile.registration.example ?? say(language, 'register.example'),
    entry: registerEntry(entered, now)
      .map(({ title, value }) => `${title}: ${value}`)
      .join('\n'),
    copyTo: contactPerson(entered),
  };
}

/** Oldest first; what nothing is entered of is left out. */
export const registerView = (
  waiting: readonly ToEnter[],
  reader: { readonly language: Language; readonly now: Instant },
): readonly RegisterRow[] =>
  [...waiting]
    .filter((one) => registerRule(one).must)
    .sort((a, b) => compared(a.matter.received, b.matter.received))
    .map((one) => ({
      ...registeringOf(one, reader),
      id: one.matter.id,
      number: caseNumber(one.matter),
      received: sayDay(reader.language, dayOf(one.matter.received), dayOf(reader.now)),
      brief: one.matter.protection === 'protected' ? say(reader.language, 'protection.protected') : matterInBrief(one),
      isLate: reader.now >= registerLateFrom(one),
    }));
