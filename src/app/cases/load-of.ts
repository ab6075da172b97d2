// What lies with one of a unit's caseworkers, for whoever leads her: what may be handed over from *Enheten*, and to whom (R014, R020).

import { compared } from '../../core/order';
import type { PersonId, UnitId } from '../../core/brand';
import type { Case } from '../../core/casefile/case';
import type { OwnMatter } from '../../core/casefile/own-matter';
import type { Task } from '../../core/casefile/task';
import type { Actor } from '../../core/engine/decision';
import { holds, isEku } from '../../core/engine/still-holds';
import { taskType } from '../../core/processes/all';
import { no, ok, type Result } from '../../core/result';
import { aboveIn } from '../../core/routine/profile';
import type { App } from '../app';
import type { Colleague } from '../decisions/colleagues';
import { holdersOf } from '../recipients';
import { listCases } from './list-cases';

export interface Load {
  /** What is due first stands first. */
  readonly tasks: readonly { readonly task: Task; readonly matter: Case | OwnMatter }[];
  readonly colleagues: readonly Colleague[];
}

/** Whether somebody hands over between a unit's caseworkers: the one above them. */
export function handsOver({ profile }: Pick<App, 'profile'>, actor: Actor, unit: UnitId): boolean {
  const above = aboveIn(profile, 'caseworker');
  return !isEku(actor) && above !== null && holds(actor, above, unit);
}

/** Noted as a list that was read. `notYourTask` for whoever does not lead them. */
export async function loadOf(
  app: App,
  actor: Actor,
  { unit, person }: { readonly unit: UnitId; readonly person: PersonId },
): Promise<Result<Load>> {
  if (!handsOver(app, actor, unit)) return no('notYourTask');
  const [listed, holders] = await Promise.all([listCases(app, actor, { which: 'open' }), holdersOf(app, 'caseworker', unit)]);
  if (!listed.ok) return listed;
  const here = new Map(listed.value.matters.filter((one) => one.unit === unit).map((one) => [one.id, one] as const));
  const tasks = listed.value.tasks
    .filter(({ ownerId, role, type }) => ownerId === person && role === 'caseworker' && taskType(type).mayBeGivenAway)
    .flatMap((task) => {
      const matter = here.get(task.caseId);
      return matter === undefined ? [] : [{ task, matter }];
    })
    .sort((one, other) => compared(one.task.due, other.task.due));
  const colleagues = holders.filter(({ id }) => id !== person).map(({ id, displayName }) => ({ id, name: displayName }));
  return ok({ tasks, colleagues: colleagues.sort((one, other) => one.name.localeCompare(other.name, 'sv')) });
}
