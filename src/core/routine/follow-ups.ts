// Calendars by which private providers are followed up: what, of whom, how often, what is done and who hears of it. A routine takes one of them, or none.

import { z } from 'zod';
import { enumOf, keysOf } from '../brand';
import type { Agreement, DutyId } from '../casefile/contract';
import type { ServiceId } from '../casefile/provider';
import type { NamedRole, Role } from './roles';

/** `newContract`: at each; `cause`: when something calls for it; `contract`: as the contract says; `decision`: as the person's decision is followed up. */
type How = { readonly months: number } | 'newContract' | 'cause' | 'contract' | 'decision';

/** What a follow-up is made of; each is a task of its matter. */
export type FollowUpPart = 'meeting' | 'expert' | 'visit' | 'management' | 'staff' | 'caseworkers' | 'individuals' | 'survey';

export interface FollowUp {
  readonly how: How;
  /** Of which contracts, and of which kinds of service; absent: all. */
  readonly forms?: readonly Agreement[];
  readonly services?: readonly ServiceId[];
  /** Not of a contract that has this duty with days of its own: its return is awaited instead (R293). */
  readonly unless?: DutyId;
  /** One for all of them together, not one for each. */
  readonly together?: true;
  /** What it is planned as: by us, with the other municipalities, because something was heard, or not at all: the provider hands it in. */
  readonly planned?: 'byUs' | 'withOthers' | 'forCause' | 'handedIn';
  /** Absent: no matter is opened; it is done elsewhere in the product. */
  readonly parts?: readonly FollowUpPart[];
  readonly who: Role | NamedRole;
  readonly reportedTo: 'management' | 'board' | null;
  /** The line of the routine. */
  readonly because: string;
}

/** A social welfare board's plan for private providers. */
const socialServices = {
  jointMeeting: {
    how: { months: 12 },
    forms: ['lov'],
    together: true,
    planned: 'byUs',
    parts: ['meeting', 'expert'],
    who: 'contractSupport',
    reportedTo: 'management',
    because: 'R211',
  },
  yearlyVisit: {
    how: { months: 12 },
    forms: ['lov', 'contractedOut', 'procured', 'direct'],
    planned: 'byUs',
    parts: ['visit'],
    who: 'followUpOwner',
    reportedTo: 'management',
    because: 'R212',
  },
  newContractVisit: {
    how: 'newContract',
    services: ['familyCounselling'],
    planned: 'byUs',
    parts: ['visit'],
    who: 'followUpOwner',
    reportedTo: 'management',
    because: 'R213',
  },
  customerSurvey: {
    how: { months: 12 },
    forms: ['lov'],
    unless: 'survey',
    planned: 'handedIn',
    parts: ['survey'],
    who: 'followUpOwner',
    reportedTo: null,
    because: 'R214',
  },
  inDepth: {
    how: { months: 36 },
    planned: 'byUs',
    parts: ['visit', 'management', 'staff', 'caseworkers', 'individuals'],
    who: 'followUpOwner',
    reportedTo: 'board',
    because: 'R215',
  },
  withOthers: {
    how: { months: 12 },
    forms: ['framework'],
    planned: 'withOthers',
    parts: ['visit'],
    who: 'contractSupport',
    reportedTo: 'management',
    because: 'R290',
  },
  targeted: {
    how: 'cause',
    planned: 'forCause',
    parts: ['visit'],
    who: 'followUpOwner',
    reportedTo: 'management',
    because: 'R291',
  },
  individual: { how: 'decision', who: 'caseworker', reportedTo: null, because: 'R292' },
  complaintReturns: { how: 'contract', who: 'followUpOwner', reportedTo: 'board', because: 'R298' },
} as const satisfies Record<string, FollowUp>;

export const calendars = { socialServices } as const satisfies Record<string, Readonly<Record<string, FollowUp>>>;

export type CalendarId = keyof typeof calendars;
export type FollowUpId = keyof typeof socialServices;

/** A line as its general shape. */
export const followUpLine = (id: FollowUpId): FollowUp => socialServices[id];

/** Every line that opens matters of its own. */
export const openedLines: readonly FollowUpId[] = keysOf(socialServices).filter((id) => followUpLine(id).parts !== undefined);

/** The lines that have a part (R295). */
export const linesWith = (part: FollowUpPart): readonly FollowUpId[] =>
  openedLines.filter((id) => followUpLine(id).parts?.includes(part) === true);
/** The lines that are planned so: by us, with others, for a cause, or not at all (R290, R291). */
export const linesPlanned = (planned: NonNullable<FollowUp['planned']>): readonly FollowUpId[] =>
  openedLines.filter((id) => followUpLine(id).planned === planned);

/** Why a targeted follow-up is proposed (R291): what a complaint, EKU or the register says. */
export const followUpCauses = {
  criteriaMet: {},
  ekuOutcome: {},
  silentProvider: {},
  returnMissing: {},
  licenceOut: {},
  saidByUs: {},
} as const satisfies Record<string, object>;
export type FollowUpCause = keyof typeof followUpCauses;

const line = z.string().trim().min(1).max(200);

/**
 * The board's plan for a period, the council's programme it follows (KL 5 kap. 3 §), and the board's own decision. What the board answers for stands in its
 * remit, which is the organisation's. Absent: the board has none yet.
 */
export const boardPlanSchema = z
  .strictObject({
    from: z.iso.date(),
    to: z.iso.date(),
    programme: z.strictObject({ name: line, reference: line, decided: z.iso.date() }),
    decision: z.strictObject({ reference: line, decided: z.iso.date() }),
  })
  .refine(({ from, to }) => from < to, { message: 'Planens sista dag ska komma efter dess första.', path: ['to'] });
export type BoardPlan = z.infer<typeof boardPlanSchema>;

/** Which calendar a routine follows, the day from which it opens what is to be done, and the plan it carries out. */
export const followUpSchema = z.strictObject({
  calendar: z.enum(enumOf<CalendarId>(calendars)),
  from: z.iso.date(),
  plan: boardPlanSchema.nullable().default(null),
});
