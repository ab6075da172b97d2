// The tables of access read anew, as somebody would who knows the rows and the town and nothing of the product's code: who holds what, who is away, who stands in,
// and what that lets her do with a matter that is known by its rows alone.

import { isKeyOf, keysOf } from '../../../src/core/brand';
import { accessTable, type AccessRow, type Act } from '../../../src/core/access/table';
import { ownProcesses, type OwnProcessId, ownTables } from '../../../src/core/processes/all';
import { roleIn, type Profile } from '../../../src/core/routine/profile';
import { roles, type Role } from '../../../src/core/routine/roles';
import { people, type PersonKey } from '../../../src/local/people';
import type { Known, KnownTask } from './known';

export interface Grant {
  readonly role: Role;
  readonly unit: string | null;
}

export interface Reader {
  readonly key: PersonKey;
  readonly id: string;
  readonly grants: readonly Grant[];
}

export interface Town {
  readonly profile: Profile;
  readonly readers: readonly Reader[];
  /** Those who are away, each with her stand-in. */
  readonly away: ReadonlyMap<PersonKey, PersonKey | null>;
}

/** Everybody there is, by the groups of the directory. */
export const readersIn = (
  profile: Profile,
  groups: readonly { readonly id: string; readonly members: readonly PersonKey[] }[],
): readonly Reader[] =>
  keysOf(people).map((key) => ({
    key,
    id: people[key].id,
    grants: Object.entries(profile.groups).flatMap(([name, id]) => {
      const isMember = groups.some((group) => group.id === id && group.members.includes(key));
      const [role = '', unit = null] = name.split(':');
      return isMember && isKeyOf(roles, role) ? [{ role, unit }] : [];
    }),
  }));

export const isOfEku = ({ grants }: Pick<Reader, 'grants'>): boolean => grants.some(({ role }) => role === 'eku');

/** A board's role counts everywhere, a unit's in that unit. */
const holdsAt = ({ grants }: Reader, role: Role, unit: string | null): boolean =>
  grants.some((grant) => grant.role === role && (roles[role].within === 'board' || (unit !== null && grant.unit === unit)));

/** Whether somebody may do that with a matter. */
export const mayWith = (reader: Reader, act: Act, at: { readonly known: Known; readonly town: Town }): boolean =>
  !isOfEku(reader) && accessTable.some((row) => row.acts.includes(act) && isAbout(row, at) && isMet(row, reader, at));

interface At {
  readonly known: Known;
  readonly town: Town;
}

function isAbout(row: AccessRow, { known, town }: At): boolean {
  const isComplaint = known.kind === 'complaint';
  const phase = isComplaint && known.unit === null ? 'arrived' : known.hasEnded ? 'ended' : 'open';
  if ((row.of === 'complaint') !== isComplaint || !row.levels.includes(known.level) || !row.phases.includes(phase)) return false;
  if (row.when === 'unitReads') return town.profile.secrecy.caseworkersRead === 'unit';
  return row.when === undefined || !known.tasks.some(({ isDone, role }) => isDone && roles[role].within === 'unit');
}

function isMet({ who }: AccessRow, reader: Reader, at: At): boolean {
  const { known, town } = at;
  if (who === 'reader') return tablesOf(known).readers.some((role) => isRoleOf(reader, roleIn(town.profile, role), at));
  if ('role' in who) return isRoleOf(reader, roleIn(town.profile, who.role), at);
  const works = reader.grants.length > 0;
  switch (who.standing) {
    case 'caseworker':
      return selves(reader, 'caseworker', town).some(
        (one) => one.id === known.caseworker && holdsAt(one, 'caseworker', known.unit),
      );
    case 'asked':
      return known.tasks.some((task) => task.isOpen && isHere(task, known) && isTaskOf(reader, task, at));
    case 'answered':
      return known.tasks.some((task) => !task.isOpen && isHere(task, known) && wasTaskOf(reader, task, town));
    case 'named':
      return works && known.readers.includes(reader.id);
    case 'opener':
      return works && known.kind !== 'complaint' && tablesOf(known).openerReads === true && known.openedBy === reader.id;
  }
}

const tablesOf = ({ kind }: Known): ReturnType<typeof ownTables> => {
  if (!isKeyOf(ownProcesses, kind)) throw new Error(`no process ${kind}`);
  const id: OwnProcessId = kind;
  return ownTables(id);
};

const isHere = ({ unit }: KnownTask, known: Known): boolean => unit === null || known.unit === null || unit === known.unit;

/** She holds the role where the matter is, acts where nobody of it is there, or stands in for somebody who does. */
const isRoleOf = (reader: Reader, role: Role, { known, town }: At): boolean =>
  actingFor(role, known.unit, town).some((one) => selves(reader, one, town).some((self) => holdsAt(self, one, known.unit)));

/** Whether an open task is hers: by name, by its role, in the place of whoever has it, or because an alarm comes to her. */
export function isTaskOf(reader: Reader, task: KnownTask, at: At): boolean {
  const { known, town } = at;
  if (isOfEku(reader)) return false;
  if (
    isAlarm(task) &&
    alarmed(task, at).some(({ role, unit }) => selves(reader, role, town).some((one) => holdsAt(one, role, unit)))
  )
    return true;
  if (task.owner === null) return selves(reader, task.role, town).some((one) => holdsAt(one, task.role, task.unit));
  if (wasTaskOf(reader, task, town)) return true;
  const owner = town.readers.find(({ id }) => id === task.owner);
  if (owner === undefined || !town.away.has(owner.key) || standInOf(owner, task.role, town) !== null) return false;
  const [, above] = actingAbove(task.role, task.unit ?? known.unit, town);
  return above !== undefined && holdsAt(reader, above, task.unit ?? known.unit);
}

/** By name, as long as she holds what she got it for; or whoever she stands in for. */
const wasTaskOf = (reader: Reader, task: KnownTask, town: Town): boolean =>
  selves(reader, task.role, town).some(
    (one) => one.id === task.owner && (holdsAt(one, task.role, task.unit) || (isAlarm(task) && one.grants.length > 0)),
  );

const isAlarm = ({ type }: KnownTask): boolean => ['dangerNow', 'readAlarm', 'childConcern'].includes(type);

/** The chain of an alarm: whose it is, the unit's head, those on call, and those the profile names next. */
function alarmed(task: KnownTask, { known, town: { profile } }: At): readonly Grant[] {
  const unit = known.unit ?? known.suggested;
  const head: Grant = unit === null ? { role: 'departmentHead', unit: null } : { role: 'unitManager', unit };
  const later = [...(profile.alarm.onCall.kind === 'role' ? [profile.alarm.onCall.role] : []), ...profile.alarm.next];
  return [task, ...(task.type === 'readAlarm' ? [head] : []), ...later.map((role) => ({ role, unit: null }))];
}

/** She herself, and those whose place she takes in a role that she or one under her holds. */
function selves(reader: Reader, role: Role, town: Town): readonly Reader[] {
  const fits = [role, ...aboveOf(role, town.profile)].some((one) => reader.grants.some((grant) => grant.role === one));
  const others = town.readers.filter(({ key }) => town.away.get(key) === reader.key);
  return fits ? [reader, ...others] : [reader];
}

const standInOf = (person: Reader, role: Role, town: Town): Reader | null => {
  const key = town.away.get(person.key);
  const standIn = town.readers.find((one) => one.key === key);
  return standIn !== undefined && selves(standIn, role, town).length > 1 ? standIn : null;
};

/** Roles above one, the nearest first. */
function aboveOf(role: Role, profile: Profile): readonly Role[] {
  const { above } = profile.conflict;
  const next: Role | null = roles[role].superior ?? above[above.indexOf(role) + 1] ?? null;
  return next === null ? [] : [next, ...aboveOf(next, profile)];
}

/** The role, and whoever acts for it where all of it are away and nobody takes their place. */
function actingFor(role: Role, unit: string | null, town: Town): readonly Role[] {
  if (isManned(role, unit, town)) return [role];
  const { firstOwner, fallback } = town.profile;
  const line: readonly Role[] = [
    ...(role === firstOwner && fallback !== null && fallback !== role ? [fallback] : []),
    ...aboveOf(role, town.profile),
  ];
  const acting = line.find((one) => isManned(one, unit, town));
  return acting === undefined ? [role] : [role, acting];
}

const actingAbove = (role: Role, unit: string | null, town: Town): readonly Role[] => {
  const acting = aboveOf(role, town.profile).find((one) => isManned(one, unit, town));
  return acting === undefined ? [role] : [role, acting];
};

function isManned(role: Role, unit: string | null, town: Town): boolean {
  if (roles[role].within === 'unit' && unit === null) return true; // it is not asked
  return town.readers
    .filter((one) => holdsAt(one, role, unit))
    .some((one) => !town.away.has(one.key) || standInOf(one, role, town) !== null);
}
