// The file of a matter as a pass sees it: the matter, its tasks, what has happened, the process it follows and the profile it was opened under.

import type { Instant, PersonId, PlainDate } from '../brand';
import type { Action, WantedCard } from '../engine/action';
import type { Actor, Answer, Answered, Changes, Decision, GiveAway } from '../engine/decision';
import type { ProblemCode } from '../problem';
import type { TaskTypeId } from '../processes/all';
import type { OutcomeRule, Tables, TaskType } from '../processes/process';
import type { Profile } from '../routine/profile';
import type { Role } from '../routine/roles';
import type { Refusal, Result } from '../result';
import type { Assessment, NewAssessment } from './assessment';
import type { CaseEvent, NewEvent } from './event';
import type { Matter, MatterPatch } from './matter';
import type { Recipient } from './recipient';
import type { Staff } from './staff';
import type { NewTask, Task } from './task';

export interface MatterFile {
  readonly matter: Matter;
  readonly tasks: readonly Task[];
  readonly events: readonly CaseEvent[];
  /** What is weighed beside it; empty for most. */
  readonly assessments: readonly Assessment[];
  /** Of a file as one reader sees it: the numbers of what was weighed beside it, is lost, and nobody has weighed anew. Read from the tasks where it is absent. */
  readonly unsettled?: readonly number[];
  /** Of the same file: whom what is lost keeps out. */
  readonly lostBars?: LostBars;
  readonly process: Process;
  readonly profile: Profile;
  readonly staff: Staff;
}

/** Of what is lost that kept somebody out: whom the history names, and the roles that are left to weigh what it does not tell of; null where everything is told. */
export interface LostBars {
  readonly persons: readonly PersonId[];
  readonly weighers: readonly Role[] | null;
}

/** One round of a task, one for each thing it is about, or none. */
export type Rounds = number | readonly number[] | null;

/**
 * A day that somebody set for a task: `isFixed`, the work is asked for the working day it falls on by its rule, as long as it is not past; else one
 * that is past moves on. `latest`: another's day that the work is to be ready for, which no deadline of our own passes. Or another deadline than the task's own.
 */
export type OwnDay =
  | { readonly day: PlainDate; readonly isFixed: boolean; readonly latest?: PlainDate }
  | { readonly deadline: string };

/** What an answer says beside its outcome: what is to be weighed, what the matter's row says of that, and whether the outcome waits for it. */
export interface Said {
  readonly assessments: readonly NewAssessment[];
  readonly signs: MatterPatch;
  readonly isStopped: boolean;
}

/** A task and whoever asks about it. */
export interface TaskAsked {
  readonly task: Task;
  readonly by: Actor;
}

/** What a process does that its tables cannot say. The engine asks, and names no process; each answers for files of its own kind. */
export interface Ways {
  /** When a condition wants its task, by the condition's name. */
  rounds(file: MatterFile, condition: string, now: Instant): Rounds;
  /** Whether a task of a stage waits for nothing else. */
  isReady(file: MatterFile, type: string, now: Instant): boolean;
  /** null where nobody has set one. */
  ownDay(file: MatterFile, type: string): OwnDay | null;
  /** The role that somebody chose for a task; null where nobody did, or where it is whoever has the matter. */
  ownRole(file: MatterFile, rule: TaskType): Role | null;
  /** When an alarm began, and who hears of it beside whoever has its task. */
  alarmSince(file: MatterFile, task: Pick<NewTask, 'type' | 'opened'>): Instant;
  alarmBesides(file: MatterFile, task: Pick<NewTask, 'type'>): readonly Recipient[];
  /** Whether the answer to a task was taken back by another way than its letters. */
  isUndone(file: MatterFile, task: Task): boolean;
  /** What every card of the matter shows beside its task, as a word of its state; empty for nothing. */
  mark(file: MatterFile): string;
  /** The place in the history after which every card of a task must have been drawn anew; 0 for none. */
  drawnFrom(file: MatterFile): number;
  /** What must be written before anything else is done. */
  before(file: MatterFile, now: Instant): Action | null;
  /** What is done beside tasks and cards, and what goes out last. */
  beside(file: MatterFile, now: Instant): readonly Action[];
  sends(file: MatterFile, now: Instant): readonly Action[];
  /** Cards about something else than a task. */
  cards(file: MatterFile): readonly WantedCard[];
  /** Moments at which something of its own becomes true. */
  moments(file: MatterFile, now: Instant): readonly Instant[];
  /** What somebody is told whose task is answered already, or is not hers. */
  over(file: MatterFile, at: TaskAsked, now: Instant): Refusal;
  notTheirs(file: MatterFile, at: TaskAsked, now: Instant): Refusal;
  /** Somebody says that she has a conflict of interest. */
  declares(file: MatterFile, at: { readonly task: Task; readonly give: GiveAway }, now: Instant): Result<Changes>;
  /** An outcome's row as it is here; undefined for one the task does not have. */
  outcome(file: MatterFile, type: string, outcome: string): OutcomeRule | undefined;
  /** Why an answer cannot be taken; null when nothing is in its way. */
  refuses(file: MatterFile, answer: Answer, now: Instant): Refusal | null;
  said(file: MatterFile, answer: Answer, now: Instant): Result<Said>;
  /** What an answer changes beside the stage. */
  effect(file: MatterFile, decision: Decision, now: Instant): Result<MatterPatch>;
  /** What keeps the matter from going to that stage. */
  keeps(file: MatterFile, decision: Decision, to: string | undefined): ProblemCode | null;
  /** What stands in the history beside that it was answered. */
  rows(file: MatterFile, answered: Answered, now: Instant): readonly NewEvent[];
}

export interface Process extends Tables, Ways {
  readonly tasks: Readonly<Partial<Record<TaskTypeId, TaskType>>>;
  /** Whether cards show number and day only, of every matter of it. */
  readonly guards?: boolean;
}
