// A routine profile: the municipality's own numbers and switches over the tables. Checked when read; it never adds a shape.

import { z } from 'zod';
import { enumOf, isKeyOf, profileName, unitId, type ProfileName, type UnitId } from '../brand';
import { deadlines } from '../processes/all';
import type { DeadlineRule } from '../processes/process';
import { assessors, type AssessorId } from '../processes/complaint/flags';
import { positions, type PositionId } from './positions';
import { roles, type NamedRole, type Role } from './roles';
import ekbacka from './profiles/ekbacka.json';

const roleId = z.enum(enumOf(roles));
const deadlineId = z.enum(enumOf(deadlines));

const schema = z.strictObject({
  id: z.string(),
  version: z.number().int().positive(),
  name: z.string(),
  firstOwner: roleId,
  /** Hours of the day messages may go out in, and when the day's look is taken. */
  day: z.strictObject({ from: z.string().regex(/^\d\d:\d\d$/), to: z.string().regex(/^\d\d:\d\d$/) }),
  deadlines: z.partialRecord(
    deadlineId,
    z.strictObject({ days: z.number().int().min(0).max(60), remind: z.array(z.number().int().min(0)).optional() }),
  ),
  /** Working days left before day 14 at which the delay notice is drafted (decisions 7.8). */
  delayNoticeWorkingDaysLeft: z.number().int().positive(),
  /** Minutes in which a letter or an EKU post can be undone. */
  undoMinutes: z.number().int().min(0),
  /** Days a draft from the chat waits for the one who wrote it, before somebody else looks at it (decisions 7.6). */
  draftDays: z.number().int().min(0),
  /** How many days back a forwarded mail's own date counts as the day it came (decisions 8.1). */
  forwardedDays: z.number().int().min(0),
  /** Who hears at once that somebody may be in danger, and after how many minutes the next one does (decisions 8.6). */
  alarm: z.strictObject({
    minutes: z.number().int().positive(),
    /** Outside office hours: those who hold a role, a number to ring, or nobody. */
    onCall: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('role'), role: roleId }),
      z.strictObject({ kind: z.literal('phone'), text: z.string().min(1) }),
      z.strictObject({ kind: z.literal('none') }),
    ]),
    /** The chain after those who were told first. */
    next: z.array(roleId).min(1),
  }),
  /** Who receives reports of concern for children. */
  childReceiver: roleId,
  /** Calendar days in which a case that has ended may be opened again. */
  reopenDays: z.number().int().positive(),
  units: z
    .array(z.strictObject({ id: z.string().regex(/^\S+$/u), name: z.string(), area: z.string(), department: z.string() }))
    .min(1),
  /** Directory groups that hold each role: `registrar`, or per unit `caseworker:soder`. */
  groups: z.record(z.string(), z.uuid()),
  areas: z.record(z.string(), z.string()),
  eku: z.strictObject({
    recurringCount: z.number().int().positive(),
    recurringMonths: z.number().int().positive(),
    smallNumber: z.number().int().positive(),
    /** Who must read and confirm a post that a unit manager has approved; null: nobody. */
    secondPair: roleId.nullable(),
  }),
  /** Roles other than the usual ones for the parts people have in the processes beside the complaint. */
  positions: z.partialRecord(z.enum(enumOf<PositionId>(positions)), roleId).default({}),
  /** Who weighs each legal question (decisions 8.9). */
  flags: z.record(z.enum(enumOf<AssessorId>(assessors)), roleId),
  /** Who stands in when the department's head has a conflict of interest, and who in turn when they have (decisions 8.12). */
  conflict: z.strictObject({ above: z.array(roleId).min(1) }),
  /** The decision by which a provider may be sent what a complaint says by ordinary mail; null: there is none (decisions 8.11). */
  providerMail: z.strictObject({ decision: z.string().min(1).nullable() }),
  /** Whose it is when a matter goes another way: an appeal, a question from an inspectorate, a request for documents (decisions 8.8). */
  receivers: z.strictObject({ appeal: roleId, supervision: roleId, documents: roleId }),
  publicContact: z.strictObject({
    name: z.string().trim().min(1),
    /** Says nothing of what the office does, for those who share a mailbox with somebody. */
    neutralName: z.string().trim().min(1),
    phone: z.string().trim().min(1),
    address: z.string(),
    /** Whom a person may ring evenings and weekends, as letters say it; null: nobody. */
    onCall: z.strictObject({ name: z.string().trim().min(1), phone: z.string().trim().min(1) }).nullable(),
    /** The page that says how personal data are handled; null: none. */
    privacyPage: z.url().nullable(),
  }),
  /** What a letter to a private address shows to whoever sees the mailbox: by the office and number, or by neither (GDPR art. 25). */
  letters: z.strictObject({
    signature: z.enum(['office', 'neutral']),
    subject: z.enum(['reference', 'plain']),
    /** Employees who are threatened, by id: they sign by function alone (decisions 8.15). */
    byFunction: z.array(z.uuid()),
  }),
});

export type Profile = z.infer<typeof schema>;

const profiles: Readonly<Record<string, unknown>> = { ekbacka };

/** The profile of that name; throws at start when the file breaks the shape (a deployment fault, not a user's). */
export const readProfile = (id: string): Profile => schema.parse(profiles[id]);

/** A deadline as the profile has tuned it; throws for one that no table has. */
export function deadlineOf(profile: Profile, id: string): DeadlineRule {
  if (!isKeyOf(deadlines, id)) throw new Error(`no deadline is called ${id}`);
  const own = profile.deadlines[id];
  const base: DeadlineRule = deadlines[id];
  return own === undefined ? base : { ...base, days: own.days, remind: own.remind ?? base.remind };
}

/** What a profile leaves out that somebody may depend on, as codes; *Hälsa* says it (decisions 8.6). */
export const lackingIn = ({ alarm }: Profile): readonly 'nobodyOnCall'[] =>
  alarm.onCall.kind === 'none' ? ['nobodyOnCall'] : [];

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
  assessor: () => 'departmentHead',
  aboveAssessor: () => 'departmentHead',
};

/** The one above a role: the routine's own, and above the department's head those the profile names, in turn; null above the last of them. */
export const aboveIn = ({ conflict: { above } }: Profile, role: Role): Role | null =>
  roles[role].superior ?? above[above.indexOf(role) + 1] ?? null;

/** Those above a role, the nearest first. */
export function rolesAbove(profile: Profile, role: Role, passed: readonly Role[] = []): readonly Role[] {
  const next = aboveIn(profile, role);
  return next === null || [role, ...passed].includes(next) ? passed : rolesAbove(profile, next, [...passed, next]);
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
