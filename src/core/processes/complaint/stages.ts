// Where a case stands, on which step of the stair, and whether it still runs. Tasks open by stage; only outcomes move it.

import type { StairLevel } from './stair';

export const stages = {
  received: { level: 'provider', open: true },
  passingOn: { level: 'provider', open: true },
  recordingFixed: { level: 'provider', open: true },
  ownOperation: { level: 'individual', open: true },
  /** A matter of its own is made of it; the pass itself ends this stage, once that matter is there. */
  becoming: { level: 'provider', open: true, passesTo: 'closed' },
  assessing: { level: 'provider', open: true },
  withProvider: { level: 'provider', open: true },
  followingUp: { level: 'individual', open: true },
  deciding: { level: 'individual', open: true },
  escalating: { level: 'contract', open: true },
  atContract: { level: 'contract', open: true },
  closing: { level: 'individual', open: true, isEnd: true },
  closed: { level: 'individual', open: false, isEnd: true },
} as const satisfies Record<string, StageRow>;

interface StageRow {
  readonly level: StairLevel;
  readonly open: boolean;
  readonly isEnd?: true;
  /** Where a pass takes it by itself; no task is needed for that. */
  readonly passesTo?: string;
}

export type Stage = keyof typeof stages;

/** Whether a case that goes there ends; nothing ends while somebody may be in danger (decisions 8.6). */
export const isEnd = (stage: Stage): boolean => 'isEnd' in stages[stage];
