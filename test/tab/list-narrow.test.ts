// Narrowing a list as somebody writes: what a row says is worded once, and an order is found once, however many rows there are.

import { narrowing, nothingChosen, withChoice, type Rules } from '../../tab/parts/list/narrow';

interface Row {
  readonly id: string;
  readonly unit: string;
}
const rows: readonly Row[] = Array.from({ length: 10_000 }, (_none, n) => ({ id: String(n), unit: `Enhet ${(n * 7919) % 31}` }));

const counted = () => {
  const worded = { times: 0 };
  const rules: Rules<Row> = {
    columns: [
      { id: 'number', head: 'Ärende', text: ({ id }) => `SYN-${id}`, order: ({ id }) => id.padStart(5, '0') },
      {
        id: 'unit',
        head: 'Enhet',
        text({ unit }) {
          worded.times += 1;
          return unit;
        },
      },
    ],
    filters: [{ id: 'unit', label: 'Enhet', of: ({ unit }) => ({ id: unit, name: unit }) }],
  };
  return { narrowed: narrowing(rules, rows), worded, rules };
};

it('words each row once while somebody writes letter by letter', () => {
  const { narrowed, worded } = counted();
  const written = ['e', 'en', 'enh', 'enhe', 'enhet', 'enhet 1', 'enhet 12'];
  const left = written.map((words) => narrowed.shown({ ...nothingChosen, words }).length);
  expect(left.slice(0, 5)).toEqual(Array(5).fill(10_000));
  expect(left.at(-1)).toBeLessThan(10_000);
  expect(worded.times).toBe(rows.length);
});

it('puts rows in order by Swedish words, numbers as numbers, and back again, each column reckoned once', () => {
  const { narrowed, worded } = counted();
  const by = (column: string, isDown: boolean) => narrowed.shown({ ...nothingChosen, sort: { column, isDown } });
  const up = by('unit', false).map(({ unit }) => unit);
  expect([up[0], up.at(-1)]).toEqual(['Enhet 0', 'Enhet 30']);
  expect(up.indexOf('Enhet 2')).toBeLessThan(up.indexOf('Enhet 10'));
  const times = worded.times;
  expect(by('unit', true)[0]?.unit).toBe('Enhet 30');
  expect(worded.times).toBe(times);
  expect(by('number', true)[0]?.id).toBe('9999');
});

it('asks only what the rows differ in, and lets through what fits every choice', () => {
  const { narrowed, rules } = counted();
  const [filter] = rules.filters;
  expect(filter && narrowed.choices(filter)).toHaveLength(31);
  const chosen = withChoice({ ...nothingChosen, words: 'SYN-1' }, 'unit', 'Enhet 3');
  expect(narrowed.shown(chosen).every(({ id, unit }) => unit === 'Enhet 3' && id.startsWith('1'))).toBe(true);
  expect(narrowed.shown(withChoice(chosen, 'unit', '')).length).toBeGreaterThan(narrowed.shown(chosen).length);
});
