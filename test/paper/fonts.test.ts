// Words are laid out once for all papers: as the font itself lays them out, with signs of each paper's own, and the same whatever was drawn before.

import path from 'node:path';
import { openSync } from 'fontkit';
import { openFonts } from '../../src/paper/fonts';

type Fonts = ReturnType<typeof openFonts>;
const plain = openSync(path.resolve('dist/fonts/regular.ttf'));
if ('fonts' in plain) throw new Error('one font was expected');

const words = [
  'Ärendet ',
  'finns',
  'affischen',
  'AVTAL',
  'Å',
  'a\u030a',
  'e\u0301n',
  '2026–11–30',
  'a\u00a0b',
  'a b',
  'ﬁ',
  '\u200d',
  '',
  'x'.repeat(80),
];

interface Laid {
  readonly glyphs: readonly { readonly id: number; readonly codePoints: readonly number[] }[];
  readonly positions: readonly object[];
  readonly advanceWidth: number;
}
const told = ({ glyphs, positions, advanceWidth }: Laid) => ({
  ids: glyphs.map(({ id, codePoints }) => [id, ...codePoints]),
  places: positions.map((place) => ({ ...place })),
  advanceWidth,
});
const own = (fonts: Fonts, word: string) => told(fonts.regular.layout(word));

it.each(words)('lays out %j as the font does, the first time and every other', (word) => {
  const alone = openSync(path.resolve('dist/fonts/regular.ttf'));
  if ('fonts' in alone) throw new Error('one font was expected');
  const expected = told(alone.layout(word));
  expect(own(openFonts(), word)).toEqual(expected);
  expect(own(openFonts(), word)).toEqual(expected);
});

it('is not changed by whoever draws with it, and shares no sign between papers', () => {
  const [one, other] = [openFonts(), openFonts()];
  const run = one.regular.layout('ändrad');
  for (const place of run.positions) Object.assign(place, { xAdvance: 1, yOffset: 7 });
  expect(own(other, 'ändrad')).toEqual(told(plain.layout('ändrad')));
  expect(run.advanceWidth).toBe(6);
  expect(one.regular.layout('ändrad').glyphs[0]).toBe(run.glyphs[0]);
  expect(other.regular.layout('ändrad').glyphs[0]).not.toBe(run.glyphs[0]);
});

it('says of a sign which letters it stands for in that paper alone', () => {
  own(openFonts(), 'a\u00a0b');
  expect(own(openFonts(), 'a b').ids[1]?.slice(1)).toEqual([32]);
});
