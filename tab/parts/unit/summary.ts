// How a unit stands, counted from the rows of what runs in it; each figure with the choice that shows its cases.

import type { CasesList } from '../../../src/core/views/cases-list';
import { caseFilters, daysSince, specials, type NamedFilter } from '../cases/rules';
import { fitting, type Chosen } from '../list/narrow';
import type { useWords } from '../words';

const [danger, ...others] = specials;
/** Danger before all. */
export const figures = [danger, 'all', 'late', 'week', ...others] as const;
export type FigureId = (typeof figures)[number];

/** The choices that show the cases of a figure. */
export function choiceOf(figure: FigureId, unit: string): Chosen['by'] {
  const here = { process: 'complaint', unit };
  if (figure === 'all') return here;
  return figure === 'late' || figure === 'week' ? { ...here, due: figure } : { ...here, special: figure };
}

export interface Part {
  readonly id: string;
  readonly name: string;
  readonly open: number;
  readonly late: number;
}

/** How many cases each figure counts. */
export function countsOf(
  { rows, today }: Pick<CasesList, 'rows' | 'today'>,
  unit: string,
  say: ReturnType<typeof useWords>,
): readonly { readonly figure: FigureId; readonly count: number }[] {
  const filters = caseFilters(say, today);
  return figures.map((figure) => ({ figure, count: fitting(rows, filters, choiceOf(figure, unit)).length }));
}

/** What runs by one of the columns, the most first; null: of none. */
export function partsBy(
  rows: CasesList['rows'],
  filter: NamedFilter,
  { today, none }: { readonly today: string; readonly none: string },
): readonly Part[] {
  const parts = new Map<string, Part>();
  for (const row of rows) {
    const { id, name } = row[filter] ?? { id: '', name: none };
    const before = parts.get(id) ?? { id, name, open: 0, late: 0 };
    const isLate = row.due !== null && row.due < today;
    parts.set(id, { ...before, open: before.open + 1, late: before.late + (isLate ? 1 : 0) });
  }
  return [...parts.values()].sort((one, other) => other.open - one.open || one.name.localeCompare(other.name, 'sv'));
}

const ageLimits = [7, 14, 30] as const;

/** By age in days: up to a week, two, thirty, and older. */
export function agesOf(
  rows: CasesList['rows'],
  today: string,
): readonly { readonly upTo: number | null; readonly open: number }[] {
  const ages = rows.map(({ received }) => daysSince(received, today));
  return [...ageLimits, null].map((upTo, place) => {
    const from = place === 0 ? -1 : (ageLimits[place - 1] ?? 0);
    return { upTo, open: ages.filter((age) => age > from && (upTo === null || age <= upTo)).length };
  });
}
