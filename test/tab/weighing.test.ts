// What was saved of a masked text stands when it is opened again, and when it is saved once more: nothing that was hidden is shown.

import { answerOf, groupsOf, weighingNow, type Weighing } from '../../tab/pages/disclosure/weighing';
import { answerShape, type WeighedPage } from '../../src/core/views/disclosure-view';

const text = 'Olle Dahlin på Ekgatan 3 tar droger. Ring Olle Dahlin. Anna Berg kom sent.';
const proposal = (words: string, from = 0) => {
  const start = text.indexOf(words, from);
  return { start, end: start + words.length, isKnown: true, type: 'NAMN' as const };
};
const page: WeighedPage = {
  title: 'Kom in som mejl',
  place: '1.1',
  number: 'AH-2026-00001',
  isOpen: true,
  form: 'text',
  text,
  hash: 'h',
  proposals: [proposal('Olle Dahlin'), proposal('Ekgatan 3'), proposal('Olle Dahlin', 20), proposal('Anna Berg')],
  pages: [],
  proposed: ['individual'],
  withholds: [],
  lets: [],
  before: null,
};
const fresh: Weighing = { answer: 'masked', grounds: ['individual'], ground: 'individual', said: {}, own: [], areas: [] };

/** As it is saved, read and saved once more, with what is hidden in the text each time. */
function twice(weighing: Weighing): readonly (readonly string[])[] {
  const first = answerShape.parse(answerOf(page, weighing));
  const opened = weighingNow({ ...page, before: first }, null);
  const second = answerOf(page, opened);
  return [first.marks, second.marks].map((marks) => hidden(marks));
}
const hidden = (marks: readonly { readonly start: number; readonly end: number }[]): readonly string[] => [
  [...text].map((letter, at) => (marks.some(({ start, end }) => start <= at && at < end) ? '■' : letter)).join(''),
];
const by = { ground: 'individual' } as const;
const keys = groupsOf(page).map(({ key }) => key);

it.each([
  [
    'her own words around a place that is masked',
    { said: { 'olle dahlin': { said: 'mask', ...by }, 'ekgatan 3': { said: 'mask', ...by } } },
  ],
  [
    'her own words around a place that is let stand',
    { said: { 'olle dahlin': { said: 'mask', ...by }, 'ekgatan 3': { said: 'show', ...by } } },
  ],
  ['her own words around places that nobody has answered', { said: {} }],
] as const)('hides what it hid: %s', (_name, { said }) => {
  expect(keys).toEqual(['olle dahlin', 'ekgatan 3', 'anna berg']);
  const own = [{ words: 'på Ekgatan 3 tar droger', ...by }];
  const [first, second] = twice({ ...fresh, said: { ...said, 'anna berg': { said: 'show', ...by } }, own });
  expect(first?.[0]).toContain('Anna Berg');
  expect(first?.[0]).not.toContain('droger');
  expect(second).toEqual(first);
});
