// A matter at EKU: a row on EKU's own site with a number of its own that leads to no case (decisions 1.6, 6).

import type { EkuId, ETag, Instant, PersonId, PlainDate, TextHash } from '../brand';
import type { ClearedText } from '../privacy/cleared-text';
import type { EkuState } from '../processes/complaint/criteria';
import type { EkuActivityId, EkuAskAnswer, EkuAskId, EkuOutcome } from './asks';
import { addDays, dayOf, yearOf } from '../time/plain-date';
import type { EkuSummary } from './summary';

/** One post of a matter: the first, or what was added when the same contract was escalated again. */
export interface EkuPart {
  /** Tells the app which case it came from, and nobody else. */
  readonly key: string;
  readonly summary: EkuSummary;
  readonly hash: TextHash;
  readonly at: Instant;
  /** Who at EKU has said that it was received; null as long as nobody has. */
  readonly received: Answered | null;
  /** Taken back: its summary is emptied. */
  readonly isWithdrawn: boolean;
  /** Where its card lies in the channel, written here before anything else: without it nobody could take the card back. */
  readonly place: { readonly conversationId: string; readonly activityId: string } | null;
}

/** Who did it, and when. */
export interface Answered {
  readonly by: PersonId;
  readonly at: Instant;
}

/** Something EKU asks of the unit behind a part; `answer` is null until it has answered. */
export interface EkuAsk {
  readonly part: number;
  readonly ask: EkuAskId;
  readonly by: PersonId;
  readonly at: Instant;
  readonly answer: EkuAskAnswer | null;
}

/** What EKU has written about a part, cleared like any prose that others read. */
export interface EkuRemark {
  readonly part: number;
  readonly by: PersonId;
  readonly at: Instant;
  readonly text: ClearedText;
}

export interface EkuMatter {
  readonly id: EkuId;
  readonly version: ETag;
  readonly state: EkuState;
  readonly contractId: string;
  /** Never empty; a part keeps its place. */
  readonly parts: readonly EkuPart[];
  readonly asks: readonly EkuAsk[];
  readonly remarks: readonly EkuRemark[];
  readonly made: Instant;
  /** Who at EKU has brought it further than received; null as long as nobody has. */
  readonly answered: Answered | null;
  /** The follow-up that it led to; null until EKU has begun one. */
  readonly activity: EkuActivity | null;
  /** How it ended at EKU, and the day it is followed up. */
  readonly ending: EkuEnding | null;
}

/** An activity of EKU's follow-up, and the day it is planned for. */
export interface EkuActivity {
  readonly kind: EkuActivityId;
  readonly day: PlainDate;
}

export interface EkuEnding {
  readonly outcome: EkuOutcome;
  readonly followUp: PlainDate | null;
}

export type NewEkuMatter = Omit<EkuMatter, 'id' | 'version'>;

/** `EKU-2026-0007`. */
export const ekuNumber = (matter: Pick<EkuMatter, 'id' | 'made'>): string =>
  `EKU-${yearOf(dayOf(matter.made))}-${matter.id.padStart(4, '0')}`;

/** How far a part has come: what was added later has not been received because the first was. */
export function partState(matter: EkuMatter, at: number): EkuState {
  const part = matter.parts[at];
  if (part === undefined || part.isWithdrawn || matter.state === 'withdrawn') return 'withdrawn';
  if (matter.state === 'approved' || matter.state === 'finished') return matter.state;
  return part.received === null ? 'posted' : matter.state;
}

/** A new escalation of the same contract joins a matter not older than this (decisions 6). */
const joinsWithinDays = 30;
/** More than so many parts nobody reads as one matter. */
const mostParts = 5;

/** Whether a new escalation at `now` belongs to a matter that is still open. */
export const takesMore = (matter: EkuMatter, now: Instant): boolean =>
  (matter.state === 'posted' || matter.state === 'received' || matter.state === 'followUpStarted') &&
  dayOf(matter.made) >= addDays(dayOf(now), -joinsWithinDays) &&
  matter.parts.length < mostParts;

/** Without the part's words, and without what was asked or written about it; withdrawn altogether when nothing else is left. */
export function withoutPart(
  matter: EkuMatter,
  at: number,
  emptied: Pick<EkuPart, 'summary' | 'hash'>,
): Pick<EkuMatter, 'state' | 'parts' | 'asks' | 'remarks'> {
  const parts = matter.parts.map((part, index) => (index === at ? { ...part, ...emptied, isWithdrawn: true } : part));
  return {
    state: parts.every(({ isWithdrawn }) => isWithdrawn) ? 'withdrawn' : matter.state,
    parts,
    asks: matter.asks.filter(({ part }) => part !== at),
    remarks: matter.remarks.filter(({ part }) => part !== at),
  };
}
