// What found documents are numbered by: a number that has been used stays.

import { numbered } from '../../../src/core/disclosure/places';

it('keeps each number that was given, and gives what comes between and after the lowest that is free', () => {
  const had = new Map([
    ['a', 1],
    ['c', 2],
    ['history', 3],
  ]);
  expect([...numbered(['a', 'b', 'c', 'd', 'history'], had)].sort()).toEqual([
    ['a', 1],
    ['b', 4],
    ['c', 2],
    ['d', 5],
    ['history', 3],
  ]);
});

it('counts from one where nothing has a number, past those of what was taken away, and never gives one twice', () => {
  expect([...numbered(['a', 'b'], new Map(), [1])]).toEqual([
    ['a', 2],
    ['b', 3],
  ]);
  expect(
    new Set(
      numbered(
        ['a', 'b'],
        new Map([
          ['a', 1],
          ['b', 1],
        ]),
      ).values(),
    ).size,
  ).toBe(2);
});
