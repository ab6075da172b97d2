// Cases made to point somebody out, and how wide the words then are. The profile's limit is three.

import type { Case } from '../../../src/core/casefile/case';
import type { Provider, RegisteredName } from '../../../src/core/casefile/provider';
import { fiveAnswers } from '../../../src/core/cards/eku-words';
import { composeSummary } from '../../../src/core/eku/compose';
import { aProvider, at } from '../../support/builders';
import { codedSummary } from '../../../src/graph/lists/eku-summary';
import { choices, composed, detailed, fileOf, norr, now, other, own } from './board';

const week = { kind: 'week', year: 2026, week: 10 };
const quarter = { kind: 'quarter', year: 2026, quarter: 1 };
const three = [other('1'), other('2')];

describe('while a count is small the words widen, in this order [DEC6.4]', () => {
  it.each([
    {
      world: 'three of the same in one week and one area: nothing is widened',
      history: three,
      says: { period: week, area: 'Söder', place: 'Söder', deviations: [{ topic: 'missedVisits', count: 3 }] },
    },
    {
      world: 'one client in one small area: no week, no area, no topic, no count',
      history: [],
      says: { period: quarter, area: null, place: null, deviations: [{ group: 'performance', count: 'few' }] },
    },
    {
      world: 'two clients in the same week as a known event: the week is not told',
      history: [other('1')],
      says: { period: quarter, area: null, place: null, deviations: [{ group: 'performance', count: 'few' }] },
    },
    {
      world: 'small topics of one group: the group is large enough to be counted, the week and the place are gone',
      history: [other('1', { topic: 'lateVisits' }), other('2', { topic: 'shortVisits' })],
      says: { period: quarter, area: null, place: null, deviations: [{ group: 'performance', count: 3 }] },
    },
    {
      world: 'one about medicine among many about visits: the one is a few, and the many lose week and place with it',
      history: [...three, other('3', { topic: 'medication' })],
      says: {
        ...{ period: quarter, area: null, place: null },
        deviations: [
          { group: 'performance', count: 3 },
          { group: 'safety', count: 'few' },
        ],
      },
    },
  ])('$world', ({ history, says }) => {
    expect(detailed(history)).toMatchObject(says);
  });

  it.each([
    {
      world: 'enough of both: the unanswered stand last, however many',
      history: [...three, ...['3', '4', '5', '6'].map((id) => other(id, { topic: null }))],
      says: [
        { topic: 'missedVisits', count: 3 },
        { unsaid: true, count: 4 },
      ],
    },
    {
      world: 'one unanswered: it is a few, and the rest is said in wider words',
      history: [...three, other('3', { topic: null })],
      says: [
        { group: 'performance', count: 3 },
        { unsaid: true, count: 'few' },
      ],
    },
  ])('what nobody has answered the topic of is said to be that, and counted as no topic: $world', ({ history, says }) => {
    const summary = detailed(history);
    expect(summary.deviations).toEqual(says);
    expect(codedSummary.parse(JSON.parse(JSON.stringify(summary)))).toMatchObject({ deviations: says });
    expect(JSON.stringify(fiveAnswers(summary, 'sv'))).toContain('Ännu inte besvarat vad det gäller');
    expect(JSON.stringify(fiveAnswers(summary, 'sv'))).not.toMatch(/kvalitet/i);
  });

  it('never says which of a group’s topics it was', () => {
    for (const topic of ['missedVisits', 'lateVisits', 'shortVisits', 'taskNotDone'] as const)
      expect(detailed([], fileOf({ matter: { ...own, topic } })).deviations).toEqual([{ group: 'performance', count: 'few' }]);
  });
});

const small: Provider = { ...aProvider, small: true, name: 'Lindgårds familjehem' as RegisteredName };
const fosterHome: Provider = { ...aProvider, service: 'fosterHome' };
const details = ['period', 'area', 'place', 'deviations', 'remaining', 'criteria', 'wishes', 'feedback', 'trend'];

describe('where even wide words point somebody out, only the wish for a dialogue is told [DEC6.4]', () => {
  it.each([
    { world: 'a provider of few clients', file: fileOf({ provider: small }), history: [] },
    { world: 'a foster home', file: fileOf({ provider: fosterHome }), history: [other('1')] },
    { world: 'a protected person', file: fileOf({ matter: { ...own, protection: 'protected' } }), history: [] },
    { world: 'a protected person counted beside', file: fileOf(), history: [other('1', { protection: 'protected' })] },
  ])('$world', ({ file, history }) => {
    const summary = composed(history, file);
    expect(summary.kind).toBe('bare');
    for (const detail of details) expect(summary).not.toHaveProperty(detail);
  });

  it('a provider of few clients with many complaints is told about in full, under its contract’s name [DEC6.5]', () => {
    expect(composed(three, fileOf({ provider: small }))).toMatchObject({ kind: 'full', provider: 'LOV-2024-11' });
  });

  it.each([
    { reasons: ['riskForHealth'] as const, isSerious: true },
    { reasons: ['sameTopicAgain', 'severalTogether'] as const, isSerious: true },
    { reasons: ['promisedMeasureMissing'] as const, isSerious: false },
  ])('seriousness is told as it is: $reasons', ({ reasons, isSerious }) => {
    expect(composed([], fileOf({ provider: small }), { ...choices, criteria: reasons })).toMatchObject({ isSerious });
  });
});

describe('provider, contract and contact stand in every post [DEC6.1]', () => {
  const worlds: readonly (readonly [string, readonly Case[], Provider])[] = [
    ['many complaints', three, aProvider],
    ['one complaint', [], aProvider],
    ['one complaint on a foster home', [], fosterHome],
    ['one complaint on a sole trader', [], small],
  ];
  it.each(worlds)('%s', (_world, history, provider) => {
    expect(composeSummary(fileOf({ provider }), history, { choices, now })).toMatchObject({
      ...{ contractId: 'LOV-2024-11', contractForm: 'lov', contactDepartment: 'Avdelning myndighet', contactUnit: 'Enhet Söder' },
      provider: provider.small ? 'LOV-2024-11' : provider.name,
    });
  });
});

describe('the period is as narrow as is true', () => {
  it.each([
    ['several weeks of one quarter', ['2026-01-08', '2026-02-10'], quarter],
    [
      'two quarters',
      ['2025-11-20', '2026-02-10'],
      { kind: 'quarters', from: { year: 2025, quarter: 4 }, to: { year: 2026, quarter: 1 } },
    ],
  ])('%s', (_world, days, period) => {
    const history = days.map((day, index) => other(String(index + 1), { received: at(`${day} 09:00`) }));
    expect(detailed(history)).toMatchObject({ period });
  });

  it('names the whole municipality when units of several areas have the cases', () => {
    const history = [other('1', { unit: norr }), other('2', { unit: norr }), other('3')];
    expect(detailed(history)).toMatchObject({ area: null, place: 'Söder' });
  });
});
