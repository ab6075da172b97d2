// A case's history as places 1, 2, 3 …: one that is empty was taken away by hand, and what stood there nobody knows.

import { eventsOf, type CaseEvent } from './event';

/** The empty places, in order. */
export function emptyPlaces(events: readonly Pick<CaseEvent, 'seq'>[], known: number): readonly number[] {
  const taken = new Set(events.map(({ seq }) => seq));
  const last = Math.max(known, ...taken);
  return Array.from({ length: last }, (_, index) => index + 1).filter((seq) => !taken.has(seq));
}

/** Whether no place is empty, up to the last that is known to have been taken. The open and the protected list may share one. */
export const isWholeHistory = (events: readonly Pick<CaseEvent, 'seq'>[], known: number): boolean =>
  emptyPlaces(events, known).length === 0;

/** Whether an event was lost for good: what was sent may be among it, so each thing is looked up before it goes. */
export const hasLost = (events: readonly CaseEvent[]): boolean =>
  eventsOf(events, 'lost').some(({ data }) => data.of === 'event');
