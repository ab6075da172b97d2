// One's own work as the tab is told of it. Alone in its file: the page that is loaded first needs no table of the routine.

import { z } from 'zod';

/** The parts of the list, in their order: danger before everything, what is late with others after one's own, what waits for somebody else last. */
export const workParts = ['danger', 'late', 'others', 'today', 'week', 'later', 'news', 'waiting'] as const;
export type WorkPart = (typeof workParts)[number];

const row = z.object({
  caseId: z.string(),
  /** What names it in its matter: a task, or what somebody is told. */
  type: z.string(),
  round: z.number(),
  number: z.string(),
  title: z.string(),
  /** Provider and topic as far as they are known; of a protected case only that it is one. */
  about: z.string(),
  /** That somebody is, or may be, in danger; null for most. */
  danger: z.string().nullable(),
  part: z.enum(workParts),
  dueWord: z.string(),
  urgency: z.enum(['calm', 'soon', 'late', 'over']),
  /** Whose it is: the reader's, or the role they share it with; empty for what is told of others. */
  owner: z.string(),
  /** Where it is read: nowhere where the reader hears of it and may not open it. */
  opens: z.enum(['task', 'case', 'nothing']),
  mayClaim: z.boolean(),
  /** The answer that is given with one press, where nothing but a yes is asked; null for most. */
  press: z.object({ label: z.string(), outcome: z.string(), answers: z.record(z.string(), z.string()) }).nullable(),
});

export const myWorkShape = z.array(row);
export type MyWorkRow = z.infer<typeof row>;
