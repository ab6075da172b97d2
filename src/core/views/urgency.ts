// What comes before everything else among somebody's tasks: alarms, then whatever lies in a case where somebody may be in danger (decisions 8.6).

import type { Case } from '../casefile/case';
import type { OwnMatter } from '../casefile/own-matter';
import type { Task } from '../casefile/task';
import { taskType } from '../processes/all';

export interface Ranked {
  readonly task: Pick<Task, 'type' | 'due'>;
  readonly kase: Pick<Case, 'danger' | 'signs'> | OwnMatter;
}

/** What a row says of danger; null when there is none. */
export function dangerOf({ task, kase }: Ranked): 'now' | 'maybe' | null {
  if (!('danger' in kase)) return null;
  if (kase.danger === 'yes') return 'now';
  return kase.signs.length > 0 || task.type === 'readAlarm' ? 'maybe' : null;
}

/** Alarms first, then cases with danger, then the first due. */
export function byUrgency(one: Ranked, other: Ranked): number {
  const apart = rankOf(one) - rankOf(other);
  if (apart !== 0) return apart;
  return one.task.due < other.task.due ? -1 : one.task.due > other.task.due ? 1 : 0;
}

function rankOf(row: Ranked): number {
  if (taskType(row.task.type).isAlarm === true) return 0;
  return dangerOf(row) === null ? 2 : 1;
}
