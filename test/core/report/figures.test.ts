// The rows of Statistik: at Mottagning and at the end, codes alone, wide where a few words would lead to somebody, and none of what nobody wrote.

import { textHash } from '../../../src/core/brand';
import type { Case } from '../../../src/core/casefile/case';
import type { CaseFile } from '../../../src/core/casefile/case-file';
import { figuresOf, hashOf } from '../../../src/core/report/figures';
import { aFile, aProvider, aTask, aTriagedCase, at, day, events } from '../../support/builders';

const triage = aTask({ type: 'triage', state: 'done', outcome: 'accepted', answeredAt: at('2026-03-04 09:00') });
const end = aTask({ type: 'closeFile', state: 'done', outcome: 'fileReceived', answeredAt: at('2026-04-01 10:00') });
const received = (own: Partial<Case> = {}, file: Partial<CaseFile> = {}): CaseFile => ({
  ...aFile({ matter: aTriagedCase({ topic: 'missedVisits', providerId: aProvider.id, ...own }), tasks: [triage] }),
  provider: aProvider,
  ...file,
});
const closed = (own: Partial<Case> = {}, file: Partial<CaseFile> = {}): CaseFile =>
  received({ stage: 'closed', closedAs: 'answered', needsMet: true, ...own }, { tasks: [triage, end], ...file });

it('has none before Mottagning, nor when the case has come back to it [DEC1.3]', () => {
  expect(figuresOf(aFile())).toEqual([]);
  expect(figuresOf({ ...received(), matter: aTriagedCase({ stage: 'received' }) })).toEqual([]);
});

it('has one when Mottagning is done, without a number [DEC1.3]', () => {
  expect(figuresOf(received())).toEqual([
    {
      what: 'received',
      process: 'complaint',
      period: '2026-03',
      unit: 'soder',
      kind: 'complaint',
      channel: 'mail',
      exit: null,
      provider: aProvider.id,
      service: aProvider.service,
      contractForm: aProvider.contractForm,
      topic: 'missedVisits',
      topicGroup: 'performance',
      seriousness: null,
      closedAs: null,
      end: null,
      needsMet: null,
      escalated: false,
      days: 2,
      inTime: null,
    },
  ]);
  expect(JSON.stringify(figuresOf(closed()))).not.toMatch(/"12"|SYN-|key/);
});

it('has another when it ends, in the month it did [DEC1.3]', () => {
  const [, last] = figuresOf(closed());
  expect(last).toMatchObject({ what: 'closed', period: '2026-04', closedAs: 'answered', needsMet: true, days: 30, inTime: null });
});

it.each([
  ['2026-03-16', true],
  ['2026-03-17', false],
])('says whether the answer of %s came by the routine’s day: %s', (said, expected) => {
  const told = {
    kind: 'letterTold',
    data: { textKey: '12|reply|1', how: 'phone', who: 'complainant', identity: 'calledKnownNumber', day: day(said) },
    at: at(`${said} 10:00`),
    by: null,
  } as const;
  expect(figuresOf(closed({}, { events: events(told) })).at(-1)?.inTime).toBe(expected);
});

it('counts the answer that was read out as it was proposed, whose draft keeps its key', () => {
  const textKey = '12|replyDraft|1';
  const approved = {
    kind: 'letterApproved',
    data: { letter: 'reply', textKey, hash: textHash('h'), sendAfter: at('2026-03-16 09:00'), isByHand: true },
    at: at('2026-03-16 08:55'),
    by: null,
  } as const;
  const told = {
    kind: 'letterTold',
    data: { textKey, how: 'phone', who: 'complainant', identity: 'calledKnownNumber', day: day('2026-03-16') },
    at: at('2026-03-16 10:00'),
    by: null,
  } as const;
  expect(figuresOf(closed({}, { events: events(approved, told) })).at(-1)?.inTime).toBe(true);
});

describe('where a few words would lead to somebody', () => {
  const wide = { provider: null, service: null, contractForm: null, topic: null, topicGroup: 'performance', period: '2026-Q1' };
  it.each([
    ['a protected case', received({ protection: 'protected' })],
    ['a provider of few clients', received({}, { provider: { ...aProvider, small: true } })],
    ['a foster home', received({}, { provider: { ...aProvider, service: 'fosterHome' } })],
  ])('wide words stand in their place: %s [DEC1.3]', (_, file) => expect(figuresOf(file)[0]).toMatchObject(wide));
  it('and what is weighed beside a case changes nothing, so that no row tells of it', () =>
    expect(figuresOf(received({ guarded: true })).map(hashOf)).toEqual(figuresOf(received()).map(hashOf)));
});

it('says how serious it was found, nothing while nobody has said, and nothing where it must be wide [R135 DEC1.3]', () => {
  const serious = { about: { seriousness: 'serious' } } as const;
  const levels = (file: CaseFile) => figuresOf(file).map(({ seriousness }) => seriousness);
  expect(levels(closed(serious))).toEqual(['serious', 'serious']);
  expect(levels(closed())).toEqual([null, null]);
  expect(levels(closed({ ...serious, protection: 'protected' }))).toEqual([null, null]);
});

it('is another row once somebody has said how serious it is, so that the next look writes it anew', () =>
  expect(figuresOf(received({ about: { seriousness: 'serious' } })).map(hashOf)).not.toEqual(figuresOf(received()).map(hashOf)));

it('counts nothing that a machine wrote', () =>
  expect(figuresOf(closed({ exit: 'machineMail', closedAs: 'notACase' }))).toEqual([]));

it.each(['exerciseOfAuthority', 'documents', 'supervision', 'compliment'] as const)(
  'counts what became a matter of its own as %s, when it came and when it ended, under the way it went [DEC1.3]',
  (exit) => {
    const became = { kind: 'became', data: { exit }, at: at('2026-03-05 10:00'), by: null } as const;
    const file = received({ stage: 'closed', closedAs: 'became', exit }, { events: events(became) });
    expect(figuresOf(file)).toMatchObject([
      { what: 'received', exit, closedAs: null },
      { what: 'closed', period: '2026-03', exit, closedAs: 'became', days: 3 },
    ]);
  },
);
