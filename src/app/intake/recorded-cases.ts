// The cases that went another way at *Mottagning*, for *Sparat som inget ärende*: codes and days, no word of what they say.

import { compared } from '../../core/order';
import { plainDate } from '../../core/brand';
import type { Case } from '../../core/casefile/case';
import type { CaseFile } from '../../core/casefile/case-file';
import { addDays, dayOf } from '../../core/time/plain-date';
import { casesExitedIn } from '../../graph/lists/cases';
import { underVersion } from '../../core/routine/profile';
import type { App } from '../app';
import { observe, value } from '../pass/observe';
import { staffOf } from '../staff';
import { complaint } from '../../core/processes/complaint/process';

/** This month and last, as `2026-03`. */
export function lastMonths(app: App): readonly string[] {
  const today = dayOf(app.clock.now());
  return [addDays(plainDate(`${today.slice(0, 7)}-01`), -1), today].map((day) => day.slice(0, 7));
}

/**
 * Those of this month and last, the latest first. Whether the asker may see them is asked before. Of a case beside which nothing is weighed its own
 * row is enough; of the others who is kept out must be known too.
 */
export async function exitedCases(app: App): Promise<readonly CaseFile[]> {
  const found = await app.graph.all(
    lastMonths(app).map((month) => casesExitedIn(app.places, month)),
    { patience: 'person' },
  );
  const cases = found.flatMap((one) => value(one)).sort((a, b) => compared(b.exitOn ?? '', a.exitOn ?? ''));
  return Promise.all(cases.map((one) => (one.hasApart ? observe(app, one.id) : rowAlone(app, one))));
}

const rowAlone = async (app: App, one: Case): Promise<CaseFile> => ({
  matter: one,
  tasks: [],
  events: [],
  assessments: [],
  process: complaint,
  profile: underVersion(app.profile, one.profileVersion),
  staff: await staffOf(app, one, []),
  provider: null,
  eku: null,
});
