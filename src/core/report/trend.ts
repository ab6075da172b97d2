// Twelve months of a unit out of *Statistik*: how many came, how many ended and how many of those had their answer in time. Quarters stand apart: what is wide
// belongs to no month, and is not spread over three (decisions 1.3).

import type { FigureKind, Figure } from './figures';

export interface MonthFigures {
  readonly month: string;
  readonly received: number;
  readonly closed: number;
  /** Of those that ended in the month and had a day to keep; and how many kept it. */
  readonly promised: number;
  readonly inTime: number;
}

export interface Trend {
  /** The oldest first. */
  readonly months: readonly MonthFigures[];
  /** Of the same time, counted by quarter alone. */
  readonly byQuarter: number;
}

type Counted = Pick<Figure, 'what' | 'period' | 'kind' | 'inTime' | 'process'>;

/** Complaints alone, and praise where it is `withPraise`. `months`: the newest first, as `2026-03`. */
export function trendOf(figures: readonly Counted[], months: readonly string[], withPraise = false): Trend {
  const complaints = figures.filter(({ process, kind }) => process === 'complaint' && (withPraise || kind !== 'compliment'));
  const quarters = new Set(months.map(quarterOfMonth));
  return {
    months: [...months].reverse().map((month) =>
      monthOf(
        complaints.filter(({ period }) => period === month),
        month,
      ),
    ),
    byQuarter: complaints.filter(({ what, period }) => what === 'received' && quarters.has(period)).length,
  };
}

function monthOf(figures: readonly Counted[], month: string): MonthFigures {
  const of = (what: FigureKind): readonly Counted[] => figures.filter((one) => one.what === what);
  const promised = of('closed').filter(({ inTime }) => inTime !== null);
  return {
    month,
    received: of('received').length,
    closed: of('closed').length,
    promised: promised.length,
    inTime: promised.filter(({ inTime }) => inTime === true).length,
  };
}

/** `2026-Q1` of `2026-03`. */
export const quarterOfMonth = (month: string): string => `${month.slice(0, 4)}-Q${Math.ceil(Number(month.slice(5, 7)) / 3)}`;
