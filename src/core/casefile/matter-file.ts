// The file of a matter as a pass sees it: the matter, its tasks, what has happened, the process it follows and the profile it was opened under.

import type { Instant, PlainDate } from '../brand';
import type { Action, WantedCard } from '../engine/action';
import type { TaskTypeId } from '../processes/all';
import type { Tables, TaskType } from '../processes/process';
import type { Profile } from '../routine/profile';
import type { Assessment } from './assessment';
import type { CaseEvent } from './event';
import type { Matter } from './matter';
import type { Recipient } from './recipient';
import type { Staff } from './staff';
import type { NewTask, Task } from './task';

export interface MatterFile {
  readonly matter: Matter;
  readonly tasks: readonly Task[];
  readonly events: readonly CaseEvent[];
  /** What is weighed beside it; empty for most. */
  readonly assessments: readonly Assessment[];
  readonly process: Process;
  readonly profile: Profile;
  readonly staff: Staff;
}

/** One round of a task, one for each thing it is about, or none. */
export type Rounds = number | readonly number[] | null;

/**
 * A day that somebody set for a task: `isFixed`, the work is asked for the working day it falls on by its rule, as long as it is not past; else one
 * that is past moves on. Or another deadline than the task's own.
 */
export type OwnDay = { readonly day: PlainDate; readonly isFixed: boolean } | { readonly deadline: string };

/** What a process does that its tables cannot say. The engine asks, and names no process; each answers for files of its own kind. */
export interface Ways {
  /** When a condition wants its task, by the condition's name. */
  rounds(file: MatterFile, condition: string, now: Instant): Rounds;
  /** Whether a task of a stage waits for nothing else. */
  isReady(file: MatterFile, type: string, now: Instant): boolean;
  /** null where nobody has set one. */
  ownDay(file: MatterFile, type: string): OwnDay | null;
  /** When an alarm began, and who hears of it beside whoever has its task. */
  alarmSince(file: MatterFile, task: Pick<NewTask, 'type' | 'opened'>): Instant;
  alarmBesides(file: MatterFile, task: Pick<NewTask, 'type'>): readonly Recipient[];
  /** Whether the answer to a task was taken back by another way than its letters. */
  isUndone(file: MatterFile, task: Task): boolean;
  /** What every card of the matter shows beside its task, as a word of its state; empty for nothing. */
  mark(file: MatterFile): string;
  /** What must be written before anything else is done. */
  before(file: MatterFile, now: Instant): Action | null;
  /** What is done beside tasks and cards, and what goes out last. */
  beside(file: MatterFile, now: Instant): readonly Action[];
  sends(file: MatterFile, now: Instant): readonly Action[];
  /** Cards about something else than a task. */
  cards(file: MatterFile): readonly WantedCard[];
  /** Moments at which something of its own becomes true. */
  moments(file: MatterFile, now: Instant): readonly Instant[];
}

export interface Process extends Tables, Ways {
  readonly tasks: Readonly<Partial<Record<TaskTypeId, TaskType>>>;
}
