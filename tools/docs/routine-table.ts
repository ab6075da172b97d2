// The tasks of every process as tables in Swedish, for the people who own the rules: as the tables have them, or as a profile does.

import { isKeyOf, keysOf } from '../../src/core/brand';
import {
  deadlines,
  ownProcesses,
  ownTables,
  processes,
  taskType,
  taskTypes,
  type TaskTypeId,
} from '../../src/core/processes/all';
import { positions, type PositionId } from '../../src/core/routine/positions';
import type { NamedRole, Role } from '../../src/core/routine/roles';
import { sayDeadline } from '../../src/core/text/deadline';
import { say } from '../../src/core/text/say';
import { sourceRows } from '../../src/core/views/routine/follow-up-sources';

/** A table in lines. */
export const tableOf = (heads: readonly string[], rows: readonly (readonly string[])[]): readonly string[] => [
  line(heads),
  line(heads.map(() => '---')),
  ...rows.map(line),
];

const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** The complaint's table of docs/routine.md, in lines. */
export const routineTable = (): readonly string[] => tasksTable(keysOf(processes.complaint.tasks));

/** The tables of the matters beside the complaints, each under its name. */
export const ownTablesInWords = (): readonly string[] =>
  keysOf(ownProcesses).flatMap((id) => {
    const tasks = Object.keys(ownTables(id).tasks).filter((type): type is TaskTypeId => isKeyOf(taskTypes, type));
    const source =
      id === 'followUp'
        ? ['', '### Riktlinjen rad för rad', '', ...tableOf(['rader', 'säger', 'var det görs'], sourceRows())]
        : [];
    return ['', `## ${say('sv', `process.${id}`)}`, '', ...tasksTable(tasks), ...source];
  });

const tasksTable = (types: readonly TaskTypeId[]): readonly string[] =>
  tableOf(
    ['uppgift', 'vem', 'klar när', 'grund'],
    types.map((id) => {
      const rule = taskType(id);
      const due = sayDeadline('sv', rule.deadline, deadlines[rule.deadline]);
      return [say('sv', `task.${id}.title`), partWord(rule.role), due, say('sv', `statute.${rule.because}`)];
    }),
  );

const named: Readonly<Record<Exclude<NamedRole, PositionId>, string>> = {
  firstOwner: 'Första mottagare (profilen)',
  secondPair: 'Ett andra par ögon (profilen)',
  appealReceiver: 'Den som prövar överklaganden (profilen)',
  supervisionReceiver: 'Den som svarar tillsynsmyndigheter (profilen)',
  documentsReceiver: 'Den som prövar utlämnande (profilen)',
  archiver: 'Den som exporterar till arkivet (profilen)',
  assessor: 'Den som bedömer frågan (profilen)',
  aboveAssessor: 'Den ovanför den som bedömer (profilen)',
  childReceiver: 'Mottagare av orosanmälningar (profilen)',
  caseOwner: 'Den som har ärendet',
};
const isNamed = (role: Role | NamedRole): role is keyof typeof named => Object.hasOwn(named, role);

/** A part in a process by the role that usually has it. */
function partWord(role: Role | NamedRole): string {
  if (isNamed(role)) return named[role];
  return isKeyOf(positions, role) ? `${say('sv', `role.${positions[role].usually}`)} (profilen)` : say('sv', `role.${role}`);
}
