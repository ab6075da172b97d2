// Somebody wishes to take a mail back that has become a case: a note in it, and nothing else. What has come in stays (decisions 8.3).

import type { Instant } from '../brand';
import type { CaseFile } from '../casefile/case-file';
import { eventsOf, type NewEvent } from '../casefile/event';
import { ok, type Result } from '../result';
import type { Changes } from '../engine/decision';

/** `key` names the mail that said it; the same one taken in again is noted once. */
export function noteRecall(file: CaseFile, key: string, now: Instant): Result<Changes> {
  const isKnown = eventsOf(file.events, 'recalled').some(({ data }) => data.key === key);
  const event: NewEvent = { kind: 'recalled', data: { key }, at: now, by: null };
  return ok({ matter: { lastDecision: { task: '', patch: {}, events: isKnown ? [] : [event] } } });
}
