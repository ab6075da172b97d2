// Whose a task is, and whose the case is: a name, or the role that has it until somebody takes it (R014, I02).

import { compared } from '../../order';
import { roleWord } from '../../text/role-word';
import type { Task } from '../../casefile/task';
import { unitName } from '../../routine/profile';
import { taskType } from '../../processes/all';
import { say } from '../../text/say';
import type { Reading } from './reading';

/** `Karin Lindqvist`, or `Handläggare, Enhet Söder`. */
export function ownerWord({ file, language, nameOf }: Reading, task: Pick<Task, 'ownerId' | 'role' | 'unit'>): string {
  if (task.ownerId !== null) return nameOf(task.ownerId);
  const role = roleWord(file.profile, language, task.role);
  return task.unit === null ? role : say(language, 'tab.roleOf', { role, unit: unitName(file.profile, task.unit) });
}

/** The open task the case stands at; a task beside the stages only when there is no other. */
export function mainTask({ file }: Reading): Task | undefined {
  const open = file.tasks.filter((task) => task.state === 'open');
  const byDue = [...open].sort((a, b) => compared(a.due, b.due));
  return byDue.find((task) => 'stage' in taskType(task.type).opens) ?? byDue[0];
}

/** An alarm that is open, else the open task with the earliest day: the next dated step. */
export const nextTask = ({ file }: Reading): Task | undefined =>
  file.tasks.filter((task) => task.state === 'open').sort(byNeed)[0];

/** Of what is open: alarms before all, then the first due. */
export function byNeed(a: Task, b: Task): number {
  const [first, second] = [a, b].map(({ type }) => taskType(type).isAlarm === true);
  if (first !== second) return first === true ? -1 : 1;
  return a.due < b.due ? -1 : a.due > b.due ? 1 : 0;
}
