// Twelve months of a provider for whoever does not answer for all units: a month with few says only that they are few, nought among them, so that no figure
// points at somebody and none can be told from those around it (decisions 1.3).

import { plainDate } from '../brand';
import { monthsIn, periodOf } from './period';
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
  /**
   * Months that compilations are told by, where they are: then months are told only together, when all of their period are over and large enough. One that is not told could be
   * reckoned from the others and the period's total.
   */
  readonly step?: number | undefined;
}

/** The oldest month first; the last one runs. */
export function coarseMonths({ months }: Trend, { smallest, exact, step }: Told): readonly CoarseMonth[] {
  if (exact) return months;
  const running = months.at(-1)?.month ?? '';
  const isTold = (month: string): boolean => {
    if (step === undefined) return true;
    const whole = monthsIn(periodOf(plainDate(`${month}-01`), step));
    const own = months.filter((one) => whole.includes(one.month));
    return (
      own.length === step &&
      !whole.includes(running) &&
      own.every(({ received, closed }) => Math.min(received, closed) >= smallest)
    );
  };
  return months.map((one) => (isTold(one.month) ? coarse(one, smallest) : { month: one.month, ...untold }));
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
