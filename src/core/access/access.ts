// Whether somebody may do something with a matter: the rows of the table that hold for her, there and then. The one place that answers it.

import { isCaseFile } from '../casefile/case-file';
import { isOwnFile } from '../casefile/own-file';
import type { MatterFile } from '../casefile/matter-file';
import type { Task } from '../casefile/task';
import { isBarred } from '../engine/assessing';
import { coveredBy } from '../engine/covering';
import type { Actor } from '../engine/decision';
import { actsAs, isNamed, isToldOrHolds } from '../engine/may';
import { isCaseworker, isEku } from '../engine/still-holds';
import { ownTables } from '../processes/all';
import { stageOf } from '../processes/process';
import { roleIn } from '../routine/profile';
import { roles, type NamedRole, type Role } from '../routine/roles';
import { isLimited, readersOf } from './opened';
import { accessTable, type AccessRow, type Act, type Level, type Phase, type Standing, type When } from './table';

/** Never somebody who is kept out of it, or of EKU. */
export const may = (actor: Actor, act: Act, file: MatterFile): boolean =>
  !isEku(actor) &&
  !isBarred(file, actor.id) &&
  accessTable.some((row) => row.acts.includes(act) && holdsHere(row, file) && isWho(actor, row, file));

/** Whether somebody may open the matter. */
export const mayRead = (actor: Actor, file: MatterFile): boolean => may(actor, 'read', file);

/** Whether a row is about such a matter, at its level and as far as it has come. */
const holdsHere = ({ of, levels, phases, when }: AccessRow, file: MatterFile): boolean =>
  of === (isCaseFile(file) ? 'complaint' : 'beside') &&
  levels.includes(levelOf(file)) &&
  phases.includes(phaseOf(file)) &&
  (when === undefined || whens[when](file));

const whens: Readonly<Record<When, (file: MatterFile) => boolean>> = {
  unitReads: ({ profile }) => profile.secrecy.caseworkersRead === 'unit',
  untouched: ({ tasks }) => !tasks.some(({ role, state }) => state === 'done' && roles[role].within === 'unit'),
};

/** Named persons only, where the manager or the profile says so; else by its protection, or its process's. */
function levelOf(file: MatterFile): Level {
  if (isLimited(file)) return 'named';
  const isProtected = isCaseFile(file) ? file.matter.protection === 'protected' : file.process.guards === true;
  return isProtected ? 'protected' : 'normal';
}

const phaseOf = (file: MatterFile): Phase => {
  if (isCaseFile(file) && file.matter.unit === null) return 'arrived';
  return stageOf(file, file.matter.stage).open ? 'open' : 'ended';
};

function isWho(actor: Actor, { who }: AccessRow, file: MatterFile): boolean {
  if (who === 'reader') return readers(file).some((role) => isIn(actor, role, file));
  return 'standing' in who ? stands[who.standing](actor, file) : isIn(actor, who.role, file);
}

/** Whether she holds the role where the matter is, or acts in its place now. */
const isIn = (actor: Actor, role: Role | NamedRole, file: MatterFile): boolean => actsAs(actor, roleIn(file.profile, role), file);

const readers = (file: MatterFile): readonly (Role | NamedRole)[] =>
  isOwnFile(file) ? ownTables(file.matter.process).readers : [];

/** Whether a task is, or was, of the unit that has it now: a unit it went to by mistake reads it no more, from the moment that is put right. */
const isHere = ({ unit }: Pick<Task, 'unit'>, { matter }: MatterFile): boolean =>
  unit === null || matter.unit === null || unit === matter.unit;

const stands: Readonly<Record<Standing, (actor: Actor, file: MatterFile) => boolean>> = {
  caseworker: (actor, file) => [actor, ...coveredBy(actor, 'caseworker', file)].some((one) => isCaseworker(one, file)),
  asked: (actor, file) =>
    file.tasks.some((task) => task.state === 'open' && isHere(task, file) && isToldOrHolds(actor, task, file)),
  answered: (actor, file) =>
    file.tasks.some(
      (task) =>
        task.state !== 'open' &&
        isHere(task, file) &&
        [actor, ...coveredBy(actor, task.role, file)].some((one) => isNamed(one, task, file)),
    ),
  named: (actor, file) => actor.grants.length > 0 && readersOf(file).includes(actor.id),
  opener: ({ id, grants }, file) =>
    grants.length > 0 && isOwnFile(file) && ownTables(file.matter.process).openerReads === true && file.matter.openedBy === id,
};
