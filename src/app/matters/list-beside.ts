// What was opened beside a matter, for somebody who may read that one, and the measures of whole units for those who answer for them.

import { matterId, type PersonId, type UnitId } from '../../core/brand';
import type { MatterFile } from '../../core/casefile/matter-file';
import type { OwnMatter } from '../../core/casefile/own-matter';
import type { Actor } from '../../core/engine/decision';
import { holds, isEku } from '../../core/engine/still-holds';
import { ownTables } from '../../core/processes/all';
import { no, ok, type Result } from '../../core/result';
import { roleIn, unitIds } from '../../core/routine/profile';
import { roles } from '../../core/routine/roles';
import { mattersOfUnit } from '../../graph/lists/matters';
import type { App } from '../app';
import { value } from '../pass/observe';
import { nameOf, type StaffName } from '../show';
import { openAny } from './open-beside';
import { openedBeside } from './opened-beside';

export interface Listed {
  readonly matters: readonly OwnMatter[];
  readonly staff: readonly StaffName[];
}

/** Those, as far as the matter itself is the reader's to open. */
export async function besideOf(app: App, actor: Actor, id: string): Promise<Result<Listed & { readonly file: MatterFile }>> {
  const file = await openAny(app, actor, id);
  if (!file.ok) return file;
  const matters = await openedBeside(app, matterId(id));
  return ok({ file: file.value, matters, staff: await staffIn(app, matters) });
}

/** The units whose measures somebody may read. */
export const unitsFor = (app: App, actor: Actor): readonly UnitId[] =>
  isEku(actor)
    ? []
    : unitIds(app.profile).filter((unit) =>
        ownTables('measure').readers.some((role) => holds(actor, roleIn(app.profile, role), unit)),
      );

/** Whether somebody reads those of no unit too, planned at follow-ups of providers. */
const readsAll = (app: App, actor: Actor): boolean =>
  ownTables('measure').readers.some((role) => {
    const own = roleIn(app.profile, role);
    return roles[own].within === 'board' && holds(actor, own, null);
  });

/** The measures of every unit its reader answers for, and of no unit where she answers for all. */
export async function measuresFor(app: App, actor: Actor): Promise<Result<Listed>> {
  const units = unitsFor(app, actor);
  if (units.length === 0) return no('notYourTask');
  const found = await app.graph.all(
    [...units, ...(readsAll(app, actor) ? [null] : [])].map((unit) => mattersOfUnit(app.places, 'measure', unit)),
    { patience: 'person' },
  );
  const matters = found.flatMap((one) => value(one));
  return ok({ matters, staff: await staffIn(app, matters) });
}

const staffIn = (app: App, matters: readonly OwnMatter[]): Promise<readonly StaffName[]> =>
  Promise.all(
    [...new Set(matters.map(({ caseworkerId }) => caseworkerId))]
      .filter((id): id is PersonId => id !== null)
      .map((id) => nameOf(app, id)),
  );
