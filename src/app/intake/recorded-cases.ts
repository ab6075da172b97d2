// The cases that went another way at *Mottagning*, for *Sparat som inget ärende*: codes and days, no word of what they say.

import { plainDate } from '../../core/brand';
import type { Case } from '../../core/casefile/case';
import { addDays, dayOf } from '../../core/time/plain-date';
import { casesExitedIn } from '../../graph/lists/cases';
import type { App } from '../app';
import { value } from '../pass/observe';

/** This month and last, as `2026-03`. */
export function lastMonths(app: App): readonly string[] {
  const today = dayOf(app.clock.now());
  return [addDays(plainDate(`${today.slice(0, 7)}-01`), -1), today].map((day) => day.slice(0, 7));
}

/** Those of this month and last, the latest first. Whether the asker may see them is asked before. */
export async function exitedCases(app: App): Promise<readonly Case[]> {
  const found = await app.graph.all(
    lastMonths(app).map((month) => casesExitedIn(app.places, month)),
    { patience: 'person' },
  );
  return found.flatMap((one) => value(one)).sort((a, b) => ((a.exitOn ?? '') > (b.exitOn ?? '') ? -1 : 1));
}
