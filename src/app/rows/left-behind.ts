// Tasks of a case whose own row somebody has taken away: whoever has one is told so, and to nobody else it says that there ever was a case.

import type { CaseId } from '../../core/brand';
import type { Task } from '../../core/casefile/task';
import type { Actor } from '../../core/engine/decision';
import { holds } from '../../core/engine/still-holds';
import { assessmentsOfCase } from '../../graph/lists/assessments';
import { apartTasksOfCase, tasksOfCase } from '../../graph/lists/tasks';
import type { App } from '../app';
import { value } from '../pass/observe';
import { tellRow } from './damaged';

/**
 * Whether somebody has an open task, by name or by role, of a case that has no row (any more); then the registrar is told, as she reads. Those of
 * the protected place count too, and who may not know of them is nobody whose they are.
 */
export async function isLeftBehind(app: App, actor: Actor, id: CaseId): Promise<boolean> {
  const { graph, places } = app;
  const [open, apart, weighed] = await graph.all(
    [tasksOfCase(places, id), apartTasksOfCase(places, id), assessmentsOfCase(places, id)],
    { patience: 'person' },
  );
  const isBarred = value(weighed).some(({ barred, state }) => barred?.person === actor.id && state !== 'nothing');
  const isHers = !isBarred && [...value(open), ...value(apart)].some((task) => isTheirs(actor, task));
  if (isHers) await tellRow(app, { place: id, reason: 'rowGone', named: id });
  return isHers;
}

const isTheirs = (actor: Actor, { state, ownerId, role, unit }: Task): boolean =>
  state === 'open' && (ownerId === null ? holds(actor, role, unit) : ownerId === actor.id && actor.grants.length > 0);
