// Twelve months of a provider for whoever does not answer for all units: a month with few says only that they are few, nought among them, so that no figure
// points at somebody and none can be told from those around it (decisions 1.3).

import type { MonthFigures, Trend } from './trend';

/** null: fewer than the profile's small number, or none. */
export interface CoarseMonth {
  readonly month: string;
  readonly received: number | null;
  readonly closed: number | null;
  readonly promised: number | null;
  readonly inTime: number | null;
}

/** `smallest`: the least that may be told; `exact`: all may. */
export const coarseMonths = ({ months }: Trend, told: { readonly smallest: number; readonly exact: boolean }) =>
  months.map((month): CoarseMonth => (told.exact ? month : coarse(month, told.smallest)));

function coarse({ month, received, closed, promised, inTime }: MonthFigures, smallest: number): CoarseMonth {
  const orFew = (count: number): number | null => (count < smallest ? null : count);
  // of few that were late, or few that were in time, nothing is said: the other number would tell it
  const isTold = promised >= smallest && [inTime, promised - inTime].every((part) => part === 0 || part >= smallest);
  return {
    month,
    received: orFew(received),
    closed: orFew(closed),
    promised: isTold ? promised : null,
    inTime: isTold ? inTime : null,
  };
}
