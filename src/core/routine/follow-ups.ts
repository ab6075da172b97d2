// Calendars by which private providers are followed up: what, of whom, how often, and who hears of it. A routine takes one of them, or none.

import { z } from 'zod';
import { enumOf } from '../brand';
import type { ContractForm } from '../casefile/provider';
import type { Role } from './roles';

/** `newContract`: at each; `cause`: when something calls for it; `contract`: as the contract says; `decision`: as the person's decision is followed up. */
type How = { readonly months: number } | 'newContract' | 'cause' | 'contract' | 'decision';

export interface FollowUp {
  readonly how: How;
  /** Of which contracts; absent: all. */
  readonly forms?: readonly ContractForm[];
  readonly who: Role;
  readonly reportedTo: 'management' | 'board' | null;
  /** The line of the routine. */
  readonly because: string;
}

/** A social welfare board's plan for private providers. */
const socialServices = {
  jointMeeting: { how: { months: 12 }, forms: ['lov'], who: 'procurement', reportedTo: 'management', because: 'R211' },
  yearlyVisit: {
    how: { months: 12 },
    forms: ['lov', 'contractedOut', 'direct'],
    who: 'qualityController',
    reportedTo: 'management',
    because: 'R212',
  },
  newContractVisit: { how: 'newContract', who: 'qualityController', reportedTo: 'management', because: 'R213' },
  customerSurvey: { how: { months: 12 }, forms: ['lov'], who: 'qualityController', reportedTo: null, because: 'R214' },
  inDepth: { how: { months: 36 }, who: 'qualityController', reportedTo: 'board', because: 'R215' },
  withOthers: { how: 'contract', forms: ['framework'], who: 'procurement', reportedTo: 'management', because: 'R290' },
  unannounced: { how: 'cause', who: 'qualityController', reportedTo: 'management', because: 'R291' },
  individual: { how: 'decision', who: 'caseworker', reportedTo: null, because: 'R292' },
  complaintReturns: { how: 'contract', who: 'qualityController', reportedTo: 'board', because: 'R298' },
} as const satisfies Record<string, FollowUp>;

export const calendars = { socialServices } as const satisfies Record<string, Readonly<Record<string, FollowUp>>>;

export type CalendarId = keyof typeof calendars;
export type FollowUpId = keyof typeof socialServices;

/** Which calendar a routine follows, and the day from which it opens what is to be done. */
export const followUpSchema = z.strictObject({ calendar: z.enum(enumOf<CalendarId>(calendars)), from: z.iso.date() });
