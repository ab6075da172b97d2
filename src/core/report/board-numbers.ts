// What the board itself got about a provider in a period, to stand beside what the provider has told: of few it says that they are few (decisions 1.3).

import type { PlainDate } from '../brand';
import type { Figure } from './figures';

export interface BoardNumbers {
  /** Complaints and comments that came in; null: fewer than may be told. */
  readonly complaints: number | null;
  /** What the provider has told of lex Sarah and the inspectorate; null as above. */
  readonly notices: number | null;
}

interface Told {
  readonly smallest: number;
  /** All may be told. */
  readonly exact: boolean;
}

/** Of figures counted when they were received. A quarter counts where all of it lies in the period. */
export function boardNumbers(
  figures: readonly Pick<Figure, 'what' | 'process' | 'period'>[],
  { from, to }: { readonly from: PlainDate; readonly to: PlainDate },
  told: Told,
): BoardNumbers {
  const within = figures.filter(({ what, period }) => what === 'received' && isWithin(period, { from, to }));
  const orFew = (count: number): number | null => (told.exact || count >= told.smallest ? count : null);
  return {
    complaints: orFew(within.filter(({ process }) => process === 'complaint').length),
    notices: orFew(within.filter(({ process }) => process === 'providerNotice').length),
  };
}

function isWithin(period: string, { from, to }: { readonly from: PlainDate; readonly to: PlainDate }): boolean {
  const [first, last] = monthsOf(period);
  return first >= from.slice(0, 7) && last <= to.slice(0, 7);
}

/** `2026-03`, or the first and last month of `2026-Q1`. */
function monthsOf(period: string): readonly [first: string, last: string] {
  const [year = '', quarter] = period.split('-Q');
  if (quarter === undefined) return [period, period];
  const last = Number(quarter) * 3;
  return [`${year}-${String(last - 2).padStart(2, '0')}`, `${year}-${String(last).padStart(2, '0')}`];
}
