// When the counted cases came in, as narrow as is true: one week, one quarter, or the quarters from the first to the last.

import type { PlainDate } from '../brand';
import { weekOf } from '../time/week';
import type { Period, Quarter } from './summary';

/** One week when all came in one, otherwise their quarters. */
export function periodOf(days: readonly [PlainDate, ...PlainDate[]]): Period {
  const [first] = days.map(weekOf);
  const isOneWeek = days.every((day) => weekOf(day).year === first?.year && weekOf(day).week === first.week);
  return first !== undefined && isOneWeek ? { kind: 'week', ...first } : quartersOf(days);
}

/** The same in whole quarters. */
export function quartersOf(days: readonly [PlainDate, ...PlainDate[]]): Period {
  const sorted = [...days].sort();
  const from = quarterOf(sorted[0] ?? days[0]);
  const to = quarterOf(sorted.at(-1) ?? days[0]);
  return from.year === to.year && from.quarter === to.quarter ? { kind: 'quarter', ...from } : { kind: 'quarters', from, to };
}

const quarterOf = (day: PlainDate): Quarter => ({
  year: Number(day.slice(0, 4)),
  quarter: Math.ceil(Number(day.slice(5, 7)) / 3),
});
