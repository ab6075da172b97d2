// Twelve months of a provider for whoever does not answer for all units: a month with few says only that they are few, nought among them, so that no figure
// points at somebody and none can be told from those around it (decisions 1.3).

import { plainDate } from '../brand';
import { monthsIn, periodOf, type Period } from './period';
import type { MonthFigures, Trend } from './trend';

/** null: fewer than the profile's small number, or none. */
export interface CoarseMonth {
  readonly month: string;
  readonly received: number | null;
  readonly closed: number | null;
  readonly promised: number | null;
  readonly inTime: number | null;
}

interface Told {
  /** The least that may be told. */
  readonly smallest: number;
  /** All may be told. */
  readonly exact: boolean;
  /** What compilations tell of the same provider, where they are made; absent: nothing else is told that a month could be set against. */
  readonly compiled?: Compiled | undefined;
}

interface Compiled {
  /** Months of the shortest period that is told. */
  readonly step: number;
  /** What was told to have come about the provider in a period; null: it has no line of its own there, or the period is not fixed. */
  readonly came: (period: Period) => number | null;
}

/**
 * The oldest month first; the last one runs. Where compilations are made, months tell what came and nothing more, and only together: when all of their period are large enough and are
 * together what was told of it. A month less could be reckoned from the others and the total; and the sum of a provider without a line of its own, from the line it is told in with others.
 */
export function coarseMonths({ months }: Trend, { smallest, exact, compiled }: Told): readonly CoarseMonth[] {
  if (exact) return months;
  if (compiled === undefined) return months.map((one) => coarse(one, smallest));
  const isTold = (month: string): boolean => {
    const period = periodOf(plainDate(`${month}-01`), compiled.step);
    const own = months.filter((one) => monthsIn(period).includes(one.month));
    const sum = own.reduce((all, { received }) => all + received, 0);
    return own.length === compiled.step && own.every(({ received }) => received >= smallest) && compiled.came(period) === sum;
  };
  return months.map(({ month, received }) => ({ month, ...untold, received: isTold(month) ? received : null }));
}

const untold = { received: null, closed: null, promised: null, inTime: null } as const;

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
