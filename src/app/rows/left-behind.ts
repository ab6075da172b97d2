// Tasks of a case whose own row somebody has taken away: whoever has one is told so, and to nobody else it says that there ever was a case.

import type { CaseId } from '../../core/brand';
import type { Actor } from '../../core/decide/decision';
import { holds } from '../../core/plan/still-holds';
import { tasksOfCase } from '../../graph/lists/tasks';
import type { App } from '../app';
import { tellRow } from './damaged';

/** Whether somebody has an open task, by name or by role, of a case that has no row (any more); then the registrar is told, as she reads. */
export async function isLeftBehind(app: App, actor: Actor, id: CaseId): Promise<boolean> {
  const tasks = await app.graph.send(tasksOfCase(app.places, id), 'person');
  const isHers = tasks.some(
    ({ state, ownerId, role, unit }) =>
      state === 'open' && (ownerId === null ? holds(actor, role, unit) : ownerId === actor.id && actor.grants.length > 0),
  );
  if (isHers) await tellRow(app, { place: id, reason: 'rowGone', named: id });
  return isHers;
}
