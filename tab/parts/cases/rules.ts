// What *Ärenden* says of each row, and what it is narrowed by.

import type { ListedCase } from '../../../src/core/views/cases-list';
import type { Column, Filter, Rules } from '../list/narrow';
import type { useWords } from '../words';

type Say = ReturnType<typeof useWords>;

const named = ['process', 'unit', 'stage', 'next', 'caseworker', 'provider', 'topic'] as const;
/** What the rows of *Ärenden* differ in. */
export type NamedFilter = (typeof named)[number];
const dueSpans = ['late', 'today', 'week'] as const;
/** What somebody who leads looks for: see `isSpecial`. */
export const specials = ['danger', 'silentProvider', 'noDelayNotice', 'stuck', 'nobody', 'old'] as const;
export type Special = (typeof specials)[number];

/** Its columns and filters, in the reader's words. `today` as `2026-03-16`. */
export const caseRules = (say: Say, today: string): Rules<ListedCase> => ({
  columns: columnsOf(say),
  filters: caseFilters(say, today),
});

/** Whoever is only proposed is called a suggestion (decisions 8.21). */
const caseworkerWord = (say: Say, { caseworker, isProposed }: Pick<ListedCase, 'caseworker' | 'isProposed'>): string =>
  caseworker === null ? '' : isProposed ? say('tab.suggested', { what: caseworker.name }) : caseworker.name;

function columnsOf(say: Say): readonly Column<ListedCase>[] {
  const head = (id: keyof typeof words) => ({ id, head: say(`cases.head.${id}`), text: words[id] });
  return [
    { ...head('number'), order: words.number },
    { ...head('process'), isPlain: true },
    { ...head('received'), order: ({ received }) => received, taken: ({ received }) => received },
    { ...head('about'), isPlain: true },
    head('unit'),
    head('stage'),
    { ...head('caseworker'), text: (row) => caseworkerWord(say, row) },
    { ...head('due'), isPlain: true, order: ({ due }) => due ?? '9' },
  ];
}

const words = {
  number: ({ number }: ListedCase) => number,
  process: ({ title }: ListedCase) => title,
  received: ({ receivedWord }: ListedCase) => receivedWord,
  about: ({ provider, topic }: ListedCase) => joined([provider?.name, topic?.name]),
  unit: ({ unit }: ListedCase) => unit.name,
  stage: ({ stage }: ListedCase) => stage.name,
  caseworker: ({ caseworker }: ListedCase) => caseworker?.name ?? '',
  due: ({ danger, next, dueWord }: ListedCase) => joined([danger, next?.name, dueWord]),
};

const joined = (parts: readonly (string | null | undefined)[]): string =>
  parts.filter((part) => part !== undefined && part !== null && part !== '').join(' · ');

/** Its filters: what the rows differ in, when something is due, and what is looked for apart. */
export function caseFilters(say: Say, today: string): readonly Filter<ListedCase>[] {
  return [
    ...named.map((id) => ({
      id,
      label: say(`cases.filter.${id}`),
      of: (row: ListedCase) => row[id],
      ...(id === 'unit' ? { besides: isDangerIn } : {}),
    })),
    {
      id: 'due',
      label: say('cases.filter.due'),
      options: dueSpans.map((id) => ({ id, name: say(`cases.filter.due.${id}`) })),
      fits: (row, span) => isDue(row, span, { today, inAWeek: dayAfter(today, 7) }),
    },
    {
      id: 'special',
      label: say('cases.filter.special'),
      options: specials.map((id) => ({ id, name: say(`cases.filter.special.${id}`) })),
      fits: (row, id) => specials.some((special) => special === id && isSpecial(row, special, today)),
    },
  ];
}

function isDue(
  { due }: ListedCase,
  span: string,
  { today, inAWeek }: { readonly today: string; readonly inAWeek: string },
): boolean {
  if (due === null) return false;
  if (span === 'late') return due < today;
  return span === 'today' ? due === today : due >= today && due <= inAWeek;
}

/** Days after which what still runs is old: twice the routine's fourteen and some. */
const oldAfter = 30;
/** Days late after which nothing seems to happen; an open case that nobody has anything to do in stands still too. */
const stuckAfter = 7;

function isSpecial(row: ListedCase, special: Special, today: string): boolean {
  const isLate = row.due !== null && row.due < today;
  switch (special) {
    case 'danger':
      return row.danger !== null;
    case 'silentProvider':
      return isLate && row.next?.id === 'providerReply';
    case 'noDelayNotice':
      return isLate && row.next?.id === 'delayNotice';
    case 'stuck':
      return row.isOpen && (row.due === null || daysSince(row.due, today) > stuckAfter);
    case 'nobody':
      return (row.caseworker === null || row.isProposed) && row.isOpen && isComplaint(row);
    case 'old':
      return row.isOpen && daysSince(row.received, today) > oldAfter;
  }
}

/** Whether danger in a case that no unit has yet may be the unit's: no choice of a unit hides it. */
const isDangerIn = ({ dangerIn }: ListedCase, unit: string): boolean => dangerIn.includes(unit);

/** Whether a unit counts a case as its own. */
export const isOfUnit = (row: ListedCase, unit: string): boolean => row.unit.id === unit || isDangerIn(row, unit);

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
