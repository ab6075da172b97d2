// What the sentences of a compilation say of change, held against figures reckoned here by the book (Montgomery, Introduction to Statistical Quality Control: the c chart of
// circuit boards and the p chart of juice cans) and by exact whole numbers; never a change within the limits.

import { cChart, changeOf, pChart } from '../../../src/core/report/change';
import type { Compiled, Series } from '../../../src/core/report/compiled';
import {
  chartSentence,
  praiseSentences,
  patternSentences,
  proposedSections,
  type Told,
} from '../../../src/core/views/compilation-said';
import { profile } from '../../support/builders';
import { dice } from '../../support/dice';

const months = (count: number): readonly string[] =>
  Array.from({ length: count }, (_none, n) => `${2020 + Math.floor(n / 12)}-${String((n % 12) + 1).padStart(2, '0')}|1`);

const none: Compiled = {
  came: { now: null, before: null, yearAgo: null, change: 'unknown' },
  ended: null,
  tables: [],
  uncounted: [],
  parts: [],
  series: { periods: [], came: [], cameChart: null, inTime: [], inTimeChart: null },
  patterns: [],
};
const telling = (own: Partial<Compiled>): Told => ({
  compiled: { ...none, ...own },
  measures: { planned: 0, done: 0, helped: 0, noEffect: 0, late: 0, told: [] },
  naming: { profile, providers: [], language: 'sv' },
});
const ofCounts = (came: Series['came']): string =>
  chartSentence(
    telling({
      series: {
        ...none.series,
        periods: months(came.length),
        came,
        cameChart: cChart(came.filter((one) => one !== null)),
      },
    }),
    'came',
  );
const ofShares = (inTime: Series['inTime']): string =>
  chartSentence(
    telling({
      series: {
        ...none.series,
        periods: months(inTime.length),
        inTime,
        inTimeChart: pChart(inTime.filter((one) => one !== null)),
      },
    }),
    'inTime',
  );

const boards = [21, 24, 16, 12, 15, 5, 28, 20, 31, 25, 20, 24, 16, 19, 10, 17, 13, 22, 18, 39, 30, 24, 16, 19, 17, 15];
const cans = [12, 15, 8, 10, 4, 7, 16, 9, 14, 10, 5, 6, 17, 12, 22, 8, 10, 5, 13, 11, 20, 18, 24, 15, 9, 12, 7, 13, 9, 6];

describe('counts', () => {
  it('of the book: mean 19.85, limits 6.48 and 33.22, the sixth and the twentieth outside [R016]', () =>
    expect(ofCounts(boards)).toBe(
      'Utanför det som slumpen ger (c-diagram: medel 19,8, gränser 6,5–33,2): juni 2020, augusti 2021. Ta reda på vad som hände då.',
    ));
  it('that are not told leave the others under their own names', () =>
    expect(ofCounts([null, ...boards.slice(0, 5), null, ...boards.slice(5)])).toContain(': augusti 2020, oktober 2021.'));
  it.each([
    [
      'nought all the time',
      [0, 0, 0, 0, 0, 0],
      'Alla perioder ligger inom det som slumpen ger (c-diagram: medel 0, gränser 0–0).',
    ],
    ['all equal', [9, 9, 9, 9, 9, 9], 'Alla perioder ligger inom det som slumpen ger (c-diagram: medel 9, gränser 0–18).'],
    ['one period', [40], 'Det finns för få perioder för ett styrdiagram (1 av 6). Jämför försiktigt.'],
    ['no period', [], 'Det finns för få perioder för ett styrdiagram (0 av 6). Jämför försiktigt.'],
    ['thousands', [12_400, 12_400, 12_400, 12_400, 12_400, 12_400], 'medel 12 400, gränser 12 065,9–12 734,1'],
  ])('%s', (_title, counts, said) => expect(ofCounts(counts).replaceAll('\u{a0}', ' ')).toContain(said));
});

describe('shares', () => {
  it('of the book: mean 23.13 per cent, limits 5.24 and 41.02, the fifteenth and the twenty-third outside [R016]', () =>
    expect(ofShares(cans.map((part) => ({ part, of: 50 })))).toBe(
      'Utanför det som slumpen ger (p-diagram: medel 23, gränser 5–41 procent, för den senaste perioden): mars 2021, november 2021. Ta reda på vad som hände då.',
    ));
  it('where a period had nothing to answer leave the others under their own names', () => {
    const shares = cans.map((part) => ({ part, of: 50 }));
    expect(ofShares([{ part: 0, of: 0 }, ...shares.slice(0, 14), { part: 0, of: 0 }, null, ...shares.slice(14)])).toContain(
      ': juni 2021, februari 2022.',
    );
  });
  it.each([
    [
      'of one each say nothing, whatever they are',
      [1, 0, 1, 1, 0, 1, 1].map((part) => ({ part, of: 1 })),
      'Alla perioder ligger inom',
    ],
    ['that are all whole', Array.from({ length: 8 }, (_none, n) => ({ part: n + 3, of: n + 3 })), 'medel 100, gränser 100–100'],
    ['that are all nought', Array.from({ length: 8 }, (_none, n) => ({ part: 0, of: n + 3 })), 'medel 0, gränser 0–0'],
    [
      'all equal with unlike denominators',
      [3, 6, 9, 12, 15, 18].map((of) => ({ part: of / 3, of })),
      'Alla perioder ligger inom',
    ],
    ['of nothing at all', Array.from({ length: 8 }, () => ({ part: 0, of: 0 })), 'för få perioder för ett styrdiagram (0 av 6)'],
  ])('%s', (_title, shares, said) => expect(ofShares(shares)).toContain(said));
});

it('never names a period within the limits, and always one beyond them, in four hundred series of every kind', () => {
  const { below } = dice(11);
  for (let turn = 0; turn < 200; turn += 1) {
    const counts = Array.from({ length: 6 + below(20) }, () => below(3 + below(60)));
    const mean = counts.reduce((sum, one) => sum + one, 0) / counts.length;
    const beyond = counts.some((one) => Math.abs(one - mean) > 3 * Math.sqrt(mean) + 1e-9);
    expect([turn, ofCounts(counts).startsWith('Utanför')]).toEqual([turn, beyond]);
    const shares = counts.map((of) => ({ of, part: below(of + 1) }));
    const counted = shares.filter(({ of }) => of > 0);
    const share = counted.reduce((sum, { part }) => sum + part, 0) / counted.reduce((sum, { of }) => sum + of, 0);
    const isBeyond = ({ part, of }: { readonly part: number; readonly of: number }): boolean =>
      Math.abs(part / of - share) > 3 * Math.sqrt((share * (1 - share)) / of) + 1e-9;
    if (counted.length < 6) expect(ofShares(shares)).toContain('för få perioder');
    else expect([turn, ofShares(shares).startsWith('Utanför')]).toEqual([turn, counted.some(isBeyond)]);
  }
});

it('says that two periods differ exactly where whole numbers give less than one chance in twenty, tries allowed for', () => {
  const isRare = (now: number, before: number, tries: number): boolean => {
    const all = BigInt(now + before);
    let ways = 1n;
    let tail = 1n;
    for (let k = 1n; k <= BigInt(Math.min(now, before)); k += 1n) {
      ways = (ways * (all - k + 1n)) / k;
      tail += ways;
    }
    return 2n * tail * BigInt(tries) * 20n < 2n ** all;
  };
  const upTo = Array.from({ length: 41 }, (_none, n) => n);
  const tried = upTo.flatMap((now) => upTo.flatMap((before) => [1, 7, 30].map((tries) => [now, before, tries] as const)));
  const wrong = tried.filter((one) => (changeOf(...one) !== 'alike') !== isRare(...one));
  expect(wrong).toEqual([]);
});

it('says of topics only those beyond chance, and that there is nothing to compare with where there is not [R016]', () => {
  const came = { now: 40, before: 30, yearAgo: null, change: 'alike' } as const;
  expect(patternSentences(telling({ came }))).toEqual(['Inget ämne har ökat mer än slumpen ger.']);
  expect(patternSentences(telling({ came: { ...came, before: null, change: 'unknown' } }))).toEqual([
    'Det finns ingen tidigare period att jämföra med.',
  ]);
});

it('tells praise by itself, and not how much where that is protected [R175 R269]', () => {
  const cell = (column: string, now: number | null) => ({ column, now, before: 5, yearAgo: null, change: 'alike' as const });
  const kinds = (now: number | null) => telling({ tables: [{ tree: 'came', table: 'kind', cells: [cell('compliment', now)] }] });
  expect(praiseSentences(kinds(8))).toEqual([
    'Av det som kom in var 8 beröm.',
    'Perioden före var det 5.',
    'Skillnaden mot perioden före är inte större än slumpen ger.',
  ]);
  expect(praiseSentences(kinds(null)).join()).toBe(
    'Antalet beröm visas inte, för att det är litet eller skulle avslöja ett litet tal.',
  );
  expect(proposedSections(kinds(8))['praised']).toContain('8 beröm');
});
