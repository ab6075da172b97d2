// How it stands with each provider in a month: numbers alone, and never a small one, nor one that could be worked out from the others (decisions 6).

import { caseId, providerId } from '../../../src/core/brand';
import type { Case } from '../../../src/core/casefile/case';
import type { Provider, RegisteredName } from '../../../src/core/casefile/provider';
import { ekuCard } from '../../../src/core/cards/eku-card';
import { monthOver, monthPost, providerMonths } from '../../../src/core/eku/month';
import type { TopicId } from '../../../src/core/processes/complaint/criteria';
import { aProvider, aTriagedCase, at, day, profile } from '../../support/builders';

const named = (id: string, but: Partial<Provider> = {}): Provider => ({
  ...aProvider,
  id: providerId(id),
  name: `${id} AB` as RegisteredName,
  contractId: `LOV-${id}` as RegisteredName,
  ...but,
});
let next = 0;
const came = (topics: readonly (TopicId | null)[], but: Partial<Case> = {}): readonly Case[] =>
  topics.map((topic) =>
    aTriagedCase({
      id: caseId(String((next += 1))),
      providerId: providerId('vik'),
      topic,
      received: at('2026-03-10 09:00'),
      ...but,
    }),
  );
const told = (cases: readonly Case[], register = [named('vik')]) =>
  providerMonths(profile, { register, cases, month: '2026-03' }).map(([, row]) => row);

it.each([
  ['2026-04-01', '2026-03'],
  ['2026-01-31', '2025-12'],
  ['2024-03-29', '2024-02'],
])('on %s the month that is over is %s', (today, month) => expect(monthOver(day(today))).toBe(month));

describe('a provider’s number', () => {
  it.each<[number, number | null]>([
    [0, null],
    [1, null],
    [2, null],
    [3, 3],
    [4, 4],
  ])('of %s complaints is told as %s: few and none look the same', (count, complaints) => {
    const [row] = told(came(Array.from({ length: count }, () => 'food')));
    expect(row).toMatchObject({ complaints, groups: complaints === null ? [] : [{ group: 'content', count }] });
  });

  it('is of complaints that were ours, of that month', () => {
    const others = [
      ...came(['food'], { kind: 'compliment' }),
      ...came(['food'], { closedAs: 'notACase' }),
      ...came(['food'], { received: at('2026-02-28 23:59') }),
      ...came(['food'], { received: at('2026-04-01 00:00') }),
    ];
    expect(told([...came(['food', 'food', 'food']), ...others])[0]).toMatchObject({ complaints: 3 });
  });
});

describe('what it is about', () => {
  it('is told in wide words with numbers, when none of them is small', () =>
    expect(told(came(['food', 'activity', 'food', 'lateVisits', 'missedVisits', 'shortVisits']))[0]?.groups).toEqual([
      { group: 'content', count: 3 },
      { group: 'performance', count: 3 },
    ]));
  it.each<[string, readonly (TopicId | null)[]]>([
    ['a small group', ['food', 'food', 'food', 'food', 'medication']],
    ['somebody whose topic nobody has said', ['food', 'food', 'food', 'food', null]],
  ])('%s takes the numbers of all with it, and is not named', (_what, topics) => {
    expect(told(came(topics))[0]).toMatchObject({ complaints: 5, groups: [{ group: 'content' }] });
    expect(told(came(topics))[0]?.groups[0]).not.toHaveProperty('count');
  });
});

it('only contracts that EKU follows up are told of, a small provider by its contract', () => {
  const brief = { ...profile.contractFollowUp.direct, channel: 'none' } as const;
  const register = [named('vik', { small: true }), named('ek', { contractForm: 'direct' })];
  const own = { ...profile, contractFollowUp: { ...profile.contractFollowUp, direct: brief } };
  const rows = providerMonths(own, { register, cases: came(['food', 'food', 'food']), month: '2026-03' });
  expect(rows.map(([, { provider }]) => provider)).toEqual(['LOV-vik']);
});

it('the post names those with something to tell, most first, and says of the others that they are few or none', () => {
  const register = [named('ek'), named('vik'), named('al')];
  const cases = [...came(['food', 'food', 'food']), ...came(['food', 'food', 'food', 'food'], { providerId: providerId('al') })];
  const { card, summary } = ekuCard(monthPost('2026-03', told(cases, register), 3));
  const words = JSON.stringify(card);
  expect(summary).toBe('Månadsläge mars 2026');
  expect(words.indexOf('al AB (LOV-al)')).toBeLessThan(words.indexOf('vik AB (LOV-vik)'));
  expect(words).toContain('4 klagomål · Innehåll och kvalitet: 4');
  expect(words).not.toContain('ek AB');
  expect(words).toContain('Övriga utförare: färre än 3 klagomål eller inga');
  expect(JSON.stringify(ekuCard(monthPost('2026-03', [], 3)).card)).toContain('Ingen utförare har fått 3 klagomål eller fler');
});
