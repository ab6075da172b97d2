// What *Min dag* counts in its first line, as its reader sees it: her own by day, and apart from them what is late with each of her caseworkers.

import { caseId, instant, personId, plainDate } from '../../../src/core/brand';
import { dayCard } from '../../../src/core/cards/day-card';
import type { DeskLine } from '../../../src/core/desk/line';
import type { Task } from '../../../src/core/casefile/task';
import { aTask } from '../../support/builders';

const now = instant('2026-03-02T08:00:00Z');
const task = (due: string, n: number): Task => aTask({ type: 'decideOutcome', caseId: caseId(String(n)), due: plainDate(due) });
/** Late with the caseworker of a case of its own. */
const lateWith = (n: number, more: Partial<DeskLine> = {}): DeskLine => ({
  key: `${n}|overdue`,
  to: personId('manager'),
  kind: 'overdue',
  caseId: caseId(String(n)),
  type: 'providerReply',
  round: 1,
  due: plainDate('2026-02-27'),
  number: `SYN-2026-0000${n}`,
  isShut: false,
  at: now,
  ...more,
});

/** The line under the heading. */
function counted(tasks: readonly Task[], lines: readonly DeskLine[]): string {
  const { card } = dayCard({ desk: { tasks, lines, waiting: 0 }, rows: [] }, { now, language: 'sv' });
  const texts = JSON.stringify(card).match(/"text":"[^"]*"/g) ?? [];
  return (texts[1] ?? '').slice(8, -1);
}

it('counts what is late with two caseworkers as two, beside what is the manager’s own', () => {
  const own = [task('2026-02-27', 1), task('2026-03-02', 2), task('2026-03-09', 3), task('2026-03-10', 4)];
  expect(counted(own, [lateWith(5), lateWith(6)])).toBe(
    'Försenade: 1 · Ska bli klara i dag: 1 · Senare: 2 · Försenade hos andra: 2',
  );
});

it('counts no task of a caseworker as the manager’s own', () => {
  expect(counted([], [lateWith(5), lateWith(6)])).toBe('Försenade hos andra: 2');
  expect(counted([task('2026-03-09', 3)], [lateWith(5)])).toBe('Senare: 1 · Försenade hos andra: 1');
});

it('counts no news as late with anybody', () => {
  const news = lateWith(7, { key: '7|news', kind: 'ekuNews' });
  expect(counted([task('2026-03-02', 2)], [news, lateWith(5), lateWith(6)])).toBe(
    'Ska bli klara i dag: 1 · Försenade hos andra: 2',
  );
});
