// Which of the fetched cases a page shows, and in which order. Nothing is asked of anybody for it.

import type { CasesList, ListedCase } from '../../../src/core/views/cases-list';

export const filters = ['process', 'unit', 'stage', 'next', 'caseworker', 'provider', 'topic'] as const;
export type Filter = (typeof filters)[number];
export const columns = ['number', 'process', 'received', 'about', 'unit', 'stage', 'caseworker', 'due'] as const;
export type Column = (typeof columns)[number];
export const dueSpans = ['late', 'today', 'week'] as const;
export type DueSpan = (typeof dueSpans)[number];
/** What somebody who leads looks for: see `isSpecial`. */
export const specials = ['danger', 'silentProvider', 'noDelayNotice', 'stuck', 'nobody', 'old'] as const;
export type Special = (typeof specials)[number];

/** What somebody has chosen; a filter that is absent lets everything through. */
export interface Chosen {
  readonly words: string;
  readonly by: Readonly<Partial<Record<Filter, string>>>;
  readonly due: DueSpan | null;
  readonly special: Special | null;
  /** null: danger first, then what is due first, as the list came. */
  readonly sort: { readonly column: Column; readonly isDown: boolean } | null;
}

export const nothingChosen: Chosen = { words: '', by: {}, due: null, special: null, sort: null };

/** Whether any of it leaves rows out. */
export const isFiltered = ({ words, by, due, special }: Chosen): boolean =>
  words.trim() !== '' || due !== null || special !== null || Object.keys(by).length > 0;

/** The rows that fit, in the order that was chosen. `today` as `2026-03-16`. */
export function shownRows(rows: CasesList['rows'], chosen: Chosen, today: string): readonly ListedCase[] {
  const words = chosen.words.toLocaleLowerCase('sv').split(/\s+/).filter(Boolean);
  const fits = rows.filter(
    (row) =>
      filters.every((filter) => chosen.by[filter] === undefined || idOf(row, filter) === chosen.by[filter]) &&
      isDue(row, chosen.due, today) &&
      isSpecial(row, chosen.special, today) &&
      words.every((word) => textOf(row).includes(word)),
  );
  const { sort } = chosen;
  if (sort === null) return fits;
  const sign = sort.isDown ? -1 : 1;
  return [...fits].sort(
    (one, other) => sign * cellOf(one, sort.column).localeCompare(cellOf(other, sort.column), 'sv', { numeric: true }),
  );
}

/** The choices of a filter: what the fetched rows hold, by name. */
export function choicesOf(rows: CasesList['rows'], filter: Filter): readonly { readonly id: string; readonly name: string }[] {
  const found = new Map(rows.flatMap((row) => (row[filter] === null ? [] : [[row[filter].id, row[filter]] as const])));
  return [...found.values()].sort((one, other) => one.name.localeCompare(other.name, 'sv'));
}

const idOf = (row: ListedCase, filter: Filter): string | undefined => row[filter]?.id;

function isDue({ due }: ListedCase, span: DueSpan | null, today: string): boolean {
  if (span === null) return true;
  if (due === null) return false;
  return { late: due < today, today: due === today, week: due >= today && due <= dayAfter(today, 7) }[span];
}

/** Days after which what still runs is old: twice the routine's fourteen and some. */
const oldAfter = 30;
/** Days late after which nothing seems to happen; an open case that nobody has anything to do in stands still too. */
const stuckAfter = 7;

function isSpecial(row: ListedCase, special: Special | null, today: string): boolean {
  const isLate = row.due !== null && row.due < today;
  switch (special) {
    case null:
      return true;
    case 'danger':
      return row.danger !== null;
    case 'silentProvider':
      return isLate && row.next?.id === 'providerReply';
    case 'noDelayNotice':
      return isLate && row.next?.id === 'delayNotice';
    case 'stuck':
      return row.isOpen && (row.due === null || daysSince(row.due, today) > stuckAfter);
    case 'nobody':
      return row.caseworker === null && row.isOpen && isComplaint(row);
    case 'old':
      return row.isOpen && daysSince(row.received, today) > oldAfter;
  }
}

/** A matter beside the complaints is its tasks' owners', and has no caseworker. */
export const isComplaint = ({ process }: Pick<ListedCase, 'process'>): boolean => process.id === 'complaint';

/** Whole days from one day to another, both as `2026-03-16`. */
export const daysSince = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T12:00:00Z`) - Date.parse(`${from}T12:00:00Z`)) / 86_400_000);

function dayAfter(day: string, more: number): string {
  const at = new Date(`${day}T12:00:00Z`);
  at.setUTCDate(at.getUTCDate() + more);
  return at.toISOString().slice(0, 10);
}

const textOf = (row: ListedCase): string =>
  columns
    .map((column) => cellText(row, column))
    .join(' ')
    .toLocaleLowerCase('sv');

/** What a column says of a row, in words. */
export function cellText(row: ListedCase, column: Column): string {
  switch (column) {
    case 'number':
      return row.number;
    case 'process':
      return row.title;
    case 'received':
      return row.receivedWord;
    case 'about':
      return [row.provider?.name, row.topic?.name].filter((part) => part !== undefined).join(' · ');
    case 'unit':
      return row.unit.name;
    case 'stage':
      return row.stage.name;
    case 'caseworker':
      return row.caseworker?.name ?? '';
    case 'due':
      return [row.danger ?? '', row.next?.name ?? '', row.dueWord].filter(Boolean).join(' · ');
  }
}

/** What a column is sorted by: days as days. */
function cellOf(row: ListedCase, column: Column): string {
  if (column === 'received') return row.received;
  return column === 'due' ? (row.due ?? '9') : cellText(row, column);
}
