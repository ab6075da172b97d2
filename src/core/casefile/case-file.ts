// The case file (akt) as a pass sees it: the case, its tasks, what has happened, the process it follows and the profile it was opened under. No person in it.

import type { Instant, PlainDate } from '../brand';
import type { Action, WantedCard } from '../engine/action';
import type { TaskTypeId } from '../processes/all';
import type { Tables, TaskType } from '../processes/process';
import type { Profile } from '../routine/profile';
import type { EkuMatter } from '../eku/matter';
import type { Assessment } from './assessment';
import type { Case } from './case';
import type { CaseEvent } from './event';
import type { Provider } from './provider';
import type { Recipient } from './recipient';
import type { Staff } from './staff';
import type { NewTask, Task } from './task';

export interface CaseFile {
  readonly case: Case;
  readonly tasks: readonly Task[];
  readonly events: readonly CaseEvent[];
  /** What is weighed beside it; empty for most cases. */
  readonly assessments: readonly Assessment[];
  readonly process: Process;
  readonly profile: Profile;
  readonly staff: Staff;
  /** null when the register does not have it (yet). */
  readonly provider: Provider | null;
  readonly eku: EkuMatter | null;
  /** false: a post that was noted has no part on EKU's site, so it was never posted. Known only where a try's end is not. */
  readonly isEkuBegun?: boolean;
}

/** One round of a task, one for each thing it is about, or none. */
export type Rounds = number | readonly number[] | null;

/**
 * A day that somebody set for a task: `isFixed`, the work is asked for the working day it falls on by its rule; else one that is past moves on.
 * Or another deadline than the task's own.
 */
export type OwnDay = { readonly day: PlainDate; readonly isFixed: boolean } | { readonly deadline: string };

/** What a process does that its tables cannot say. The engine asks, and names no process. */
export interface Ways {
  /** When a condition wants its task, by the condition's name. */
  readonly conditions: Readonly<Record<string, (file: CaseFile, now: Instant) => Rounds>>;
  /** What a task of a stage waits for, beside the stage. */
  readonly ready: Readonly<Record<string, (file: CaseFile, now: Instant) => boolean>>;
  readonly days: Readonly<Record<string, (file: CaseFile) => OwnDay | null>>;
  /** When an alarm began, and who hears of it beside whoever has its task. */
  readonly alarm: {
    readonly since: (file: CaseFile, task: Pick<NewTask, 'type' | 'opened'>) => Instant;
    readonly besides: (file: CaseFile, task: Pick<NewTask, 'type'>) => readonly Recipient[];
  };
  /** Whether the answer to a task was taken back by another way than its letters. */
  readonly isUndone: (file: CaseFile, task: Task) => boolean;
  /** What must be written before anything else is done. */
  readonly before: (file: CaseFile, now: Instant) => Action | null;
  /** What is done beside tasks and cards, and what goes out last. */
  readonly beside: (file: CaseFile, now: Instant) => readonly Action[];
  readonly sends: (file: CaseFile, now: Instant) => readonly Action[];
  /** Cards about something else than a task. */
  readonly cards: (file: CaseFile) => readonly WantedCard[];
  /** Moments at which something of its own becomes true. */
  readonly moments: (file: CaseFile, now: Instant) => readonly Instant[];
}

export interface Process extends Tables, Ways {
  readonly tasks: Readonly<Partial<Record<TaskTypeId, TaskType>>>;
}
