// What a person answered, and what follows from it: patches and events, to be written under If-Match.

import { keysOf, type MatterId, type PersonId, type TextHash, type UnitId } from '../brand';
import type { Barred, NewAssessment } from '../casefile/assessment';
import type { MatterPatch, WrittenDecision } from '../casefile/matter';
import type { Task, TaskPatch } from '../casefile/task';
import type { KeepReason } from '../casefile/keep-reasons';
import type { ProblemCode } from '../problem';
import type { Role } from '../routine/roles';
import type { LetterType, TaskTypeId } from '../processes/all';
import type { OutcomeRule } from '../processes/process';

/** Somebody signed in, with the roles the directory gives. */
export interface Actor {
  readonly id: PersonId;
  readonly grants: readonly Grant[];
}
export interface Grant {
  readonly role: Role;
  readonly unit: UnitId | null;
}

/** A letter as it was read: the kept text's key and the hash of the version on the screen. */
export interface ReadLetter {
  readonly letter: LetterType;
  readonly textKey: string;
  readonly hash: TextHash;
}

/** The answer to a task. `answers` are coded choices, checked per task type in `answers.ts`. */
export interface Decision {
  readonly caseId: MatterId;
  readonly type: TaskTypeId;
  readonly round: number;
  readonly outcome: string;
  readonly answers: Readonly<Record<string, unknown>>;
  readonly letters: readonly ReadLetter[];
  readonly by: Actor;
  /** The place in the history its giver has seen; absent where she answers what stands on a card. */
  readonly seen?: number | undefined;
  /** The key of what was written with it, kept before. */
  readonly noteKey?: string;
  /** Why each stretch that may point at somebody stays in what goes to the provider. */
  readonly kept?: readonly KeepReason[];
  /** Who an answer says has a conflict of interest, with the roles the directory gives her in this case. */
  readonly about?: Barred;
  /** The only caseworker of the unit, where the answer says what may be about her; null where there are several, or none. */
  readonly alone?: Barred | null;
}

/** An answer with the task it is given to, and its outcome's row: undefined for one that the task does not have. */
export interface Answer {
  readonly task: Task;
  readonly rule: OutcomeRule | undefined;
  readonly decision: Decision;
}

/** An answer that is taken: where it leads, absent where the matter stays. */
export interface Answered {
  readonly task: Task;
  readonly rule: OutcomeRule;
  readonly decision: Decision;
  readonly to: string | undefined;
}

/** Handing a task on: claiming it from a role, declining it to the superior, giving it to a colleague. */
export interface GiveAway {
  readonly caseId: MatterId;
  readonly type: TaskTypeId;
  readonly round: number;
  readonly how: 'claimed' | 'declined' | 'reassigned';
  readonly to: PersonId | null;
  readonly reason: string | null;
  readonly by: Actor;
}

/** What is to be written: the matter under its version decides, the rest follows from its `lastDecision`. */
export interface Changes {
  readonly matter: MatterPatch & { readonly lastDecision: WrittenDecision };
  /** What is to be weighed beside it: written in the protected place before the case is. */
  readonly assessments?: readonly NewAssessment[];
  /** An answer to a task of the protected place: that row alone decides, and the case's own stays as it is. */
  readonly apart?: { readonly task: Task; readonly patch: TaskPatch };
  /** The answer is refused once this is written: what it said of a legal question is kept all the same. */
  readonly refusal?: ProblemCode;
}

export const giveAwayReasons = {
  noTime: {},
  absent: {},
  conflictOfInterest: {},
  wrongUnit: {},
  knowsTheCase: {},
  /** It was handed over by mistake, and goes back. */
  takenBack: {},
} as const satisfies Record<string, object>;
export type GiveAwayReason = keyof typeof giveAwayReasons;

/** Those somebody chooses among. */
export const chosenReasons = keysOf(giveAwayReasons).filter((reason) => reason !== 'takenBack');
