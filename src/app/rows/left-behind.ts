// Tasks of a case whose own row somebody has taken away: whoever has one is told so, and to nobody else it says that there ever was a case.

import type { CaseId } from '../../core/brand';
import type { CaseEvent } from '../../core/casefile/event';
import type { Assessment } from '../../core/casefile/assessment';
import type { Task } from '../../core/casefile/task';
import { stateOf } from '../../core/engine/assessing';
import type { Actor } from '../../core/engine/decision';
import { isKeptOutByLoss } from '../../core/engine/lost-bars';
import { declaredAndLost } from '../../core/engine/missing';
import { holds } from '../../core/engine/still-holds';
import { isApart } from '../../core/processes/all';
import { processOf } from '../../core/processes/process-of';
import { assessmentsOfCase } from '../../graph/lists/assessments';
import { eventsOfCase } from '../../graph/lists/events';
import { apartTasksOfCase, tasksOfCase } from '../../graph/lists/tasks';
import type { App } from '../app';
import { value } from '../pass/observe';
import { staffOf } from '../staff';
import { tellRow } from './damaged';

/**
 * Whether somebody has an open task, by name or by role, of a case that has no row (any more); then the registrar is told, as she reads. Those of
 * the protected place count too, and who may not know of them is nobody whose they are. Whoever was kept out of it stays out, also where the row
 * that said so is lost with it (I07).
 */
export async function isLeftBehind(app: App, actor: Actor, id: CaseId): Promise<boolean> {
  const [open, apart, weighed, events] = await whatIsLeft(app, id);
  const left = { tasks: [...value(open), ...value(apart)], assessments: value(weighed), events: value(events) };
  const isHers = left.tasks.some((task) => isTheirs(actor, task)) && !(await isKeptOut(app, actor, { id, ...left }));
  if (isHers) await tellRow(app, { place: id, reason: 'rowGone', named: id });
  return isHers;
}

/** All that may be left of a case whose row is gone; asked too of one that somebody may not see, so that how long she waits does not tell the two apart. */
export const whatIsLeft = ({ graph, places }: App, id: CaseId) =>
  graph.all([tasksOfCase(places, id), apartTasksOfCase(places, id), assessmentsOfCase(places, id), eventsOfCase(places, id)], {
    patience: 'person',
  });

interface Left {
  readonly id: CaseId;
  readonly tasks: readonly Task[];
  readonly assessments: readonly Assessment[];
  readonly events: readonly CaseEvent[];
}

/** By what is still said of her, or may have been. What the case's own row marked is gone: that something was weighed is told by what else is left of it. */
async function isKeptOut(app: App, actor: Actor, { id, tasks, assessments, events }: Left): Promise<boolean> {
  const process = processOf(id);
  const isOf = (one: Assessment): boolean => one.barred?.person === actor.id && stateOf({ tasks, process }, one) !== 'nothing';
  if (assessments.some(isOf)) return true;
  const isDeclared = declaredAndLost({ events, assessments }).length > 0;
  const hasApart = isDeclared || assessments.length > 0 || tasks.some(({ type }) => isApart(type));
  const unit = tasks.find((task) => task.unit !== null)?.unit ?? null;
  const staff = await staffOf(app, { caseworkerId: null, unit }, tasks);
  const matter = { hasApart, holds: [] };
  return isKeptOutByLoss({ matter, tasks, assessments, events, process, profile: app.profile, staff }, actor.id);
}

const isTheirs = (actor: Actor, { state, ownerId, role, unit }: Task): boolean =>
  state === 'open' && (ownerId === null ? holds(actor, role, unit) : ownerId === actor.id && actor.grants.length > 0);
