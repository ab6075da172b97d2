// Files that are chosen are sorted by their sizes before anything is sent: those that fit, and each of the others with the limit it breaks.

import { isOfKind, withinLimits } from '../../../src/core/intake/file-limits';

const limits = { each: 10, all: 15, most: 3 };
const sized = (...sizes: readonly number[]) => sizes.map((size, n) => ({ name: `${n}`, size }));
const left = (files: ReturnType<typeof sized>) => withinLimits(files, limits).left.map(({ file, why }) => `${file.name}:${why}`);

it.each([
  [[10, 5], []],
  [[11, 5], ['0:each']],
  [[8, 8, 7], ['1:all']],
  [[1, 1, 1, 1], ['3:most']],
  [
    [11, 1, 1, 1, 1],
    ['0:each', '4:most'],
  ],
])('sizes %j leave %j [I03]', (sizes, expected) => {
  const files = sized(...sizes);
  expect(left(files)).toEqual(expected);
  expect(withinLimits(files, limits).taken).toHaveLength(sizes.length - expected.length);
});

const scans = 'application/pdf,image/jpeg,image/png';
it.each([
  ['brev.pdf', 'application/pdf', scans, true],
  ['bild.JPG', 'image/jpeg', scans, true],
  ['brev.docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', scans, false],
  ['foto.heic', 'image/heic', scans, false],
  ['utan', '', scans, true],
  ['rader.CSV', 'text/csv', '.csv,.txt,.xlsx', true],
  ['rader.pdf', 'application/pdf', '.csv,.txt,.xlsx', false],
])('%s of %s among %s: %s', (...[name, type, accepted, expected]) => expect(isOfKind({ name, type }, accepted)).toBe(expected));
