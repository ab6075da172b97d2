// What each text of a case is to the register and the archive, when it is written and when its letter has gone, and what is weeded at its end (decisions 5).

import { keysOf } from '../../../src/core/brand';
import { textHash } from '../../../src/core/brand';
import type { NewEvent } from '../../../src/core/casefile/event';
import { documentAtFirst, documentKinds } from '../../../src/core/records/document-kinds';
import { documentNow, lettersToFile, weedingNow } from '../../../src/core/records/filing';
import { retentions, retentionsOf } from '../../../src/core/records/retention';
import { statutes } from '../../../src/core/routine/statutes';
import { sayPlain } from '../../../src/core/text/say';
import { aFile, aTriagedCase, at, caseworker, events } from '../../support/builders';

const by = { at: at('2026-03-02 09:00'), by: caseworker.id };
const approved: NewEvent = {
  kind: 'letterApproved',
  data: { letter: 'notice', textKey: '12|notice|1', hash: textHash('h'), sendAfter: at('2026-03-02 09:05') },
  ...by,
};
const gone: NewEvent = { kind: 'letterSent', data: { textKey: '12|notice|1' }, ...by };
const came: NewEvent = { kind: 'letterFailed', data: { textKey: '12|notice|1', why: 'bounced' }, ...by };
const told: NewEvent = {
  kind: 'letterTold',
  data: { textKey: '12|notice|1', how: 'phone', who: 'complainant', identity: 'calledKnownNumber', day: '2026-03-02' as never },
  ...by,
};
const text = { key: '12|notice|1', kind: 'notice' };
const file = (...all: readonly NewEvent[]) => aFile({ matter: aTriagedCase({}), events: events(...all) });

it.each(keysOf(documentKinds))('%s has its state, way, class and provision on a ground that exists [DEC5.7]', (id) => {
  const { stands, secrecy, retention } = documentKinds[id];
  expect([stands, secrecy ?? 'individualSecrecy'].every((ground) => Object.hasOwn(statutes, ground))).toBe(true);
  expect(sayPlain('sv', `retention.${retention}`)).not.toContain('retention.');
});

it.each([
  ['a letter nobody has sent', 'notice', 'draft'],
  ['what the manager is proposed', 'replyDraft', 'draft'],
  ['what is typed on a page', 'typed', 'draft'],
  ['what the provider answered', 'providerAnswer', 'mail'],
  ['a note of the follow-up', 'followUpNote', 'note'],
  ['why a relative may be told', 'harmNote', 'note'],
  ['what went by one’s own way', 'sentElsewhere', 'sentElsewhere'],
  ['the reason of a conflict of interest', 'conflictNote', 'within'],
  ['a reservation', 'reserved', 'ours'],
] as const)('%s is %s at first: %s [DEC5.7]', (_what, kind, document) => expect(documentAtFirst(kind)).toBe(document));

it('a letter is a draft until it has gone, by mail or by hand, and drawn up where it never arrived [DEC5.7]', () => {
  expect(documentNow(file(approved), text)).toBe('draft');
  expect(documentNow(file(approved, gone), text)).toBe('letter');
  expect(documentNow(file(approved, told), text)).toBe('letter');
  expect(documentNow(file(approved, came), text)).toBe('notSent');
  expect([documentKinds.letter, documentKinds.notSent].map(({ state, way }) => `${state} ${way}`)).toEqual([
    'sent out',
    'drawnUp internal',
  ]);
});

it('each letter that has gone is filed once while the case runs', () => {
  expect(lettersToFile(file(approved))).toEqual([]);
  expect(lettersToFile(file(approved, gone))).toEqual(['12|notice|1']);
  const filed: NewEvent = { kind: 'lettersFiled', data: { textKeys: ['12|notice|1'] }, at: by.at, by: null };
  expect(lettersToFile(file(approved, gone, filed))).toEqual([]);
});

describe('the drafts of a case that has ended', () => {
  const decided: NewEvent = {
    kind: 'decided',
    data: { task: '12|closeFile|6', type: 'closeFile', outcome: 'fileReceived', reason: null },
    ...by,
  };
  const counted: NewEvent = { kind: 'draftsWeeded', data: { drafts: 2, documents: 4 }, at: by.at, by: null };
  const removed: NewEvent = { kind: 'draftsGone', data: {}, at: by.at, by: null };
  const ended = (...all: readonly NewEvent[]) => ({ ...file(...all), matter: aTriagedCase({ stage: 'closed' }) });
  it('are counted first and then taken away, and both once [DEC5.7]', () => {
    expect(weedingNow(file(decided))).toBeNull();
    expect(weedingNow(ended(decided))).toBe('count');
    expect(weedingNow(ended(decided, counted))).toBe('remove');
    expect(weedingNow(ended(decided, counted, removed))).toBeNull();
    expect(weedingNow(ended(decided, counted, removed, decided))).toBe('count');
  });
  it('stay as long as a letter may go', () => expect(weedingNow(ended(approved, decided))).toBeNull());
});

describe('classes', () => {
  it('keep complaint records and personal files apart, each on its own ground [L07]', () => {
    expect(retentionsOf(aTriagedCase({}))).toEqual(['complaint']);
    expect(retentionsOf(aTriagedCase({ about: { concerned: 'yes' } }))).toEqual(['complaint', 'personalFile']);
    expect(retentionsOf(aTriagedCase({ ground: 'consent' }))).toEqual(['complaint', 'personalFile']);
    expect(statutes[retentions.complaint.because].reference).toContain('Arkivlagen');
    expect(statutes[retentions.personalFile.because].reference).toBe('SoL (2025:400) 16 kap.');
  });
  it('are proposals: the product weeds nothing but what is no document [L07]', () => {
    expect(keysOf(retentions).filter((id) => retentions[id].weededBy === 'product')).toEqual(['working']);
    const working = keysOf(documentKinds).filter((id) => documentKinds[id].retention === 'working');
    expect(working).toEqual(['draft', 'ours']);
  });
});
