// What it does to a case when a mail in it becomes a case of its own: it stands in the history, and nothing else changes.

import type { CaseId, Instant, PersonId } from '../brand';
import type { CaseFile } from '../casefile/case-file';
import type { NewEvent } from '../casefile/event';
import type { Changes } from '../engine/decision';
import { splitOf } from './split-back';

export interface Split {
  readonly textKey: string;
  readonly to: CaseId;
  readonly number: string;
  readonly by: PersonId | null;
}

/** The same mail split off twice is noted once. */
export function noteSplit(file: CaseFile, { by, ...data }: Split, now: Instant): Changes {
  const isKnown = splitOf(file, data.textKey) !== undefined;
  const event: NewEvent = { kind: 'splitOff', data, at: now, by };
  return { matter: { lastDecision: { task: '', patch: {}, events: isKnown ? [] : [event] } } };
}
