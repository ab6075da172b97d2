// A routine profile: an administration's own numbers and switches over the tables, and its organisation, as one value. Checked when read; it never adds a shape.

import { isKeyOf, keysOf, profileName, unitId, type PlainDate, type ProfileName, type UnitId } from '../brand';
import { deadlines } from '../processes/all';
import type { DeadlineRule } from '../processes/process';
import { positions, type PositionId } from './positions';
import { clocksUnder, tunedClock } from './clock';
import { groupsOf, heldAs } from './held-roles';
import type { Organisation, RoleLabel } from './organisation';
import { profileFileSchema, type ProfileFile } from './profile-file';
import { roles, type NamedRole, type Role } from './roles';
import type { Routine } from './routine';
import { runsOut } from './validity';
import ekbacka from './profiles/ekbacka.json';
import ffs from './profiles/ffs.json';
import hasselbyVallingby from './profiles/hasselby-vallingby.json';
import qualityController from './profiles/quality-controller.json';
import motala from './profiles/motala.json';
import sjoviken from './profiles/sjoviken.json';

export interface Profile extends Omit<Organisation, 'roles'>, Routine {
  readonly id: string;
  /** Directory groups that hold each role: `registrar`, or per unit `caseworker:soder`. */
  readonly groups: Readonly<Record<string, string>>;
  /** The role whose people do each role's work: its own, but for those that fold into another. */
  readonly heldAs: Readonly<Partial<Record<Role, Role>>>;
  /** Roles the administration calls something of its own (D17). */
  readonly labels: Readonly<Partial<Record<Role, RoleLabel>>>;
  /** Older versions of the routine, for the matters that were opened under them. */
  readonly earlier: readonly Routine[];
}

/**
 * The demo's, four examples taken from the routines of as many administrations, and one of a small municipality where one person is manager, procurement
 * and EKU: a municipality begins with the nearest.
 */
export const profiles: Readonly<Record<string, unknown>> = {
  ekbacka,
  ffs,
  'hasselby-vallingby': hasselbyVallingby,
  'quality-controller': qualityController,
  motala,
  sjoviken,
};

/** The demo once more with one thing else: the same routine and the same people. */
const demoWith = (organisation: object): object => ({ ...ekbacka, organisation: { ...ekbacka.organisation, ...organisation } });

/** Where each gets *Min dag* in place of a card a task, and where the content of protected cases lies in a system of the organisation's own. */
const variants: Readonly<Record<string, object>> = {
  'ekbacka-min-dag': demoWith({ desk: { ...ekbacka.organisation.desk, cards: 'list' } }),
  'ekbacka-eget-system': demoWith({ protectedIdentity: { place: 'ownSystem', system: 'Verksamhetssystemet' } }),
};

/** The profile of that name, with its newest routine; throws at start when the file breaks the shape (a deployment fault, not a user's). */
export const readProfile = (id: string): Profile =>
  joined(profileFileSchema.parse(id in variants ? { ...variants[id], id } : profiles[id]));

/** The two halves of a file as one value. */
export function joined({ id, organisation, routines }: ProfileFile): Profile {
  const { roles: held, ...others } = organisation;
  const newest = routines.at(-1);
  if (newest === undefined) throw new Error(`the profile ${id} has no routine`);
  return {
    ...others,
    ...newest,
    id,
    groups: groupsOf(organisation),
    heldAs: Object.fromEntries(keysOf(roles).map((role) => [role, heldAs({ roles: held }, role) ?? role])),
    labels: Object.fromEntries(
      keysOf(roles).flatMap((role) => (held[role].label === undefined ? [] : [[role, held[role].label]])),
    ),
    earlier: routines.slice(0, -1),
  };
}

/** What a matter opened now notes of the routine it follows. */
export const versionOf = ({ id, version }: Pick<Profile, 'id' | 'version'>): string => `${id}@${version}`;

/**
 * The profile as a matter that noted `version` has it: its own routine with what a newer one says of open matters, and the organisation of today. A
 * version that is not kept any more is today's.
 */
export function underVersion(profile: Profile, version: string): Profile {
  const own = profile.earlier.find((routine) => versionOf({ id: profile.id, version: routine.version }) === version);
  if (own === undefined) return profile;
  const newer = [...profile.earlier.filter((other) => other.version > own.version), profile];
  const clocks = clocksUnder(
    own.clocks,
    newer.map((one) => one.clocks),
  );
  return { ...profile, ...own, clocks };
}

/** A deadline as the profile has tuned it; throws for one that no table has. */
export function deadlineOf({ clocks }: Pick<Profile, 'clocks'>, id: string): DeadlineRule {
  if (!isKeyOf(deadlines, id)) throw new Error(`no deadline is called ${id}`);
  return tunedClock(clocks, id);
}

/** What a profile leaves out that somebody may depend on, and that its routine runs out, as codes; *Hälsa* says it (decisions 8.6, R017). */
export const lackingIn = ({ alarm, document }: Profile, today: PlainDate): readonly Lacking[] => [
  ...(alarm.onCall.kind === 'none' ? (['nobodyOnCall'] as const) : []),
  ...runsOut(document, today).map(({ what, isPast }) => validity[what][isPast ? 'past' : 'soon']),
];

const validity = {
  validTo: { soon: 'routineRunsOut', past: 'routineRanOut' },
  nextRevision: { soon: 'revisionNear', past: 'revisionLate' },
} as const;
type Lacking = 'nobodyOnCall' | (typeof validity)[keyof typeof validity]['soon' | 'past'];

/** The role a task type means in this profile; a profile that asks for no second pair of eyes opens no task for one. */
export const roleIn = (profile: Profile, role: Role | NamedRole): Role => {
  if (isKeyOf(positions, role)) return profile.positions[role] ?? positions[role].usually;
  return isKeyOf(named, role) ? named[role](profile) : role;
};

const named: Readonly<Record<Exclude<NamedRole, PositionId>, (profile: Profile) => Role>> = {
  firstOwner: ({ firstOwner }) => firstOwner,
  secondPair: ({ eku }) => eku.secondPair ?? 'departmentHead',
  childReceiver: ({ childReceiver }) => childReceiver,
  caseOwner: () => 'caseworker',
  appealReceiver: ({ receivers }) => receivers.appeal,
  supervisionReceiver: ({ receivers }) => receivers.supervision,
  documentsReceiver: ({ receivers }) => receivers.documents,
  archiver: ({ archive }) => archive.by,
  assessor: () => 'departmentHead',
  aboveAssessor: () => 'departmentHead',
};

/**
 * The one above a role: the routine's own, and above the department's head those the profile names, in turn; null above the last of them. Never one
 * whose people are the same.
 */
export function aboveIn(profile: Profile, role: Role, passed: readonly Role[] = []): Role | null {
  const { above } = profile.conflict;
  const next = roles[role].superior ?? above[above.indexOf(role) + 1] ?? null;
  if (next === null || passed.includes(next)) return null;
  return profile.heldAs[next] === profile.heldAs[role] ? aboveIn(profile, next, [...passed, role]) : next;
}

/** Those above a role, the nearest first. */
export function rolesAbove(profile: Profile, role: Role, passed: readonly Role[] = []): readonly Role[] {
  const next = aboveIn(profile, role);
  return next === null || [role, ...passed].includes(next) ? passed : rolesAbove(profile, next, [...passed, next]);
}

/** Who receives where nobody of the first owners is there; null for any other role (D01). */
export const fallbackFor = ({ firstOwner, fallback }: Profile, role: Role): Role | null =>
  role === firstOwner && fallback !== role ? fallback : null;

/** Those who may have what is a role's while nobody holds it: the first owner's fallback, and those above. */
export function actingFor(profile: Profile, role: Role): readonly Role[] {
  const other = fallbackFor(profile, role);
  return [...(other === null ? [] : [other]), ...rolesAbove(profile, role)];
}

/** What a unit is called; its key when the profile no longer has it. */
export const unitName = (profile: Profile, unit: UnitId | null): ProfileName =>
  profileName(profile.units.find((one) => one.id === unit)?.name ?? unit ?? '–');

/** The department a unit belongs to, whom others contact; empty when the profile no longer has the unit. */
export const departmentName = (profile: Profile, unit: UnitId | null): ProfileName =>
  profileName(profile.units.find((one) => one.id === unit)?.department ?? '');

/** What an area is called. */
export const areaName = (profile: Profile, area: string): ProfileName => profileName(profile.areas[area] ?? area);

export const unitIds = (profile: Profile): readonly UnitId[] => profile.units.map((unit) => unitId(unit.id));

/** Key of the directory group for a role, `caseworker:soder` or `registrar`. */
export const groupKey = (role: Role, unit: UnitId | null): string =>
  roles[role].within === 'unit' && unit !== null ? `${role}:${unit}` : role;
