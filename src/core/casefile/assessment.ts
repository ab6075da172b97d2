// What is weighed beside a case, kept in the protected place: what waits for it, who weighs it, who neither reads nor acts meanwhile. Plan, cards and
// letters work with the wait and the people, never with which question it is (decisions 8.9, 8.12).

import type { CaseId, ETag, Instant, PersonId, PlainDate } from '../brand';
import type { LegalFlag } from '../processes/complaint/flags';
import type { Held } from '../processes/process';
import type { Role } from '../routine/roles';

/** Somebody who neither reads nor acts: for which of her roles others stand in, and who. */
export interface Barred {
  readonly person: PersonId;
  readonly roles: readonly Role[];
  readonly to: Role;
}

export interface Assessment {
  readonly id: string;
  readonly version: ETag;
  readonly caseId: CaseId;
  /** Its place among the case's; the round of its task. */
  readonly n: number;
  /** Which question it is: for those who weigh it, and for nobody else. */
  readonly flag: LegalFlag;
  /** What the case's row carries of it. */
  readonly token: string;
  /** Who weighs it; null: nobody is asked. */
  readonly role: Role | null;
  readonly waits: Held | null;
  /** The last day of the wait; null: until it is decided. */
  readonly until: PlainDate | null;
  readonly guards: boolean;
  readonly hidesFromEku: boolean;
  readonly barred: Barred | null;
  /** Why it was said, in the words of whoever said it about somebody else; read by those who weigh it. */
  readonly why: string | null;
  readonly raisedBy: PersonId;
  readonly raisedAt: Instant;
  /** `open` until the answer is in: then it stands, or it stands and the letter may go, or it was nothing. */
  readonly state: 'open' | 'stands' | 'released' | 'nothing';
}

export type NewAssessment = Omit<Assessment, 'id' | 'version'>;

/** A wait as the case's own row has it: `h:<random>|toProvider|2026-03-03`, or `-` for no last day. */
export const holdOf = ({ token, waits, until }: NewAssessment): string => `h:${token}|${waits ?? '-'}|${until ?? '-'}`;

/** What an assessment's key is: one place in one case. */
export const assessmentKey = ({ caseId, n }: Pick<Assessment, 'caseId' | 'n'>): string => `${caseId}|${n}`;
