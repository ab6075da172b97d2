// An organisation as it is just now: units, who holds each role, whom to ring and what letters say of the office. It has no versions: every matter, old or
// new, is worked on by those who are there.

import { z } from 'zod';
import { enumOf } from '../brand';
import { services, type ServiceId } from '../casefile/provider';
import { informationPlanSchema } from './information-plan';
import { systemSchema } from '../intake/sender/systems';
import { roles } from './roles';
import { exportsSchema } from './exports';

const roleId = z.enum(enumOf(roles));
const clock = z.string().regex(/^\d\d:\d\d$/);

const word = z.strictObject({ name: z.string().trim().min(1).max(60), definite: z.string().trim().min(1).max(60) });
/** What the administration calls a role: `Huvudmottagare`, `huvudmottagaren`. */
const label = z.strictObject({ sv: word, en: word });
export type RoleLabel = z.infer<typeof label>;

/** One of three: a group for the whole board, one for each unit, or another role whose holders do it too (a small municipality). */
const holders = z.strictObject({
  group: z.uuid().optional(),
  groups: z.record(z.string(), z.uuid()).optional(),
  foldsInto: roleId.optional(),
  label: label.optional(),
});

const archiveSchema = z.strictObject({
  /** One of the board's, for a batch is of several units; never EKU, who reads no case (R089). */
  by: roleId.refine((role) => roles[role].within === 'board' && role !== 'eku').default('registrar'),
  organisationNumber: z
    .string()
    .regex(/^\d{6}-\d{4}$/u)
    .nullable()
    .default(null),
  receiver: z.string().trim().min(1).max(120).nullable().default(null),
  agreement: z.string().trim().min(1).max(120).nullable().default(null),
  reference: z.string().trim().min(1).max(120).nullable().default(null),
});

export const organisationSchema = z.strictObject({
  name: z.string().trim().min(1),
  /** Hours of the day messages may go out in, and when the day's look is taken. */
  day: z.strictObject({ from: clock, to: clock }),
  /**
   * How people are told of their tasks: by `single` cards, each at once, or by one *Min dag* a working day, which is looked at by these times and spread
   * over so many minutes, so that not everybody's comes in the same moment (decisions 4).
   */
  desk: z.strictObject({
    cards: z.enum(['single', 'list']),
    looks: z.array(clock).min(1).max(4),
    spreadMinutes: z.number().int().min(0).max(60),
  }),
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
  units: z
    .array(
      z.strictObject({
        id: z.string().regex(/^\S+$/u),
        name: z.string(),
        area: z.string(),
        department: z.string(),
        /** The day it begins, where units begin one at a time, and who receives complaints about it until then, as a sentence has it (decisions 4). */
        startsOn: z.iso.date().optional(),
        untilThen: z.string().trim().min(1).max(120).optional(),
      }),
    )
    .min(1),
  areas: z.record(z.string(), z.string()),
  /** Who holds each role of the routine (D17). */
  roles: z.record(roleId, holders),
  /**
   * What cards show of a case and who reads it from the start (`named`: nobody but whoever it is with, her manager and those who are named), and the
   * services whose cases show number and day only, beside those the table has (D18, R160, R167).
   */
  secrecy: z.strictObject({
    defaultLevel: z.enum(['coded', 'numberOnly', 'named']),
    /** The levels that people may choose beside it: protected, and for named persons only (R164, R165). */
    levels: z.array(z.enum(['protected', 'named'])).default(['protected', 'named']),
    /** Inner secrecy: whether a caseworker reads her own cases only, or all of her unit's. */
    caseworkersRead: z.enum(['own', 'unit']).default('own'),
    protectedServices: z.array(z.enum(enumOf<ServiceId>(services))),
  }),
  /**
   * Where the content of a case about somebody with a protected identity lies (decisions 5): in the product's third place, or in a system outside, to which a
   * person moves it and confirms that she has, so that nothing of it is kept here.
   */
  protectedIdentity: z
    .discriminatedUnion('place', [
      z.strictObject({ place: z.literal('apart') }),
      z.strictObject({ place: z.literal('ownSystem'), system: z.string().trim().min(1).max(60) }),
    ])
    .default({ place: 'apart' }),
  /** How long what has ended is kept; null: nobody has said it, and nothing is proposed to be disposed of. */
  informationPlan: informationPlanSchema.nullable().default(null),
  /** Who may read the log of who has read what (loggkontroll). */
  logReaders: z.array(roleId).default(['departmentHead']),
  /** The packages for the archive (arkivlagen 3–6 §§): who makes them, and what they say of the board, the archive and what the two have agreed. */
  archive: archiveSchema.prefault({}),
  /** Files for the systems others keep (D15). */
  exports: exportsSchema,
  /** What governs the work, with the days between which each holds (D16, R336). */
  references: z.array(
    z.strictObject({
      name: z.string().trim().min(1),
      address: z.url().nullable(),
      validFrom: z.iso.date(),
      validTo: z.iso.date().nullable(),
    }),
  ),
  /** Central systems whose mails carry a person's words. */
  systems: z.array(systemSchema).default([]),
  /** What the board follows up by its remit (reglemente), and where that stands; null: every service it buys (R283). */
  remit: z
    .strictObject({ services: z.array(z.enum(enumOf<ServiceId>(services))).min(1), reference: z.string().trim().min(1).max(120) })
    .nullable()
    .default(null),
  /** The decision by which a provider may be sent what a complaint says by ordinary mail; null: there is none (decisions 8.11). */
  providerMail: z.strictObject({ decision: z.string().min(1).nullable() }),
  /** How a provider may answer a request beside by mail: one's own secure way, or a link of ours without an account (decisions 7.7). */
  providerAnswers: z.enum(['ownWay', 'link']).default('ownWay'),
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
    /** The municipality's own review of how accessible the service is: when and by whom; null: none yet (lag 2018:1937). */
    accessibilityReview: z
      .strictObject({ on: z.iso.date(), by: z.string().trim().min(1).max(120) })
      .nullable()
      .default(null),
  }),
  /** What a letter to a private address shows to whoever sees the mailbox: by the office and number, or by neither (GDPR art. 25). */
  letters: z.strictObject({
    signature: z.enum(['office', 'neutral']),
    subject: z.enum(['reference', 'plain']),
    /** Employees who are threatened, by id: they sign by function alone (decisions 8.15). */
    byFunction: z.array(z.uuid()),
  }),
});

export type Organisation = z.infer<typeof organisationSchema>;

/** Whether the board's remit has it follow up a service. */
export const isFollowedUp = ({ remit }: Pick<Organisation, 'remit'>, service: ServiceId): boolean =>
  remit === null || remit.services.includes(service);
