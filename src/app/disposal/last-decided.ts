// What a case's own row tells of its end, where nobody reads the histories of a whole year.

import type { Instant, PlainDate } from '../../core/brand';
import type { Matter } from '../../core/casefile/matter';
import { dayOf } from '../../core/time/plain-date';

/** The day of what was decided last: never before the day it ended. null where the row says nothing, or speaks of its disposal. */
export function lastDay({ lastDecision }: Pick<Matter, 'lastDecision'>): PlainDate | null {
  const events = lastDecision?.events ?? [];
  if (events.some(({ kind }) => kind === 'disposalOrdered' || kind === 'disposalUndone')) return null;
  const last = events
    .map(({ at }) => at)
    .sort()
    .at(-1);
  return last === undefined ? null : dayOf(last);
}

/** When its disposal was confirmed, if that was the last that was decided of it. */
export const orderedAt = ({ lastDecision }: Pick<Matter, 'lastDecision'>): Instant | null =>
  lastDecision?.events.find(({ kind }) => kind === 'disposalOrdered')?.at ?? null;
