// What is counted for the criteria, and what the counts propose. The profile's limit is three in six months.

import type { Case } from '../../../src/core/casefile/case';
import { proposeChoices } from '../../../src/core/eku/compose';
import { providerId } from '../../../src/core/brand';
import { ekuFacts, proposedCriteria } from '../../../src/core/eku/facts';
import { aProvider, at, events, manager } from '../../support/builders';
import { detailed, fileOf, norr, now, other, own } from './board';

const facts = (history: readonly Case[], but: Partial<Case> = {}) =>
  ekuFacts(fileOf({ matter: { ...own, ...but } }), history, now);

describe('the criteria are counted over the whole board', () => {
  it('counts the provider’s complaints of every unit, this case once [DEC6.6]', () => {
    const history = [own, other('1'), other('2', { unit: norr }), other('3', { unit: norr }), other('4', { unit: null })];
    expect(facts(history)).toMatchObject({
      ...{ cases: 5, sameTopic: 5, areas: ['soder', 'norr'] },
      units: [
        { unit: 'soder', count: 2 },
        { unit: 'norr', count: 2 },
        { unit: null, count: 1 },
      ],
    });
  });

  it.each<[string, Partial<Case>]>([
    ['a compliment', { kind: 'compliment' }],
    ['a comment', { kind: 'comment' }],
    ['one older than six months', { received: at('2025-08-01 09:00') }],
    ['what was no case', { closedAs: 'notACase' }],
    ['what was somebody else’s', { closedAs: 'passedOn' }],
  ])('does not count %s', (_what, but) => {
    expect(facts([other('1', but)]).cases).toBe(1);
  });
});

it('counts what was put right at once, which is kept from being lost [R185]', () => {
  const fixed = other('1', { stage: 'closed', exit: 'fixedOnSpot', closedAs: 'fixedOnSpot', fixedBy: 'provider' });
  expect(facts([fixed])).toMatchObject({ cases: 2, sameTopic: 2 });
});

describe('the counts propose, and only what they bear out [R136 R137 R244 R245 R246 DEC3.9]', () => {
  it.each<
    readonly [world: string, it: { readonly history: readonly Case[]; readonly own?: Partial<Case> }, proposed: readonly string[]]
  >([
    ['one case alone: nothing', { history: [] }, []],
    ['one under the limit: nothing', { history: [other('1')] }, []],
    ['the limit reached on one topic: it comes back', { history: [other('1'), other('2')] }, ['sameTopicAgain']],
    [
      'the limit reached on different topics: nothing',
      { history: [other('1', { topic: 'food' }), other('2', { topic: 'keysAndMoney' })] },
      [],
    ],
    [
      'cases without a topic are not the same thing',
      { history: [other('1', { topic: null }), other('2', { topic: null })], own: { topic: null } },
      [],
    ],
    ['danger at triage: a risk for health', { history: [], own: { danger: 'handled' } }, ['riskForHealth']],
    [
      'several units: seen by several, in several areas',
      { history: [other('1', { unit: norr }), other('2', { unit: norr })] },
      ['sameTopicAgain', 'severalAreas', 'severalUnits'],
    ],
    ['two units under the limit: nothing', { history: [other('1', { unit: norr })] }, []],
  ])('%s', (_world, { history, own: but }, proposed) => {
    expect(proposedCriteria(facts(history, but))).toEqual(proposed);
  });
});

describe('the five answers are filled in from the case', () => {
  const answered = (outcome: string) =>
    events({
      ...{ kind: 'decided', at: at('2026-03-05 09:00'), by: manager.id },
      data: { task: '12|forwardToProvider|2', type: 'forwardToProvider', outcome, reason: null },
    });
  const proposed = (but: Parameters<typeof fileOf>[0]) => proposeChoices(fileOf(but), [], { now });

  it('reported to the provider only when it was sent, not when that step was skipped [R248]', () => {
    expect(proposed({ events: answered('sent') }).reportedToProvider).toBe('yes');
    expect(proposed({ events: answered('skipped') }).reportedToProvider).toBe('no');
    expect(proposed({}).reportedToProvider).toBe('no');
  });

  it('takes an answer for one although none of its parts was there [R057 R249 R254]', () => {
    const came = (outcome: string) =>
      events({
        kind: 'decided',
        at: at('2026-03-05 09:00'),
        by: manager.id,
        data: { task: '12|providerReply|3', type: 'providerReply', outcome, reason: null },
      });
    const some = { ...own, providerParts: [], needsMet: false };
    expect(proposed({ matter: some, events: came('answered') })).toMatchObject({
      feedback: 'part',
      remaining: ['notRemedied', 'answerInsufficient'],
    });
    expect(proposed({ matter: some, events: came('noAnswer') })).toMatchObject({ feedback: 'none', remaining: ['noAnswer'] });
  });

  it.each<readonly [string, Partial<Case>, { readonly feedback: string; readonly remaining: readonly string[] }]>([
    [
      'all three parts, needs met',
      { providerParts: ['investigation', 'measures', 'feedback'], needsMet: true },
      { feedback: 'full', remaining: [] },
    ],
    [
      'all three parts, needs not met',
      { providerParts: ['investigation', 'measures', 'feedback'], needsMet: false },
      { feedback: 'full', remaining: ['notRemedied'] },
    ],
    [
      'one part, needs not met',
      { providerParts: ['measures'], needsMet: false },
      { feedback: 'part', remaining: ['notRemedied', 'answerInsufficient'] },
    ],
    [
      'both parts of one that may not know whom it concerns',
      { ground: 'none', providerParts: ['investigation', 'measures'], needsMet: true },
      { feedback: 'full', remaining: [] },
    ],
    [
      'two parts of three asked for',
      { ground: 'consent', providerParts: ['investigation', 'measures'], needsMet: true },
      { feedback: 'part', remaining: ['answerInsufficient'] },
    ],
    ['no answer', { providerParts: [], needsMet: false }, { feedback: 'none', remaining: ['noAnswer'] }],
  ])('%s', (_world, but, answers) => {
    expect(proposed({ matter: { ...own, ...but } })).toMatchObject({ ...answers, wishes: ['dialogue'] });
  });
});

describe('how it goes [DEC6.1]', () => {
  const inMonth = (month: string, many: number): readonly Case[] =>
    Array.from({ length: many }, (_, index) => other(`${month}${index}`, { received: at(`${month}-05 09:00`) }));

  it.each([
    ['more lately', [...inMonth('2026-02', 3), ...inMonth('2025-10', 1)], 'more'],
    ['fewer lately', [...inMonth('2026-02', 1), ...inMonth('2025-10', 4)], 'fewer'],
    ['as many', [...inMonth('2026-02', 1), ...inMonth('2025-10', 2)], 'same'],
    ['too few to say', [], 'unclear'],
  ])('%s', (_world, history, trend) => {
    expect(detailed(history)).toMatchObject({ trend });
  });

  it('counts earlier matters at EKU, each once, and not this case’s own', () => {
    const known = { ekuId: 'e7' as Case['ekuId'] };
    const history = [other('1', known), other('2', known), other('3', { ekuId: 'e8' as Case['ekuId'] }), { ...own, ...known }];
    expect(detailed(history, fileOf({ provider: aProvider })).earlierEscalations).toBe(2);
  });
});

describe('the owner group', () => {
  const sister = { providerId: providerId('sister') };

  it('counts in the criteria, and is told apart (decisions 6) [DEC6.6]', () => {
    expect(facts([other('1'), other('2', sister), other('3', sister)])).toMatchObject({ cases: 4, inGroup: 2, sameTopic: 4 });
    expect(proposedCriteria(facts([other('1', sister), other('2', sister)]))).toContain('sameTopicAgain');
  });

  it('is not in what EKU reads of the provider', () => {
    expect(detailed([other('1'), other('2')])).toEqual(detailed([other('1'), other('2'), other('3', sister)]));
  });
});
