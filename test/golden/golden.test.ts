// Cards and letters say what their golden files say, in Swedish and in English; a change of either is seen as a difference to read.

import { goldenFiles, goldenText, goldenTexts, headed } from './files';

const texts = goldenTexts();

it.each([...texts.keys()])('%s says what it said', (file) => {
  expect(headed(file, texts.get(file) ?? '')).toBe(headed(file, goldenText(file)));
});

it('nothing lies among the golden files that nobody draws', () => {
  expect(goldenFiles().filter((file) => !texts.has(file))).toEqual([]);
});
