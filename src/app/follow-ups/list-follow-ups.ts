// The follow-ups of a year for those who plan and read them: two questions, however many contracts there are.

import { caseId } from '../../core/brand';
import type { OwnMatter } from '../../core/casefile/own-matter';
import type { Actor } from '../../core/engine/decision';
import { isEku } from '../../core/engine/still-holds';
import { ownTables } from '../../core/processes/all';
import { no, ok, type Result } from '../../core/result';
import { roleIn } from '../../core/routine/profile';
import { dayOf } from '../../core/time/plain-date';
import { mattersOfUnitYear, openMatters } from '../../graph/lists/matters';
import type { App } from '../app';
import { value } from '../settled';

/** Whether somebody reads the board's follow-ups; EKU and providers never do, and so never learn of a visit that is not announced (R291). */
export const readsFollowUps = (app: App, actor: Actor): boolean => hasOneOf(app, actor, ownTables('followUp').readers);

/** Whether somebody may open a targeted one. */
export const opensFollowUps = (app: App, actor: Actor): boolean => hasOneOf(app, actor, ownTables('followUp').openedBy ?? []);

const hasOneOf = (app: App, actor: Actor, those: ReturnType<typeof ownTables>['readers']): boolean =>
  !isEku(actor) && those.some((role) => actor.grants.some((grant) => grant.role === roleIn(app.profile, role)));

/** Those whose period began in a year, `2027`, and of earlier ones what still runs. `notYourTask` for whoever reads none. */
export async function followUpsOf(app: App, actor: Actor, year: string): Promise<Result<readonly OwnMatter[]>> {
  if (!readsFollowUps(app, actor)) return no('notYourTask');
  await app.access.note({ who: actor.id, what: 'list', caseId: caseId('0'), at: app.clock.now() });
  const calls = [mattersOfUnitYear(app.places, 'followUp', { unit: null, year }), openMatters(app.places, 'followUp', null)];
  const found = await app.graph.all(calls, { patience: 'person' });
  const rows = found
    .flatMap((one) => value(one))
    .filter(({ received, stage }) => {
      const began = dayOf(received).slice(0, 4);
      return began === year || (began < year && isRunning(stage));
    });
  return ok([...new Map(rows.map((one) => [one.id, one] as const)).values()]);
}

const isRunning = (stage: string): boolean => ownTables('followUp').stages[stage]?.open === true;
