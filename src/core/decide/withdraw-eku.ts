// Withdrawing what has been posted to EKU: the case goes back to the manager's decision, and personal data that was read opens an incident (decisions 6).

import type { Instant, PersonId } from '../brand';
import type { CaseFile } from '../casefile/case-file';
import { eventsOf, type EkuPlace, type NewEvent } from '../casefile/event';
import type { Withdrawal } from '../casefile/withdrawal';
import { ok, type Result } from '../result';
import { doneBefore } from './before';
import type { Changes } from '../engine/decision';

export interface Withdrawing extends EkuPlace {
  /** What EKU calls it: all that is left to see. */
  readonly number: string;
  readonly reason: Withdrawal;
  /** Who could read it while it stood there. */
  readonly readers: readonly PersonId[];
  readonly by: PersonId;
}

/** Changes for a matter that has been withdrawn on EKU's site; noted once, however often it is asked. `undone` when somebody else did it. */
export function withdrawn(file: CaseFile, { by, ...data }: Withdrawing, now: Instant): Result<Changes> {
  const before = eventsOf(file.events, 'ekuWithdrawn').find((event) => event.data.round === data.round);
  if (before?.by === by) return ok({ matter: { lastDecision: { task: '', patch: {}, events: [] } } });
  if (before !== undefined) return doneBefore(file, { code: 'undone', deed: 'withdrawn', by: before.by, at: before.at }, now);
  const event: NewEvent = { kind: 'ekuWithdrawn', data, at: now, by };
  const back = file.matter.stage === 'atContract' ? ({ stage: 'deciding', round: file.matter.round + 1 } as const) : {};
  return ok({ matter: { ...back, lastDecision: { task: '', patch: {}, events: [event] } } });
}
