// A provider's months for those who do not answer for all units: no number that points at somebody, and none from which such a one could be told.

import { coarseMonths } from '../../../src/core/report/coarse-trend';

const month = { month: '2026-03', received: 5, closed: 4, promised: 4, inTime: 4 };
const told = (one: object, exact = false) =>
  coarseMonths({ months: [{ ...month, ...one }], byQuarter: 0 }, { smallest: 3, exact })[0];

it('says a number that is large enough', () => expect(told({})).toEqual(month));

it.each([0, 1, 2])('says of %d only that they are few', (received) =>
  expect(told({ received })).toMatchObject({ received: null }),
);

it('does not say how many were in time where those that were late are few, or the other way about', () => {
  expect(told({ inTime: 3 })).toMatchObject({ promised: null, inTime: null });
  expect(told({ promised: 5, closed: 5, inTime: 2 })).toMatchObject({ promised: null, inTime: null });
  expect(told({ promised: 6, closed: 6, inTime: 3 })).toMatchObject({ promised: 6, inTime: 3 });
  expect(told({ promised: 3, closed: 5, inTime: 0 })).toMatchObject({ promised: 3, inTime: 0 });
});

it('says all to who answers for all units', () => {
  const few = { ...month, received: 1, closed: 0, promised: 0, inTime: 0 };
  expect(told(few, true)).toEqual(few);
});

describe('where periods are compiled', () => {
  const months = ['2027-01', '2027-02', '2027-03', '2027-04'].map((one) => ({ ...month, month: one }));
  const shown = (own: readonly (typeof month)[], came: number | null = 15) =>
    coarseMonths(
      { months: own, byQuarter: 0 },
      { smallest: 3, exact: false, compiled: { step: 3, came: ({ from }) => (from === '2027-01' ? came : null) } },
    );
  const received = (...asked: Parameters<typeof shown>) => shown(...asked).map((one) => one.received);

  it('tells months only together, so that none can be reckoned from the others and the total [I11]', () => {
    expect(received(months)).toEqual([5, 5, 5, null]);
    expect(received(months.map((one) => (one.month === '2027-02' ? { ...one, received: 1 } : one)))).toEqual(Array(4).fill(null));
    expect(received(months.slice(1))).toEqual(Array(3).fill(null));
  });
  it('tells none of a provider that has no line of its own, or whose rows were put right since, and never how they ended [I11]', () => {
    expect(received(months, null)).toEqual(Array(4).fill(null));
    expect(received(months, 14)).toEqual(Array(4).fill(null));
    expect(shown(months)[0]).toEqual({ month: '2027-01', received: 5, closed: null, promised: null, inTime: null });
  });
});
