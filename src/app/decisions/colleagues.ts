// Whom a task may be given to. Whoever has a task in a case may read it, so nobody else is offered and nobody else is taken.

import { unitId, type PersonId, type UnitId } from '../../core/brand';
import type { MatterFile } from '../../core/casefile/matter-file';
import type { Task } from '../../core/casefile/task';
import type { Actor } from '../../core/engine/decision';
import { mayGiveAway } from '../../core/engine/may';
import { isBarred } from '../../core/engine/assessing';
import { keptFrom } from '../../core/engine/two-people';
import { roleIn, unitName } from '../../core/routine/profile';
import { roles, type Role } from '../../core/routine/roles';
import { taskType } from '../../core/processes/all';
import type { App } from '../app';
import { holdersOf } from '../recipients';

export interface Colleague {
  readonly id: PersonId;
  /** With the unit when it is another than the case's. */
  readonly name: string;
}

interface Giving {
  readonly file: MatterFile;
  readonly task: Task;
  readonly actor: Actor;
}

/**
 * Those of the unit who hold the role the task was made for, also when it has been declined to the one above; when there is nobody else there,
 * those of the other units (R045). Never somebody with a conflict of interest; nobody when the reader may not hand it on.
 */
export async function colleaguesOf(app: App, { file, task, actor }: Giving): Promise<readonly Colleague[]> {
  const rule = taskType(task.type);
  if (!rule.mayBeGivenAway || task.state !== 'open' || !mayGiveAway(actor, task, file)) return [];
  const role = file.process.ownRole(file, rule) ?? roleIn(file.profile, rule.role);
  const own = await others(app, { file, task, role }, file.matter.unit);
  if (own.length > 0 || roles[role].within === 'board') return own;
  const elsewhere = file.profile.units.map(({ id }) => unitId(id)).filter((unit) => unit !== file.matter.unit);
  const found = await Promise.all(elsewhere.map((unit) => ofUnit(app, { file, task, role }, unit)));
  return found.flat();
}

interface Sought {
  readonly file: MatterFile;
  readonly task: Task;
  readonly role: Role;
}

const ofUnit = async (app: App, sought: Sought, unit: UnitId): Promise<readonly Colleague[]> =>
  (await others(app, sought, unit)).map(({ id, name }) => ({ id, name: `${name}, ${unitName(sought.file.profile, unit)}` }));

async function others(app: App, { file, task, role }: Sought, unit: UnitId | null): Promise<readonly Colleague[]> {
  const holders = await holdersOf(app, role, unit);
  return holders
    .filter(({ id }) => id !== task.ownerId && !isBarred(file, id) && keptFrom(file, task.type) !== id)
    .map(({ id, displayName }) => ({ id, name: displayName }))
    .sort((a, b) => a.name.localeCompare(b.name, 'sv'));
}
