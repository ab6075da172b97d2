// *Logg* as the tab is told of it: whom it can be asked about, and what was read.

import { z } from 'zod';

const choice = z.object({ id: z.string(), name: z.string() });

export const logChoices = z.object({ people: z.array(choice), months: z.array(choice), today: z.string() });
export type LogChoices = z.infer<typeof logChoices>;

export const logView = z.object({
  rows: z.array(
    z.object({
      key: z.string(),
      when: z.string(),
      name: z.string(),
      what: z.string(),
      /** Its number, with its page; of a matter beside the complaints only that it is one. */
      about: z.string(),
      caseId: z.string().nullable(),
    }),
  ),
  isCut: z.boolean(),
  /** Whether nobody has touched the day's log; null where only some of it was read. */
  isWhole: z.boolean().nullable(),
  /** Where it was touched, and how, in words: the first ones. */
  broken: z.array(z.string()).readonly(),
});
export type LogView = z.infer<typeof logView>;
