// The tasks of every process as tables in Swedish, for the people who own the rules: as the tables have them, or as a profile does.

import { isIn, isKeyOf, keysOf } from '../../src/core/brand';
import {
  deadlines,
  ownProcesses,
  ownTables,
  processes,
  taskType,
  taskTypes,
  type TaskTypeId,
} from '../../src/core/processes/all';
import { contractWords, saidDeadline } from '../../src/core/processes/complaint/contract-words';
import { contractIsTakenUp } from '../../src/core/processes/complaint/switched';
import { positions, type PositionId } from '../../src/core/routine/positions';
import { aboveIn, deadlineOf, roleIn, type Profile } from '../../src/core/routine/profile';
import type { NamedRole, Role } from '../../src/core/routine/roles';
import { sayDeadline } from '../../src/core/text/deadline';
import { roleWord, theRoleWord } from '../../src/core/text/role-word';
import { say, sayBy } from '../../src/core/text/say';

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
    return ['', `## ${say('sv', `process.${id}`)}`, '', ...tasksTable(tasks)];
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

/** Roles that the matter itself says, and no profile. */
const ofMatter: Partial<Record<keyof typeof named, string>> = {
  caseOwner: named.caseOwner,
  assessor: 'Den som bedömer frågan',
  aboveAssessor: 'Den ovanför den som bedömer',
};

/** Each task as a profile has it: who, when, who hears when it is late, and why. One that the profile asks nobody for is left out. */
export const taskRows = (profile: Profile): readonly (readonly string[])[] =>
  keysOf(processes.complaint.tasks)
    .filter((id) => isAsked(profile, id))
    .map((id) => {
      const rule = taskType(id);
      const own = isNamed(rule.role) ? ofMatter[rule.role] : undefined;
      const clock = deadlineOf(profile, rule.deadline);
      return [
        say('sv', `task.${id}.title`),
        own ?? roleWord(profile, 'sv', roleIn(profile, rule.role)),
        sayDeadline('sv', saidDeadline(anywhere(profile), rule.deadline), clock),
        lateTo(profile, id),
        sayBy('sv', `statute.${rule.because}`, contractWords(anywhere(profile))),
      ];
    });

/** Of whatever provider. */
const anywhere = (profile: Profile) => ({ profile, provider: null });

/** Whether the profile ever asks anybody for it: what is posted to EKU, and what is made of a contract at all. */
function isAsked(profile: Profile, id: TaskTypeId): boolean {
  if (id === 'confirmEku') return profile.eku.secondPair !== null;
  if (id === 'approveEku') return contractIsTakenUp(anywhere(profile));
  return !isIn(['checkEkuPost', 'answerEku'], id) || contractWords(anywhere(profile)) === null;
}

function lateTo(profile: Profile, id: TaskTypeId): string {
  const { overdueTo, role, deadline, isApart } = taskType(id);
  const { breach } = deadlineOf(profile, deadline);
  const above = aboveIn(profile, roleIn(profile, role));
  const listed = isApart === true ? overdueTo : (breach ?? overdueTo);
  const heard = listed ?? (above === null ? [] : [above]);
  return heard.length === 0 ? '–' : heard.map((one) => theRoleWord(profile, 'sv', one)).join(', ');
}
