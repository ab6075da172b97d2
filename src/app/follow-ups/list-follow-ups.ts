// The follow-ups of a year for those who plan and read them: as many questions however many contracts there are.

import { caseId } from '../../core/brand';
import type { OwnMatter } from '../../core/casefile/own-matter';
import type { Actor } from '../../core/engine/decision';
import { isEku } from '../../core/engine/still-holds';
import { ownTables } from '../../core/processes/all';
import { calendarKeys } from '../../core/processes/calendar-keys';
import { no, ok, type Result } from '../../core/result';
import { roleIn } from '../../core/routine/profile';
import { mattersByKeys, mattersOfUnitYear, openMattersOfYear } from '../../graph/lists/matters';
import type { App } from '../app';
import { value } from '../settled';

/** Whether somebody reads the board's follow-ups; EKU and providers never do, and so never learn of a visit that is not announced (R291). */
export const readsFollowUps = (app: App, actor: Actor): boolean => hasOneOf(app, actor, ownTables('followUp').readers);

/** Whether somebody may open a targeted one. */
export const opensFollowUps = (app: App, actor: Actor): boolean => hasOneOf(app, actor, ownTables('followUp').openedBy ?? []);

const hasOneOf = (app: App, actor: Actor, those: ReturnType<typeof ownTables>['readers']): boolean =>
  !isEku(actor) && those.some((role) => actor.grants.some((grant) => grant.role === roleIn(app.profile, role)));

/** Years back in which one may have begun that still runs. */
const stillRunning = 3;

/** Those whose period began in a year, `2027`, and of the years before what still runs. `notYourTask` for whoever reads none. */
export async function followUpsOf(app: App, actor: Actor, year: string): Promise<Result<readonly OwnMatter[]>> {
  if (!readsFollowUps(app, actor)) return no('notYourTask');
  await app.access.note({ who: actor.id, what: 'list', caseId: caseId('0'), at: app.clock.now() });
  const before = Array.from({ length: stillRunning }, (_none, n) => String(Number(year) - n - 1));
  const calls = [
    mattersOfUnitYear(app.places, 'followUp', { unit: null, year }),
    ...before.map((one) => openMattersOfYear(app.places, 'followUp', { unit: null, year: one })),
  ];
  const found = await app.graph.all(calls, { patience: 'person' });
  return ok(found.flatMap((one) => value(one)));
}

/** What the calendar opened in a year, `2027`: follow-ups and returns, to be held against what it calls for. `notYourTask` for whoever reads none. */
export async function openedIn(app: App, actor: Actor, year: string): Promise<Result<readonly OwnMatter[]>> {
  if (!readsFollowUps(app, actor)) return no('notYourTask');
  await app.access.note({ who: actor.id, what: 'list', caseId: caseId('0'), at: app.clock.now() });
  return ok(await app.graph.send(mattersByKeys(app.places, 'open', calendarKeys(year)), 'person'));
}
