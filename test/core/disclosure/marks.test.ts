// Places in a text: same words are one, a description is answered by itself, and nothing is answered by silence.

import { takeAnswer, type Answered } from '../../../src/core/disclosure/answer';
import { allLike, proposalsOf, unanswered } from '../../../src/core/disclosure/marks';
import { hashText } from '../../../src/core/text-hash';

const words = (text: string, like: string): readonly string[] =>
  allLike(text, like).map(({ start, end }) => text.slice(start, end));

it('finds the same whole words however they are written, with the s of the genitive, and not within longer words', () => {
  expect(words('Bo bor i Boden. BOs syster ser Bo.', 'Bo')).toEqual(['Bo', 'BOs', 'Bo']);
  expect(words('Renée Åkesson, RENEE ÅKESSON', 'Renée Åkesson')).toEqual(['Renée Åkesson', 'RENEE ÅKESSON']);
  expect(words('Anna', '  ')).toEqual([]);
});

it('makes one proposal of what meets, and asks of a description by itself', () => {
  const found = proposalsOf(
    [
      { start: 0, end: 4, type: 'NAMN' },
      { start: 0, end: 30, type: 'BESKRIVNING' },
    ],
    [{ start: 2, end: 9, kind: 'name' }],
  );
  expect(found.map(({ start, end, type, isKnown }) => [start, end, type, isKnown])).toEqual([
    [0, 9, 'NAMN', true],
    [0, 30, 'BESKRIVNING', false],
  ]);
  expect(unanswered(found, { marks: [{ start: 0, end: 9 }], shown: [{ start: 0, end: 30 }] })).toEqual([]);
  expect(unanswered(found, { marks: [{ start: 0, end: 8 }], shown: [] })).toHaveLength(2);
});

it('takes no mark by a provision that lets, or outside the text, and no area outside the page', () => {
  const hash = hashText('Hej');
  const given: Answered = { answer: 'masked', grounds: ['individual'], hash, marks: [], shown: [], areas: [], place: null };
  const text = { form: 'text', hash, length: 3, proposals: [] } as const;
  const code = (answered: Answered, readable: Parameters<typeof takeAnswer>[1]): string => {
    const taken = takeAnswer(answered, readable);
    return taken.ok ? 'taken' : taken.problem.code;
  };
  const mark = (start: number, end: number, ground: 'individual' | 'party'): Answered => ({
    ...given,
    marks: [{ start, end, ground }],
  });
  expect(code(mark(0, 3, 'individual'), text)).toBe('taken');
  expect(code(mark(0, 3, 'party'), text)).toBe('badRequest');
  expect(code(mark(0, 4, 'individual'), text)).toBe('badRequest');
  const area = { page: 1, x: 0, y: 0, width: 1, height: 1, ground: 'individual' } as const;
  expect(code({ ...given, areas: [area] }, { form: 'pictures', pages: 1 })).toBe('badRequest');
  expect(code({ ...given, areas: [area] }, { form: 'pictures', pages: 2 })).toBe('taken');
  expect(code(given, { form: 'none' })).toBe('notMaskable');
});
