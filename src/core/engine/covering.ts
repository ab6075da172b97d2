// Whoever stands in for somebody who is away: she gets and answers what is the other's for as long as that lasts, and the task stays the other's (decisions 4).

import type { PersonId, UnitId } from '../brand';
import { toPerson, toRole, type Recipient } from '../casefile/recipient';
import type { MatterFile } from '../casefile/matter-file';
import type { Away } from '../casefile/staff';
import type { NewTask } from '../casefile/task';
import { rolesAbove, type Profile } from '../routine/profile';
import type { Role } from '../routine/roles';
import type { Actor } from './decision';
import { isBarred } from './assessing';
import { actsAbove } from './stand-in';
import { holds } from './still-holds';

type Whose = Pick<NewTask, 'ownerId' | 'role' | 'unit'>;

/** Whether she can stand in for a role: she holds it herself, in whatever unit, or one above it. */
export const fits = (standIn: Actor, role: Role, profile: Profile): boolean =>
  [role, ...rolesAbove(profile, role)].some((one) => standIn.grants.some((grant) => grant.role === one));

const awayIn = ({ staff }: Pick<MatterFile, 'staff'>): readonly Away[] => staff.away ?? [];

/** Whether somebody is away now. */
export const isAway = (file: Pick<MatterFile, 'staff'>, person: PersonId | string): boolean =>
  awayIn(file).some((one) => one.person.id === person);

/** Those somebody stands in for now, in a role of theirs that she fits; nobody while she, or the other, is kept out. */
export const coveredBy = (actor: Actor, role: Role, file: MatterFile): readonly Actor[] =>
  isBarred(file, actor.id)
    ? []
    : awayIn(file).flatMap(({ person, standIn }) =>
        standIn?.id === actor.id && !isBarred(file, person.id) && fits(actor, role, file.profile) ? [person] : [],
      );

/** In whose place somebody would answer a task; null for one that is hers, or nobody's she may act for. */
export function inPlaceOf(actor: Actor, task: Whose, file: MatterFile): PersonId | null {
  if (task.ownerId === null) return covered(actor, task, file);
  if (task.ownerId === actor.id || !isAway(file, task.ownerId)) return null;
  const { ownerId, role } = task;
  if (coveredBy(actor, role, file).some(({ id }) => id === ownerId)) return ownerId;
  const above = standInFor(file, ownerId, role) === null ? actsAbove(file, role) : null;
  return above !== null && holds(actor, above, task.unit ?? file.matter.unit) ? ownerId : null;
}

/** Of a role's task: whoever of its holders she stands in for, unless she holds it herself. */
const covered = (actor: Actor, { role, unit }: Whose, file: MatterFile): PersonId | null =>
  holds(actor, role, unit) ? null : (coveredBy(actor, role, file).find((one) => holds(one, role, unit))?.id ?? null);

/** Who stands in for somebody in a role; null where nobody can. */
function standInFor(file: MatterFile, person: PersonId, role: Role): PersonId | null {
  const away = awayIn(file).find((one) => one.person.id === person);
  const standIn = away?.standIn ?? null;
  return standIn !== null && coveredBy(standIn, role, file).some(({ id }) => id === person) ? standIn.id : null;
}

/** Who gets a card now that is for somebody, or for a role: those who are there, and who stands in for those who are not. */
export function receivers(file: MatterFile, to: Recipient, role: Role | null): readonly Recipient[] {
  if (to.kind === 'person') return [inPersonsPlace(file, to.id, role) ?? to];
  return to.kind === 'role' ? inRolesPlace(file, to.role, to.unit) : [to];
}

function inPersonsPlace(file: MatterFile, person: PersonId, role: Role | null): Recipient | null {
  if (!isAway(file, person) || role === null) return null;
  const standIn = standInFor(file, person, role);
  const above = actsAbove(file, role);
  if (standIn !== null) return toPerson(standIn);
  return above === null ? null : toRole(above, file.matter.unit);
}

function inRolesPlace(file: MatterFile, role: Role, unit: UnitId | null): readonly Recipient[] {
  const gone = awayIn(file).filter(({ person }) => holds(person, role, unit));
  const held = toRole(role, unit);
  if (gone.length === 0) return [held];
  const standing = gone.flatMap(({ person }) => standInFor(file, person.id, role) ?? []);
  const others = [...new Set(standing)].filter((id) => !isHolder(file, id, { role, unit })).map(toPerson);
  return isManned(file, role) || others.length === 0 ? [held, ...others] : others;
}

function isHolder(file: MatterFile, id: PersonId, { role, unit }: Pick<Whose, 'role' | 'unit'>): boolean {
  const standIn = awayIn(file).find((one) => one.standIn?.id === id)?.standIn ?? null;
  return standIn !== null && holds(standIn, role, unit);
}

/** Whether any of those who hold it themselves is there. */
const isManned = ({ staff }: MatterFile, role: Role): boolean => staff.present?.includes(role) !== false;
