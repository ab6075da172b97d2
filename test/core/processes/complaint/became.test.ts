// When a case that was no complaint ends: not before its matter is made, the person is told and nobody may be in danger; and what calls the matter back.

import type { Case } from '../../../../src/core/casefile/case';
import type { CaseFile } from '../../../../src/core/casefile/case-file';
import type { NewEvent } from '../../../../src/core/casefile/event';
import { likelyWhat, meant, whatsIn } from '../../../../src/core/decide/what-is-it';
import { caseId, keysOf } from '../../../../src/core/brand';
import { holds } from '../../../../src/core/casefile/hold';
import { ownProcesses, ownTables } from '../../../../src/core/processes/all';
import { becameNow, becomesOf, becomings, recalls } from '../../../../src/core/processes/complaint/became';
import { exitOf, exits, type ExitId } from '../../../../src/core/processes/complaint/exits';
import { mattersToOpen } from '../../../../src/core/processes/complaint/tracks';
import { joinings } from '../../../../src/core/processes/complaint/same-case';
import { readProfile } from '../../../../src/core/routine/profile';
import { aCase, aFile, anAssessment, aTask, at, day, events, registrar } from '../../../support/builders';

const now = at('2026-03-02 09:00');
const by = registrar.id;
const left = (exit: ExitId): NewEvent => ({
  kind: 'decided',
  data: { task: '12|triage|1', type: 'triage', outcome: 'notACase', reason: exit },
  at: now,
  by,
});
const opened: NewEvent = { kind: 'matterOpened', data: { task: '12|triage|1' }, at: now, by: null };
const told: NewEvent = {
  kind: 'decided',
  data: { task: '12|tellPerson|2', type: 'tellPerson', outcome: 'notNeeded', reason: 'wantsNoWord' },
  at: now,
  by,
};
const wordUndone: NewEvent = { kind: 'letterUndone', data: { textKey: '12|exitNotice|2' }, at: now, by };
const wentAs = (exit: ExitId, more: readonly NewEvent[] = [], own: Partial<Case> = {}): CaseFile =>
  aFile({
    matter: aCase({ stage: 'becoming', round: 2, exit, exitOn: day('2026-03-02'), ...own }),
    events: events(left(exit), ...more),
  });

const mail: NewEvent = { kind: 'linked', data: { as: 'complainantReply', textKey: '12|mail|1' }, at: now, by: null };

const becoming = keysOf(exits).filter((id) => exits[id].to === 'becoming' && id !== 'sameCase');

it.each(becoming)(
  '%s has a matter of its own that a person may begin, counts only when it is a complaint without a sender, and can be taken back',
  (exit) => {
    const process = becomesOf(exit);
    expect(exitOf(exit)).toMatchObject({ closedAs: 'became', counts: exit === 'anonymous', promises: false });
    if (exit === 'separate') expect(process).toBeNull();
    else expect(process !== null && ownTables(process).begins.byPerson !== undefined).toBe(true);
  },
);

it('what is the same as another case ends once its words are there and the person is told, and calls them back when it is taken back', () => {
  const same: NewEvent = { kind: 'sameAs', data: { to: caseId('7') }, at: now, by: registrar.id };
  const joined: NewEvent = { kind: 'wordsJoined', data: { to: caseId('7'), textKey: '7|duplicate|a' }, at: now, by: null };
  expect(joinings(wentAs('sameCase', [same]))).toMatchObject([{ kind: 'joinWords', to: '7', at: now }]);
  expect(becameNow(wentAs('sameCase', [same, told]), now)).toBeNull();
  expect(becameNow(wentAs('sameCase', [same, joined]), now)).toBeNull();
  expect(becameNow(wentAs('sameCase', [same, joined, told]), now)).toMatchObject({ stage: 'closed', closedAs: 'sameCase' });
  expect(becameNow(wentAs('sameCase', [same, joined, told], { danger: 'yes' }), now)).toBeNull();
  const back: NewEvent = { kind: 'takenBack', data: { exit: 'sameCase' }, at: now, by: registrar.id };
  const left_: NewEvent = { kind: 'wordsLeft', data: { to: caseId('7'), textKey: '7|duplicate|a' }, at: now, by: null };
  expect(joinings(wentAs('sameCase', [same, joined, back]))).toMatchObject([{ kind: 'leaveWords', to: '7' }]);
  expect(joinings(wentAs('sameCase', [same, joined, back, left_]))).toEqual([]);
});

it('makes the matter with the instant, the unit and the provider of what came, under a key of the answer [R120]', () => {
  const [action] = becomings(wentAs('providerNotice', [], { providerId: aCase({}).suggestion.providerId }));
  expect(action).toMatchObject({
    kind: 'openMatter',
    matter: { key: '12|triage|1|providerNotice', process: 'providerNotice', origin: '12', received: aCase({}).received },
  });
  expect(becomings(wentAs('providerNotice', [opened]))).toEqual([]);
});

describe('the case ends', () => {
  it.each([
    ['not before its matter is made', wentAs('providerNotice'), null],
    ['when its matter is made, where nobody is to be told', wentAs('providerNotice', [opened]), 'closed'],
    ['not before the person is told', wentAs('compliment', [opened]), null],
    ['when she is told', wentAs('compliment', [opened, told]), 'closed'],
    ['not while somebody may be in danger', wentAs('providerNotice', [opened], { danger: 'yes' }), null],
    ['not while a child waits for its receiver', wentAs('providerNotice', [opened], { childConcern: true }), null],
    ['not while a mail in it is unread', wentAs('providerNotice', [opened, mail]), null],
    ['not when the word to her was taken back before it went', wentAs('compliment', [opened, told, wordUndone]), null],
    ['when she has been told anew after that', wentAs('compliment', [opened, told, wordUndone, told]), 'closed'],
    ['not while nobody knows which report it is', wentAs('separate'), null],
  ] as const)('%s', (_when, file, stage) => expect(becameNow(file, now)?.stage ?? null).toBe(stage));
});

it('calls back a matter once when its case is taken back, and nothing of a report that has its own receiver', () => {
  const back = (exit: ExitId): NewEvent => ({ kind: 'takenBack', data: { exit }, at: now, by });
  const again = wentAs('compliment', [opened, back('compliment')], { stage: 'received', exit: null });
  const [action] = recalls(again, now);
  expect(action).toMatchObject({ kind: 'recallMatter', process: 'compliment', key: '12|triage|1|compliment' });
  const done: NewEvent = { kind: 'matterRecalled', data: { task: '12|triage|1' }, at: now, by: null };
  expect(recalls(wentAs('compliment', [opened, back('compliment'), done], { stage: 'received', exit: null }), now)).toEqual([]);
  expect(recalls(wentAs('separate', [back('separate')], { stage: 'received', exit: null }), now)).toEqual([]);
});

describe('what it is', () => {
  const profile = readProfile('ekbacka');
  const what = (answers: object, outcome = 'notACase') =>
    meant({ caseId: aCase({}).id, type: 'triage', round: 1, outcome, answers: { ...answers }, letters: [], by: registrar });

  it('is taken out of the answer before it is written', () => {
    expect(what({ what: 'compliment', danger: 'no' }).answers).toEqual({ reason: 'compliment', danger: 'no' });
    expect(what({ what: 'lexSarahReport' }).answers).toEqual({ reason: 'separate', report: 'lexSarah' });
    expect(what({ what: 'complaint' }, 'accepted').answers).toEqual({});
  });
  it('never stands filled in with a legal question [R184]', () =>
    expect(
      keysOf(holds)
        .map((held) => likelyWhat(aCase({ held }), profile))
        .filter((one) => one.endsWith('Report')),
    ).toEqual([]));
  it('has the exceptions from registration of a routine as ways of their own [R150 R190]', () =>
    expect(whatsIn(readProfile('motala'))).toEqual(
      expect.arrayContaining([
        'fixedOnSpot',
        'exerciseOfAuthority',
        'supervision',
        'lexSarahReport',
        'lexMariaReport',
        'ownOperation',
        'wrongReceiver',
      ]),
    ));
  it('offers the reports in place of the word that the coded lists have for them', () => {
    expect(whatsIn(profile)).toEqual(expect.arrayContaining(['complaint', 'compliment', 'lexSarahReport', 'lexMariaReport']));
    expect(whatsIn(profile)).not.toContain('separate');
  });
  it.each([
    ['noReply', 'none', 'anonymous'],
    ['noReply', 'stated', 'complaint'],
    ['anonymous', 'none', 'anonymous'],
    ['form', 'none', 'complaint'],
    [null, 'none', 'complaint'],
  ] as const)(
    'held as %s with a proof of %s stands as %s, and a routine without that way has none of it [R176]',
    (held, addressProof, guess) => {
      const kase = aCase({ held, addressProof });
      expect(likelyWhat(kase, profile)).toBe(guess);
      expect(likelyWhat(kase, { ...profile, notACase: { ...profile.notACase, anonymous: 'road' } })).toBe('complaint');
    },
  );
  it('names every process that a way becomes', () =>
    expect(becoming.flatMap((id) => exitOf(id).becomes ?? []).filter((id) => !Object.hasOwn(ownProcesses, id))).toEqual([]));
});

describe('a legal question that was weighed opens its matter', () => {
  const weighed = (outcome: string | null): CaseFile => {
    const answer = aTask({ type: 'assessFlag', round: 1, state: outcome === null ? 'open' : 'done', outcome });
    return aFile({ matter: aCase({}), tasks: [answer], assessments: [anAssessment()] });
  };
  it.each([
    ['when it stands', 'stands', ['lexSarah']],
    ['also when the provider is asked at once all the same', 'sendNow', ['lexSarah']],
    ['not when there is nothing to it', 'noGround', []],
    ['not before somebody has weighed it', null, []],
  ] as const)('%s', (_when, outcome, opens) => {
    const made = mattersToOpen(weighed(outcome), now).flatMap((action) =>
      action.kind === 'openMatter' ? [action.matter.process] : [],
    );
    expect(made).toEqual(opens);
  });
});
