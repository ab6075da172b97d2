// *Enheten* as the tab is told of it: the units there are, twelve months of one, and what lies with one of its caseworkers.

import { z } from 'zod';
import type { Instant } from '../brand';
import type { Case } from '../casefile/case';
import type { OwnMatter } from '../casefile/own-matter';
import type { Task } from '../casefile/task';
import { taskType } from '../processes/all';
import { say, type Language } from '../text/say';
import { dueView } from './case-page/explained-days';
import { numberOf } from './my-work';

const named = z.object({ id: z.string(), name: z.string() });

/** `handsOver`: whether the reader leads its caseworkers. */
export const unitChoices = z.array(named.extend({ handsOver: z.boolean() }));
export type UnitChoices = z.infer<typeof unitChoices>;

export const unitTrendShape = z.object({
  /** The oldest first. */
  months: z.array(
    z.object({
      month: z.string(),
      name: z.string(),
      received: z.number(),
      closed: z.number(),
      promised: z.number(),
      inTime: z.number(),
    }),
  ),
  /** Of the same time, counted by quarter alone. */
  byQuarter: z.number(),
});
export type UnitTrend = z.infer<typeof unitTrendShape>;

const loadTask = z.object({
  caseId: z.string(),
  type: z.string(),
  round: z.number(),
  number: z.string(),
  title: z.string(),
  dueWord: z.string(),
  urgency: z.enum(['calm', 'soon', 'late', 'over']),
});
export type LoadTask = z.infer<typeof loadTask>;

/** What lies with a caseworker, and those who may have it instead. */
export const unitLoadShape = z.object({ tasks: z.array(loadTask), colleagues: z.array(named) });
export type UnitLoad = z.infer<typeof unitLoadShape>;

/** Its tasks in the reader's language. */
export const loadRows = (
  tasks: readonly { readonly task: Task; readonly matter: Case | OwnMatter }[],
  { language, now }: { readonly language: Language; readonly now: Instant },
): LoadTask[] =>
  tasks.map(({ task, matter }) => {
    const isAlarm = taskType(task.type).isAlarm === true;
    const { word, urgency } = dueView({ now, language }, { day: task.due, explanation: [], isOver: false, isAlarm });
    const title = say(language, `task.${task.type}.title`);
    return { caseId: task.caseId, type: task.type, round: task.round, number: numberOf(matter), title, dueWord: word, urgency };
  });
