// A file for Excel: nothing in a cell becomes a formula or another cell.

import { sheetOf } from '../../../src/core/report/sheet';

it.each(['=1+1', '+46', '-1', '@SUM(A1)', '\t=1', '\r=1', ' =1'])('%j is text', (text) =>
  expect(sheetOf([[text]])).toMatch(/^\uFEFF"'[=+\-@][^"]*"\r\n$/),
);

it('keeps cells apart and in one line each, whatever stands in them', () =>
  expect(
    sheetOf([
      ['a;b', 'say "hi"', 'two\nlines'],
      ['ö', '', '0'],
    ]),
  ).toBe('\uFEFF"a;b";"say ""hi""";"two lines"\r\n"ö";"";"0"\r\n'));
