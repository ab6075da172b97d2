// The legal questions of *Mottagning* and *Bedömning*: who weighs each, what waits meanwhile and how long, and who may know of it (R179, R257–R264).

import type { Held } from '../process';

export interface FlagRule {
  /** The profile's name for whoever weighs it; null: it is noted, and nobody is asked. */
  readonly assessor: AssessorId | null;
  /** What may not go until it is answered; null: nothing waits. */
  readonly waits: Held | null;
  /** How long it may wait without an answer. */
  readonly ceiling: 'endOfNextWorkingDay' | 'untilDecided' | null;
  /** Whether cards show number and day only. */
  readonly guards: boolean;
  /** Whether it leaves no trace in what EKU reads. */
  readonly hidesFromEku: boolean;
  /** Whether it is about somebody of the unit, who is not named: where one person handles all its cases, it may be her (docs/decisions/the-only-caseworker). */
  readonly aboutStaff?: true;
}

/** Those whom a profile names a role for. */
export const assessors = {
  lexSarah: {},
  lexMaria: {},
  welfareCrime: {},
  officialCrime: {},
} as const satisfies Record<string, object>;
export type AssessorId = keyof typeof assessors;

export const legalFlags = {
  lexSarah: {
    assessor: 'lexSarah',
    waits: 'toProvider',
    ceiling: 'endOfNextWorkingDay',
    guards: true,
    hidesFromEku: false,
  },
  lexMaria: { assessor: 'lexMaria', waits: null, ceiling: null, guards: false, hidesFromEku: false },
  deviation: { assessor: null, waits: null, ceiling: null, guards: false, hidesFromEku: false },
  contractBreach: { assessor: null, waits: null, ceiling: null, guards: false, hidesFromEku: false },
  welfareCrime: { assessor: 'welfareCrime', waits: 'toProvider', ceiling: 'untilDecided', guards: true, hidesFromEku: true },
  officialCrime: {
    assessor: 'officialCrime',
    waits: 'toProvider',
    ceiling: 'untilDecided',
    guards: true,
    hidesFromEku: true,
    aboutStaff: true,
  },
  conflictOfInterest: { assessor: null, waits: null, ceiling: null, guards: true, hidesFromEku: false },
} as const satisfies Record<string, FlagRule>;

export type LegalFlag = keyof typeof legalFlags;

/** Whether one of them is about somebody of the unit. */
export const isAboutStaff = (flags: readonly LegalFlag[]): boolean => flags.some((flag) => flagRule(flag).aboutStaff === true);

/** A flag seen as its general shape. */
export const flagRule = (flag: LegalFlag): FlagRule => legalFlags[flag];
