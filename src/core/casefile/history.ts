// A case's history as places 1, 2, 3 …: one that is empty was taken away by hand, and what stood there nobody knows.

import type { CaseEvent } from './event';

/** Whether no place is empty, up to the last that is known to have been taken. The open and the protected list may share one. */
export function isWholeHistory(events: readonly Pick<CaseEvent, 'seq'>[], known: number): boolean {
  const taken = new Set(events.map(({ seq }) => seq));
  const last = Math.max(known, ...taken);
  return taken.size === last;
}
