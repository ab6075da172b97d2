// The routine's tasks as a table in Swedish, for the people who own the rules.

import { keysOf } from '../../src/core/brand';
import { deadlines } from '../../src/core/processes/all';
import type { NamedRole, Role } from '../../src/core/routine/roles';
import { taskType, taskTypes, type TaskTypeId } from '../../src/core/processes/all';
import { sayDeadline } from '../../src/core/text/deadline';
import { say } from '../../src/core/text/say';

/** The table of docs/routine.md, in lines. */
export const routineTable = (): readonly string[] => [
  '| uppgift | vem | klar när | grund |',
  '| --- | --- | --- | --- |',
  ...keysOf(taskTypes).map(row),
];

const named: Readonly<Record<NamedRole, string>> = {
  firstOwner: 'Första mottagare (profilen)',
  secondPair: 'Ett andra par ögon (profilen)',
  appealReceiver: 'Den som prövar överklaganden (profilen)',
  supervisionReceiver: 'Den som svarar tillsynsmyndigheter (profilen)',
  documentsReceiver: 'Den som prövar utlämnande (profilen)',
  assessor: 'Den som bedömer frågan (profilen)',
  aboveAssessor: 'Den ovanför den som bedömer (profilen)',
  childReceiver: 'Mottagare av orosanmälningar (profilen)',
  caseOwner: 'Den som har ärendet',
};
const isNamed = (role: Role | NamedRole): role is NamedRole => Object.hasOwn(named, role);

function row(id: TaskTypeId): string {
  const rule = taskType(id);
  const role = isNamed(rule.role) ? named[rule.role] : say('sv', `role.${rule.role}`);
  const due = sayDeadline('sv', rule.deadline, deadlines[rule.deadline]);
  return `| ${say('sv', `task.${id}.title`)} | ${role} | ${due} | ${say('sv', `statute.${rule.because}`)} |`;
}
