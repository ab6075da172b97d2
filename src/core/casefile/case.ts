// A case as it may be counted: codes, days and keys. Nothing in it names or describes a person; that is `Personal`, kept elsewhere.

import type { About } from './about';
import type { AddressKind } from './address-kind';
import type { CaseId, EkuId, Instant, PlainDate, ProviderId, UnitId } from '../brand';
import type { TopicId } from '../processes/complaint/criteria';
import type { ClosedAs } from '../processes/complaint/closings';
import { exitOf, type ExitId } from '../processes/complaint/exits';
import type { NextStep } from '../processes/complaint/next-steps';
import type { Stage } from '../processes/complaint/stages';
import { dayOf, yearOf } from '../time/plain-date';
import type { Channel } from './channel';
import type { DangerSign } from './danger-sign';
import type { Ground } from './ground';
import type { HandEdited } from './hand-edit';
import type { HoldReason } from './hold';
import type { Matter } from './matter';
import type { Lying } from './lying';
import type { InOrderGround } from './registering';
import type { Warning } from './warning';

export const caseKinds = { complaint: {}, comment: {}, compliment: {} } as const satisfies Record<string, object>;
/** How the person wants to hear from us; `unknown` until somebody asked (R113). */
export const replyWishes = { email: {}, phone: {}, letter: {}, none: {}, unknown: {} } as const satisfies Record<string, object>;
/** `protected` shows number and day only, everywhere but in the tab (decisions 2). */
export const protections = { normal: {}, protected: {} } as const satisfies Record<string, object>;
/** What the provider may know about who complained (decisions 5). */
export const disclosures = { name: {}, noName: {}, notAsked: {} } as const satisfies Record<string, object>;
/** How the complainant's address is known: proven by the mail itself, only stated, or not at all; `bounced`: what went there came back. Decides what may be sent. */
export const addressProofs = {
  verified: { takesMail: true },
  stated: { takesMail: true },
  none: { takesMail: false },
  bounced: { takesMail: false },
} as const satisfies Record<string, { readonly takesMail: boolean }>;

export type CaseKind = keyof typeof caseKinds;
export type ReplyWish = keyof typeof replyWishes;
export type Protection = keyof typeof protections;
export type Disclosure = keyof typeof disclosures;
export type AddressProof = keyof typeof addressProofs;

/** What intake believes, with the reason as a code; shown as a suggestion, never acted on. */
export interface Suggestion {
  readonly providerId: ProviderId | null;
  readonly unit: UnitId | null;
  readonly topic: TopicId | null;
  /** What whoever wrote it down has heard of it, beside what it says. */
  readonly about?: About;
  readonly because:
    | 'nameInText'
    | 'aliasInText'
    | 'nearNameInText'
    | 'areaInText'
    | 'wordsInText'
    | 'saidAtDivision'
    | 'saidAtHandOver'
    | 'nothingFound';
}

export interface Case extends Matter, HandEdited {
  readonly id: CaseId;
  /** Hash of the mailbox's immutable id; the same mail taken in twice finds the same case (decisions 7.1). */
  readonly intakeKey: string;
  readonly stage: Stage;
  /** When the mail itself says it was written; null when it does not say. */
  readonly said: Instant | null;
  readonly channel: Channel;
  readonly kind: CaseKind;
  /** What the two sheets say of it beside that. */
  readonly about: About;
  readonly topic: TopicId | null;
  readonly providerId: ProviderId | null;
  readonly replyWish: ReplyWish;
  readonly addressProof: AddressProof;
  readonly addressKind: AddressKind;
  readonly protection: Protection;
  /** Where its content lies; what is to be true of it stands in processes/complaint/shell. */
  readonly lies: Lying;
  /** Why nothing went to the person before *Mottagning*; null when the acknowledgement went by itself (decisions 8.4). */
  readonly held: HoldReason | null;
  readonly danger: 'no' | 'yes' | 'handled';
  /** Signs of danger that nobody has answered yet; *Mottagning*, or whoever reads the alarm, does. */
  readonly signs: readonly DangerSign[];
  /** A child may come to harm: told at once to the receiver the profile names. */
  readonly childConcern: boolean;
  /** Whether *Bedömning* has answered the legal questions; what it answered stands in the protected place alone. */
  readonly legalAsked: boolean;
  readonly disclosure: Disclosure;
  /** The ground on which the provider may know whom it concerns; `none`: it may not (decisions 8.10). */
  readonly ground: Ground;
  readonly providerReplyDue: PlainDate | null;
  readonly needsMet: boolean | null;
  /** What is done next when the needs are not met, and on which day (decisions 8.7). */
  readonly nextStep: NextStep | null;
  readonly nextStepDay: PlainDate | null;
  /** Which of the three parts the provider's answer held: investigation, measures, feedback to the individual (R221). */
  readonly providerParts: readonly ProviderPart[];
  readonly ekuId: EkuId | null;
  readonly suggestion: Suggestion;
  /** What must be warned of before the mail is believed. */
  readonly warnings: readonly Warning[];
  readonly closedAs: ClosedAs | null;
  /** The other way it went at *Mottagning*, and the day it did; null for what is ours to investigate (decisions 8.8). */
  readonly exit: ExitId | null;
  readonly exitOn: PlainDate | null;
  /** Who put it right on the spot, as a role. */
  readonly fixedBy: FixedBy | null;
  /** Its number in the authority's register; null until somebody has entered it. */
  readonly registryNumber: string | null;
  /** Why it is kept in order instead of being entered; null where it is not. */
  readonly inOrder: InOrderGround | null;
}

/** What a provider's answer holds; `ofPerson` only where the provider may know whom it concerns. */
export const providerParts = {
  investigation: { ofPerson: false },
  measures: { ofPerson: false },
  feedback: { ofPerson: true },
} as const satisfies Record<string, { readonly ofPerson: boolean }>;
export type ProviderPart = keyof typeof providerParts;

/** Who may have put something right before it became a case: a role, never a name. */
export const fixers = {
  provider: {},
  caseworker: {},
  unitManager: {},
  contactCentre: {},
  someoneElse: {},
} as const satisfies Record<string, object>;
export type FixedBy = keyof typeof fixers;

/** A case before SharePoint has given it an id. */
export type NewCase = Omit<Case, 'id' | 'version' | keyof HandEdited>;
/** The columns a decision may change. */
export type CasePatch = Partial<Omit<NewCase, 'intakeKey'>>;

/** The number people use, `SYN-2026-00147`: the year it came here, whatever older day it bears, and SharePoint's id; no counter (decisions 1.6, 8.1). */
export const caseNumber = ({ id, arrived }: Pick<Case, 'id' | 'arrived'>): string =>
  `SYN-${yearOf(dayOf(arrived))}-${id.padStart(5, '0')}`;

/** The number people are shown first: the register's, as soon as there is one (decisions 8.14). */
export const shownNumber = (one: Pick<Case, 'id' | 'arrived' | 'registryNumber'>): string =>
  one.registryNumber ?? caseNumber(one);

/** Whether the person is to have an answer: always, unless somebody has said that none is wished (I09, decisions 8.13). */
export const wantsAnswer = ({ replyWish }: Pick<Case, 'replyWish'>): boolean => replyWish !== 'none';

type Reach = Pick<Case, 'addressProof' | 'replyWish' | 'protection'>;

/** Whether a letter may go to the person by mail: there is an address that takes it, and nothing about somebody with a protected identity does (decisions 5). */
export const mayMail = (one: Reach): boolean =>
  wantsAnswer(one) && addressProofs[one.addressProof].takesMail && one.protection === 'normal';

/** How the person hears from us: by mail, or by `hand` – somebody rings, writes on paper or meets her – or not at all. */
export function wayToAnswer(one: Reach): 'mail' | 'hand' | 'none' {
  if (!wantsAnswer(one)) return 'none';
  return mayMail(one) && (one.replyWish === 'email' || one.replyWish === 'unknown') ? 'mail' : 'hand';
}

/** What becomes of a word to the person once it is approved: mailed, read out on the telephone, or printed and posted. */
export function wordBy(one: Reach): 'mail' | 'aloud' | 'print' {
  if (wayToAnswer(one) !== 'hand') return 'mail';
  return one.replyWish === 'phone' ? 'aloud' : 'print';
}
export type WordBy = ReturnType<typeof wordBy>;

/** Whether the person has been, or may be, promised an answer by the routine's day: not for what went another way (decisions 8.8). */
export const promisesAnswer = ({ exit }: Pick<Case, 'exit'>): boolean => exit === null || exitOf(exit).promises;

/** What came may mean danger and is not answered, or somebody is said to be in danger: the alarm has gone. */
export const isAlarming = ({ danger, signs }: Pick<Case, 'danger' | 'signs'>): boolean => danger === 'yes' || signs.length > 0;
