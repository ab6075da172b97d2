// What EKU reads is what was approved: the hash, the preview, and a type that has no room for a person.

import { keysOf } from '../../../src/core/brand';
import { ekuCard, ekuPreviewCard } from '../../../src/core/cards/eku-card';
import { fiveAnswers } from '../../../src/core/cards/eku-words';
import { hashSummary } from '../../../src/core/eku/compose';
import { postView } from '../../../src/core/eku/post-view';
import type { BareSummary, EkuSummary, FullSummary } from '../../../src/core/eku/summary';
import {
  criterionReasons,
  ekuWishes,
  remainingFaults,
  topicGroups,
  topics,
} from '../../../src/core/processes/complaint/criteria';
import { summary as stored } from '../../../src/graph/lists/eku-summary';
import { aProvider } from '../../support/builders';
import { anEkuMatter } from '../../golden/case-files';
import { choices, composed, detailed, fileOf, other } from './board';

/** Whether any part of a type, however deep, would take whatever somebody writes. */
type TakesProse<T> = T extends readonly (infer Each)[]
  ? TakesProse<Each>
  : string extends T
    ? true
    : T extends string
      ? false
      : T extends object
        ? { [Part in keyof T]: TakesProse<T[Part]> }[keyof T]
        : false;

const worlds: readonly (readonly [string, EkuSummary])[] = [
  ['many complaints', composed([other('1'), other('2')])],
  ['one complaint', composed([])],
  ['a provider of few clients', composed([], fileOf({ provider: { ...aProvider, small: true } }))],
];

describe('the hash binds an approval to what was read', () => {
  it('is the same for the same choices in another order, made twice or read back from a row', () => {
    const one = composed([], fileOf(), { ...choices, wishes: ['dialogue', 'correction'] });
    const two = composed([], fileOf(), { ...choices, wishes: ['correction', 'dialogue', 'correction'] });
    expect(hashSummary(two)).toBe(hashSummary(one));
    expect(hashSummary(stored.parse(JSON.parse(JSON.stringify(one))))).toBe(hashSummary(one));
  });

  it.each<[string, EkuSummary]>([
    ['a wish', composed([], fileOf(), { ...choices, wishes: ['correction'] })],
    ['a criterion', composed([], fileOf(), { ...choices, criteria: [] })],
    ['another complaint', composed([other('1'), other('2')])],
  ])('changes with %s [DEC2.8]', (_what, changed) => {
    expect(hashSummary(changed)).not.toBe(hashSummary(composed([])));
  });
});

describe('the preview is the post [R256]', () => {
  it.each(worlds)('but for its number: %s', (_world, summary) => {
    const post = JSON.stringify(ekuCard(postView(anEkuMatter('posted', {}, summary), 0)).card);
    const preview = JSON.stringify(ekuPreviewCard(summary, 2026));
    expect(preview.replaceAll('EKU-2026-nnnn', 'EKU-2026-0007').replaceAll('"e":"nnnn"', '"e":"7"')).toBe(post);
  });
});

describe('nothing but codes, numbers and registered names can be in it', () => {
  const codes: readonly string[] = [
    ...[topics, topicGroups, criterionReasons, ekuWishes, remainingFaults].flatMap((table) => keysOf<object>(table)),
    ...['full', 'bare', 'week', 'quarter', 'quarters', 'few', 'yes', 'no', 'part', 'none', 'more', 'same', 'fewer', 'unclear'],
  ];
  const registered = [aProvider.name, aProvider.contractId, aProvider.service, aProvider.contractForm, 'Söder'];
  const profiled = ['Enhet Söder', 'Avdelning myndighet'];
  const leaves = (value: unknown): readonly unknown[] =>
    typeof value === 'object' && value !== null ? Object.values(value).flatMap(leaves) : [value];

  it.each(worlds)('%s', (_world, summary) => {
    for (const leaf of leaves(summary))
      expect(typeof leaf !== 'string' || [...codes, ...registered, ...profiled].includes(leaf)).toBe(true);
  });

  it('a row with more in it is read without it', () => {
    const row = { ...composed([]), complainant: 'Greta Exempel', note: 'ring efter lunch' };
    expect(JSON.stringify(stored.parse(row))).not.toMatch(/Greta|lunch/);
  });

  it('its type has no place for a free text: no part of it takes any string [R256]', () => {
    const none: readonly [TakesProse<FullSummary>, TakesProse<BareSummary>] = [false, false];
    expect(none).toEqual([false, false]);
  });

  it.each(['lov', 'framework'] as const)(
    'names the contract and its form, for a dialogue on just that: %s [R013]',
    (contractForm) => {
      const provider = { ...aProvider, contractForm };
      const post = JSON.stringify(ekuCard(postView(anEkuMatter('posted', {}, composed([], fileOf({ provider }))), 0)).card);
      expect(post).toContain(`${provider.contractId} · ${contractForm === 'framework' ? 'Ramavtal' : 'LOV'}`);
    },
  );

  it('says the five answers in the order of the routine [R248 R249 R250 R251 R252 R313]', () => {
    expect(fiveAnswers(detailed([other('1'), other('2')]), 'sv').map(({ value }) => value)).toEqual([
      'Ja',
      'Delvis',
      'Uteblivna insatser: 3',
      'Uteblivna insatser',
      'Söder',
    ]);
  });
});
