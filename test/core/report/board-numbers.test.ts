// What the board itself got in a provider's period: whole months and quarters of it, and of few that they are few.

import { plainDate } from '../../../src/core/brand';
import { boardNumbers } from '../../../src/core/report/board-numbers';

const row = (period: string, own: object = {}) => ({ what: 'received', process: 'complaint', period, ...own }) as const;
const half = { from: plainDate('2025-07-01'), to: plainDate('2025-12-31') };
const coarse = { smallest: 3, exact: false };

it('counts what came in the period and nothing beside it, a quarter where all of it lies in it [R298]', () => {
  const figures = [
    ...['2025-07', '2025-12', '2025-Q3', '2025-Q4'].map((period) => row(period)),
    ...['2025-06', '2026-01', '2025-Q2', '2026-Q1'].map((period) => row(period)),
    row('2025-08', { what: 'closed' }),
    row('2025-09', { process: 'providerNotice' }),
  ] as Parameters<typeof boardNumbers>[0];
  expect(boardNumbers(figures, half, { ...coarse, exact: true })).toEqual({ complaints: 4, notices: 1 });
  expect(
    boardNumbers(figures, { from: plainDate('2025-08-01'), to: plainDate('2025-10-31') }, { ...coarse, exact: true }),
  ).toEqual({
    complaints: 0,
    notices: 1,
  });
});

it('says of few, and of none, only that they are few to whoever does not answer for all units [R298]', () => {
  const of = (count: number) => Array.from({ length: count }, () => row('2025-08'));
  expect(boardNumbers(of(2), half, coarse)).toEqual({ complaints: null, notices: null });
  expect(boardNumbers(of(3), half, coarse).complaints).toBe(3);
});
