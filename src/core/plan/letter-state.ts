// Which letters wait, are sent, were undone or failed: read from the events alone.

import type { Instant } from '../brand';
import { eventsOf, type CaseEvent, type Happenings } from '../casefile/event';

export interface LetterState {
  /** Approved, not yet sent, undone or failed. */
  readonly waiting: readonly Happenings['letterApproved'][];
  readonly sent: readonly string[];
  readonly undone: readonly string[];
  readonly failed: readonly string[];
}

/** Where each letter of a case stands. */
export function letterState(events: readonly CaseEvent[]): LetterState {
  const sent = eventsOf(events, 'letterSent').map((event) => event.data.textKey);
  const undone = eventsOf(events, 'letterUndone').map((event) => event.data.textKey);
  const failed = eventsOf(events, 'letterFailed').map((event) => event.data.textKey);
  const over = new Set([...sent, ...undone, ...failed]);
  const waiting = eventsOf(events, 'letterApproved').flatMap((event) => (over.has(event.data.textKey) ? [] : [event.data]));
  return { waiting, sent, undone, failed };
}

/** The waiting letters whose time to be undone is over. */
export const lettersToSend = (events: readonly CaseEvent[], now: Instant): readonly Happenings['letterApproved'][] =>
  letterState(events).waiting.filter((letter) => letter.sendAfter <= now);
