// Alarms that have come to somebody whom no row names: whom one goes to, and from when, only its matter can say (decisions 8.6).

import type { Task } from '../core/casefile/task';
import type { Alarm } from '../core/engine/alarm';
import type { Actor } from '../core/engine/decision';
import { isAlarmed } from '../core/engine/may';
import { taskType } from '../core/processes/all';
import { GraphFailure } from '../graph/failure';
import type { App } from './app';
import { observeAny } from './pass/observe';

/** Whether nobody has answered it. */
export const isOpenAlarm = ({ type, state }: Pick<Task, 'type' | 'state'>): boolean =>
  state === 'open' && taskType(type).isAlarm === true;

/** Of those the ones that nobody has taken: they call each who has been told. */
export const isUntaken = (task: Task): boolean => isOpenAlarm(task) && task.ownerId === null;

/** Each with its matter, read now; one whose matter is gone or damaged is left to those who look after that. Throws when Graph fails. */
export async function alarmsOf(app: App, tasks: readonly Task[]): Promise<readonly Alarm[]> {
  const found = await Promise.all(tasks.map((task) => alarmOf(app, task)));
  return found.filter((one) => one !== null);
}

async function alarmOf(app: App, task: Task): Promise<Alarm | null> {
  try {
    return { task, file: await observeAny(app, task.caseId) };
  } catch (failure) {
    if (failure instanceof GraphFailure && (failure.kind === 'missing' || failure.kind === 'unreadable')) return null;
    throw failure;
  }
}

/** Those that have come to her by now. */
export const heardBy = (app: Pick<App, 'clock'>, actor: Actor, alarms: readonly Alarm[]): readonly Task[] =>
  alarms.flatMap(({ task, file }) => (isAlarmed(actor, task, { file, now: app.clock.now() }) ? [task] : []));
