// One post over providers who have nothing to do with each other: what is counted, who is named, and what no number may tell (decisions 6).

import { providerId } from '../../../src/core/brand';
import type { Case } from '../../../src/core/casefile/case';
import type { CaseFile } from '../../../src/core/casefile/case-file';
import type { Provider, RegisteredName } from '../../../src/core/casefile/provider';
import { ekuPostCard } from '../../../src/core/cards/eku-card';
import { composeSummary, mayBeOverProviders } from '../../../src/core/eku/compose';
import type { EkuSummary } from '../../../src/core/eku/summary';
import { emptied } from '../../../src/core/eku/emptied';
import { countedAcross, isAcross, ownersOf } from '../../../src/core/eku/over-providers';
import { aProvider, aTask, events, profile } from '../../support/builders';
import { choices, fileOf, now, other, own } from './board';

const named = (id: string, but: Partial<Provider> = {}): Provider => ({
  ...aProvider,
  id: providerId(id),
  name: `${id} AB` as RegisteredName,
  contractId: `LOV-${id}` as RegisteredName,
  ownerGroup: null,
  ...but,
});
const register = [named('norrsken'), named('vik'), named('ek')];
let next = 100;
const about = (provider: string, count: number, but: Partial<Case> = {}): readonly Case[] =>
  Array.from({ length: count }, () => other(String((next += 1)), { providerId: providerId(provider), ...but }));

/** A case in which the same thing at several was seen, found to be one thing, and compiled by the head of department. */
const compiled = (but: Partial<CaseFile> = {}): CaseFile =>
  fileOf({
    matter: { ...own, providerId: providerId('norrsken') },
    events: events({
      kind: 'patternSeen',
      data: { criteria: ['systematic'], cases: 7, providers: 3 },
      at: now,
      by: null,
    }),
    tasks: [aTask({ type: 'compilePattern', round: 1, state: 'done', outcome: 'compiled', role: 'departmentHead' })],
    ...but,
  });
const over = (across: readonly Case[], known = register, file = compiled()) =>
  composeSummary(file, [], { choices: { ...choices, isOverProviders: true }, now, across, register: known });
const cardOf = (summary: EkuSummary) =>
  ekuPostCard(
    {
      kind: 'standing',
      number: 'EKU-2026-0001',
      id: '1',
      part: 0,
      added: 0,
      summary,
      state: 'posted',
      asks: [],
      remarks: [],
      activity: null,
      ending: null,
    },
    'sv',
  );
const many = [...about('norrsken', 2), ...about('vik', 4), ...about('ek', 3)];

it('tells what it is, how many, and at whom, and heads no provider [DEC6.8]', () => {
  const summary = over(many);
  expect(summary).toMatchObject({
    kind: 'several',
    contractId: 'flera-missedVisits',
    compiledBy: 'departmentHead',
    hasMore: false,
    deviations: [{ topic: 'missedVisits', count: 10 }],
    providers: [
      { provider: 'vik AB', contractId: 'LOV-vik', count: 4 },
      { provider: 'ek AB', contractId: 'LOV-ek', count: 3 },
      { provider: 'norrsken AB', contractId: 'LOV-norrsken', count: 3 },
    ],
  });
  expect(summary).not.toHaveProperty('provider');
  expect(cardOf(summary).fallbackText).toBe('EKU-2026-0001: Uteblivna insatser hos flera utförare');
});

it('counts only complaints about that thing, in the window, with a provider, this one once', () => {
  const across = [
    own,
    ...about('vik', 1, { topic: 'food' }),
    ...about('vik', 1, { providerId: null }),
    ...about('vik', 1, { kind: 'comment' }),
    ...about('vik', 1, { received: own.arrived, closedAs: 'passedOn' }),
    ...about('vik', 2),
  ];
  expect(countedAcross(compiled(), across, now)).toHaveLength(3);
  expect(countedAcross(fileOf({ matter: { ...own, topic: null } }), across, now)).toEqual([]);
});

it('one owner with many providers is one', () => {
  const group = [named('vik', { ownerGroup: 'g' }), named('ek', { ownerGroup: 'g' }), named('norrsken')];
  expect(ownersOf(many, group)).toBe(2);
  const limit = { ...profile.eku, severalProviders: { cases: 9, providers: 3 } };
  const file = compiled({ profile: { ...profile, eku: limit } });
  expect(isAcross(file, many, register)).toBe(true);
  expect(isAcross(file, many, group)).toBe(false);
  expect(isAcross(file, many.slice(1), register)).toBe(false);
  expect(isAcross(compiled({ profile: { ...profile, eku: { ...limit, severalProviders: null } } }), many, register)).toBe(false);
});

describe('small numbers', () => {
  it('where one provider has few, no number stands at any: the others would tell it [DEC6.4]', () => {
    const summary = over([...about('vik', 4), ...about('ek', 1)]);
    expect(summary).toMatchObject({
      deviations: [{ topic: 'missedVisits', count: 6 }],
      providers: [{ provider: 'ek AB' }, { provider: 'norrsken AB' }, { provider: 'vik AB' }],
    });
    expect(JSON.stringify(summary)).not.toMatch(/"provider":"[^"]*","contractId":"[^"]*","count"/u);
  });

  it.each<[string, Partial<Provider>, Partial<Case>]>([
    ['of few clients', { small: true }, {}],
    ['that is a home of few clients', { service: 'fosterHome' }, {}],
    ['somebody protected complained about', {}, { protection: 'protected' }],
  ])('a provider %s is counted and not named [DEC6.5]', (_what, provider, one) => {
    const known = [named('norrsken'), named('vik'), named('ek', provider)];
    const summary = over([...about('norrsken', 3), ...about('vik', 4), ...about('ek', 1, one)], known);
    expect(summary).toMatchObject({ hasMore: true, deviations: [{ count: 9 }] });
    expect(JSON.stringify(summary)).not.toContain('LOV-ek');
    expect(JSON.stringify(cardOf(summary))).toContain('fler utförare som inte nämns');
  });

  it('few in all: no week, no area, no topic and no number', () => {
    expect(over([...about('vik', 1)])).toMatchObject({
      period: { kind: 'quarter', year: 2026, quarter: 1 },
      area: null,
      deviations: [{ group: 'performance', count: 'few' }],
    });
  });
});

it('is offered only where it was compiled and two may be named [R253 DEC6.7]', () => {
  const may = (file: CaseFile, across: readonly Case[], known = register) =>
    mayBeOverProviders(file, { across, register: known, now });
  expect(may(compiled(), many)).toBe(true);
  expect(may(compiled({ tasks: [] }), many)).toBe(false);
  expect(may(compiled({ events: [] }), many)).toBe(false);
  expect(may(compiled(), about('norrsken', 9))).toBe(false);
  expect(may(compiled(), [...about('norrsken', 3), ...about('ek', 1)], [named('norrsken'), named('ek', { small: true })])).toBe(
    false,
  );
});

it('withdrawn, it does not even say who it was about', () => {
  const { summary } = emptied(over(many));
  expect(JSON.stringify(summary)).not.toMatch(/LOV-|"topic"| AB/u);
});
