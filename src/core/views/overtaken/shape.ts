// What somebody had written for a task that another answered first, beside what the other wrote: one shape for the server that fills it and the page that asks.

import { z } from 'zod';
import { choice } from '../case-page/sheet-shape';

const row = z.object({
  id: z.string(),
  label: z.string(),
  mine: z.string(),
  /** What holds of the same now; empty where nothing was said. */
  theirs: z.string(),
  /** Put right in the case, put beside it as words, or only for herself to copy. */
  way: z.enum(['change', 'add', 'copy']),
  /** What putting right means. */
  change: z.object({ field: z.string(), to: z.string() }).nullable(),
});

export const overtaken = z.object({
  /** Of the row that is kept, to be let go when she has chosen. */
  mark: z.string(),
  /** When it was kept. */
  when: z.string(),
  /** What became of the task: who answered what, and when. */
  ending: z.string(),
  rows: z.array(row),
  /** Why something is put right, where anything can be. */
  reasons: z.array(choice),
});
export type Overtaken = z.infer<typeof overtaken>;
export type OvertakenRow = Overtaken['rows'][number];

/** What differs: the same said twice is no question. */
export const differing = (rows: readonly OvertakenRow[]): OvertakenRow[] =>
  rows.filter(({ mine, theirs }) => mine.trim() !== '' && mine.trim() !== theirs.trim());

/** The words of some rows as one text, each under what it was an answer to. */
export const wordsOf = (rows: readonly OvertakenRow[]): string =>
  rows.map(({ label, mine }) => `${label}\n${mine.trim()}`).join('\n\n');
