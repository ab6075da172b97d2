// Twelve months out of *Statistik*: months are counted as they are, quarters stand apart, compliments and other processes are no complaints.

import { trendOf } from '../../../src/core/report/trend';
import { monthsUpTo, isMonth } from '../../../src/core/time/months';

const row = (what: 'received' | 'closed', period: string, more: Partial<Parameters<typeof trendOf>[0][number]> = {}) => ({
  ...({ what, period, kind: 'complaint', inTime: null, process: 'complaint' } as const),
  ...more,
});

it('counts what came, what ended and what was in time, month by month, the oldest first', () => {
  const figures = [
    row('received', '2026-03'),
    row('received', '2026-03'),
    row('received', '2026-02', { kind: 'compliment' }),
    row('received', '2026-03', { process: 'appeal' as never }),
    row('received', '2026-Q1'),
    row('received', '2024-Q1'),
    row('closed', '2026-03', { inTime: true }),
    row('closed', '2026-03', { inTime: false }),
    row('closed', '2026-03'),
    row('received', '2025-03'),
  ];
  const { months, byQuarter } = trendOf(figures, monthsUpTo('2026-03', 12));
  expect(months).toHaveLength(12);
  expect(months[0]).toEqual({ month: '2025-04', received: 0, closed: 0, promised: 0, inTime: 0 });
  expect(months[10]).toEqual({ month: '2026-02', received: 0, closed: 0, promised: 0, inTime: 0 });
  expect(months[11]).toEqual({ month: '2026-03', received: 2, closed: 3, promised: 2, inTime: 1 });
  expect(byQuarter).toBe(1);
});

it('knows the months before a month, over the turn of a year', () => {
  expect(monthsUpTo('2026-02', 4)).toEqual(['2026-02', '2026-01', '2025-12', '2025-11']);
  expect(['2026-01', '2026-12', '2026-13', '2026-00', '2026-1', ''].map(isMonth)).toEqual([
    true,
    true,
    false,
    false,
    false,
    false,
  ]);
});
