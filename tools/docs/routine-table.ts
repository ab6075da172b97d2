// The routine's tasks as a table in Swedish, for the people who own the rules.

import { keysOf } from '../../src/core/brand';
import { deadlines } from '../../src/core/routine/deadlines';
import { taskType, taskTypes, type TaskTypeId } from '../../src/core/routine/task-types';
import { sayDeadline } from '../../src/core/text/deadline';
import { say } from '../../src/core/text/say';

/** The table of docs/routine.md, in lines. */
export const routineTable = (): readonly string[] => [
  '| uppgift | vem | klar när | grund |',
  '| --- | --- | --- | --- |',
  ...keysOf(taskTypes).map(row),
];

function row(id: TaskTypeId): string {
  const rule = taskType(id);
  const role = rule.role === 'firstOwner' ? 'Första mottagare (profilen)' : say('sv', `role.${rule.role}`);
  const due = sayDeadline('sv', rule.deadline, deadlines[rule.deadline]);
  return `| ${say('sv', `task.${id}.title`)} | ${role} | ${due} | ${say('sv', `statute.${rule.because}`)} |`;
}
