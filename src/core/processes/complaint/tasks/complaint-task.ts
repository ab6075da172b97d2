// The shape of the complaint's tasks, and the names of what opens them beside its stages.

import type { TaskType } from '../../process';
import type { DeadlineId } from '../deadlines';
import type { Stage } from '../stages';

/** What opens a task at any stage; when it holds stands in ../conditions.ts. */
export type Condition =
  | 'caseworkerLost'
  | 'danger'
  | 'alarm'
  | 'childConcern'
  | 'answerLinkLocked'
  | 'mailIn'
  | 'mailAfterEnd'
  | 'delayNear'
  | 'ekuPostUnsure'
  | 'ekuStopped'
  | 'incident'
  | 'astray'
  | 'ekuAsked'
  | 'ekuSecondPair'
  | 'exitUntold'
  | 'assessing'
  | 'assessingLate'
  | 'assessingConflict'
  | 'weighedLost'
  | 'untold'
  | 'unregistered'
  | 'noteOwed'
  | 'contentHere'
  | 'patternSeen'
  | 'patternTogether';

export type ComplaintTask = TaskType<Stage, DeadlineId> & {
  readonly opens: { readonly stage: readonly Stage[] } | { readonly when: Condition };
};
