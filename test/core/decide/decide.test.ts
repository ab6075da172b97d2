// What answers lead to, and who may give them.

import { textHash, unitId, keysOf } from '../../../src/core/brand';
import { decide } from '../../../src/core/engine/decide';
import type { Decision, GiveAway } from '../../../src/core/engine/decision';
import { giveAway } from '../../../src/core/engine/give-away';
import { caseKinds } from '../../../src/core/casefile/case';
import { linkMail } from '../../../src/core/decide/link-mail';
import { mayRead } from '../../../src/core/access/access';
import { undoLetter } from '../../../src/core/decide/undo';
import { topics } from '../../../src/core/processes/complaint/criteria';
import { no } from '../../../src/core/result';
import { say } from '../../../src/core/text/say';
import {
  aFile,
  aBar,
  anAssessment,
  aTask,
  aTriagedCase,
  at,
  caseworker,
  day,
  ekuMember,
  events,
  manager,
  otherManager,
  registrar,
  soder,
} from '../../support/builders';

const now = at('2026-03-02 09:00');
const triage = { danger: 'no', responsibility: 'soder', providerId: 'norrsken', replyWish: 'email', protection: 'normal' };
const decision = (own: Partial<Decision>): Decision => ({
  ...{ caseId: aFile().matter.id, type: 'triage', round: 1, outcome: 'accepted', answers: triage, letters: [], by: registrar },
  ...own,
});
const received = aFile({ tasks: [aTask({ type: 'triage' })] });
const letter = (name: 'toProvider' | 'reply') => ({ letter: name, textKey: `12|${name}|1`, hash: textHash('h') });

describe('Mottagning', () => {
  it('moves the case on to its unit [R003 R129 R132]', () => {
    expect(decide(received, decision({}), now)).toMatchObject({
      ok: true,
      value: { matter: { stage: 'assessing', round: 2, unit: 'soder', providerId: 'norrsken', replyWish: 'email' } },
    });
  });
  it.each(keysOf(caseKinds))('says whether it is a complaint, a comment or praise: %s [R004 R005 R123]', (kind) => {
    expect(decide(received, decision({ answers: { ...triage, kind } }), now)).toMatchObject({ value: { matter: { kind } } });
    expect(decide(received, decision({ answers: { ...triage, kind: 'annat' } }), now)).toMatchObject({ ok: false });
  });
  it('goes to the right authority when it is not ours [R129]', () => {
    expect(
      decide(received, decision({ outcome: 'notOurs', answers: { ...triage, responsibility: 'notOurs' } }), now),
    ).toMatchObject({ ok: true, value: { matter: { stage: 'passingOn', unit: null } } });
  });
  it('is a recorded non-case only with a reason [R149]', () => {
    expect(decide(received, decision({ outcome: 'notACase', answers: {} }), now)).toMatchObject({
      problem: { code: 'reasonMissing' },
    });
    expect(decide(received, decision({ outcome: 'notACase', answers: { reason: 'fixedOnSpot' } }), now)).toMatchObject({
      value: { matter: { stage: 'recordingFixed', exit: 'fixedOnSpot' } },
    });
  });
  it.each([
    ['yes', { danger: 'yes', childConcern: false }],
    ['child', { danger: 'no', childConcern: true }],
    ['both', { danger: 'yes', childConcern: true }],
    ['no', { danger: 'no', childConcern: false }],
  ] as const)('keeps what was said of danger and of a child beside a reason (%s) [R138]', (danger, kept) => {
    const left = decision({ outcome: 'notACase', answers: { reason: 'documents', danger } });
    expect(decide(received, left, now)).toMatchObject({ ok: true, value: { matter: kept } });
  });
  it.each([
    ['answerMissing', { ...triage, danger: 'kanske', providerId: undefined }],
    ['answerNotAllowed', { ...triage, danger: 'kanske' }],
    ['answerNotAllowed', { ...triage, responsibility: 'väster' }],
    ['outcomeNotAllowed', { ...triage, responsibility: 'notOurs' }],
  ])('answers %s', (code, answers) => expect(decide(received, decision({ answers }), now)).toMatchObject({ problem: { code } }));
  it.each(Object.keys(triage))('says that an answer is missing, whatever kind it is: %s', (name) => {
    for (const left of [undefined, null, ''])
      expect(decide(received, decision({ answers: { ...triage, [name]: left } }), now)).toMatchObject({
        problem: { code: 'answerMissing' },
      });
  });
  it('is nobody else’s', () =>
    expect(decide(received, decision({ by: manager }), now)).toMatchObject({ problem: { code: 'notYourTask' } }));
  it('keeps no reason that is none of its own', () => {
    const answers = { ...triage, reason: 'Asta Bergkvist fick ingen hjälp i går' };
    const taken = decide(received, decision({ answers }), now);
    expect(taken).toMatchObject({ ok: true, value: { matter: { lastDecision: { patch: { reason: null } } } } });
    expect(JSON.stringify(taken)).not.toContain('Asta');
  });
  it('is answered once', () => {
    const done = aFile({ tasks: [aTask({ type: 'triage', state: 'done' })] });
    expect(decide(done, decision({}), now)).toMatchObject({ problem: { code: 'alreadyDecided' } });
  });
});

describe('the first letter to the provider', () => {
  const file = aFile({
    matter: aTriagedCase(),
    tasks: [aTask({ type: 'forwardToProvider', round: 2, role: 'caseworker', unit: soder, ownerId: caseworker.id })],
  });
  const answers = { disclosure: 'noName', legalFlags: [], topic: 'missedVisits', replyDue: '2026-03-10' };
  const forward = (own: Partial<Decision>) =>
    decide(
      file,
      decision({
        type: 'forwardToProvider',
        round: 2,
        outcome: 'sent',
        answers,
        letters: [letter('toProvider')],
        by: caseworker,
        ...own,
      }),
      now,
    );
  it('is approved as it was read and waits five minutes [R068 R220]', () => {
    const result = forward({});
    expect(result).toMatchObject({
      value: { matter: { stage: 'withProvider', providerReplyDue: '2026-03-10', legalAsked: true } },
    });
    expect(result.ok && result.value.matter.lastDecision.events[1]).toMatchObject({
      kind: 'letterApproved',
      data: { letter: 'toProvider', sendAfter: at('2026-03-02 09:05') },
    });
  });
  it('is not sent before it is said what it is about, as a code of the list [R007 R133 L01]', () => {
    expect(forward({ answers: { ...answers, topic: undefined } })).toMatchObject({ ok: false });
    expect(forward({ answers: { ...answers, topic: 'hon var arg' } })).toMatchObject({ problem: { code: 'answerNotAllowed' } });
    for (const topic of keysOf(topics))
      expect(forward({ answers: { ...answers, topic } })).toMatchObject({ value: { matter: { topic } } });
    const said = keysOf(topics).map((topic) => say('sv', `topic.${topic}`));
    for (const wanted of ['Bemötande', 'Annan kvalitet', 'Handläggning', 'Social dokumentation', 'Uteblivna insatser', 'Mat'])
      expect(said).toContain(wanted);
  });
  it('is not sent without having been read', () =>
    expect(forward({ letters: [] })).toMatchObject({ problem: { code: 'answerMissing' } }));
  it('needs no mail when it goes by an own secure channel (decisions 7.7)', () =>
    expect(forward({ letters: [], answers: { ...answers, channel: 'own', sentDay: '2026-03-02' } })).toMatchObject({ ok: true }));
  it('has its last day within the fourteen [R198]', () => {
    expect(forward({ answers: { ...answers, replyDue: '2026-03-17' } })).toMatchObject({ problem: { code: 'dateNotAllowed' } });
    expect(forward({ answers: { ...answers, replyDue: '2026-03-02' } })).toMatchObject({ problem: { code: 'dateNotAllowed' } });
    for (const free of ['2026-03-07', '2026-03-08'])
      expect(forward({ answers: { ...answers, replyDue: free } })).toEqual(no('dateNotAllowed', day('2026-03-16')));
  });
  it('is taken back within its five minutes, and the case with it', () => {
    const sent = aFile({
      matter: aTriagedCase({ stage: 'withProvider', round: 3 }),
      events: events({
        kind: 'letterApproved',
        data: { letter: 'toProvider', textKey: 'k', hash: textHash('h'), sendAfter: at('2026-03-02 09:05') },
        at: now,
        by: caseworker.id,
      }),
    });
    expect(undoLetter(sent, { textKey: 'k', by: caseworker }, at('2026-03-02 09:04'))).toMatchObject({
      value: { matter: { stage: 'assessing', round: 4 } },
    });
    expect(undoLetter(sent, { textKey: 'k', by: caseworker }, at('2026-03-02 09:05'))).toMatchObject({
      problem: { code: 'alreadyDecided' },
    });
  });
});

it.each([
  ['forwardToProvider', 'sent', 'toProvider'],
  ['forwardToProvider', 'skipped', 'noticeOwn'],
  ['investigateOwn', 'answered', 'reply'],
] as const)(
  'always asks of lex Sarah and the other legal questions, none of which is answered by silence: %s %s [R082]',
  (type, outcome, name) => {
    const own = type === 'investigateOwn';
    const matter = aTriagedCase(own ? { stage: 'ownOperation', exit: 'ownOperation' } : {});
    const task = own
      ? aTask({ type, round: 2, role: 'unitManager', unit: soder })
      : aTask({ type, round: 2, role: 'caseworker', unit: soder });
    const answers = { disclosure: 'noName', topic: 'missedVisits', replyDue: '2026-03-10', reason: 'danger' };
    const letters = [{ letter: name, textKey: `12|${name}|1`, hash: textHash('h') }];
    const say = (more: object) =>
      decide(
        aFile({ matter, tasks: [task] }),
        decision({ type, round: 2, outcome, answers: { ...answers, ...more }, letters, by: own ? manager : caseworker }),
        now,
      );
    expect(say({})).toMatchObject({ ok: false });
    expect(say({ legalFlags: [] })).toMatchObject({ ok: true, value: { matter: { legalAsked: true } } });
  },
);

describe('the manager’s decision', () => {
  const deciding = (
    own = {},
    more = events({
      kind: 'decided',
      data: { task: 'x', type: 'forwardToProvider', outcome: 'sent', reason: null },
      at: now,
      by: caseworker.id,
    }),
  ) =>
    aFile({
      matter: aTriagedCase({ stage: 'deciding', round: 5, needsMet: true, ...own }),
      tasks: [aTask({ type: 'decideOutcome', round: 5, role: 'unitManager', unit: unitId('soder') })],
      events: more,
    });
  const answer = (file = deciding(), own: Partial<Decision> = {}) =>
    decide(file, decision({ type: 'decideOutcome', round: 5, outcome: 'toEku', answers: {}, by: manager, ...own }), now);
  it('takes the third step when the first two are behind it [R242 R243 I10]', () =>
    expect(answer()).toMatchObject({ value: { matter: { stage: 'escalating' } } }));
  it('does not go to EKU with what may be welfare crime [R263]', () =>
    expect(
      answer({ ...deciding(), assessments: [anAssessment({ flag: 'welfareCrime', hidesFromEku: true, until: null })] }),
    ).toMatchObject({ problem: { code: 'outcomeNotAllowed' } }));
  it('does not skip a step [R168 R219 R243 I10]', () =>
    expect(answer(deciding({}, events()))).toMatchObject({ problem: { code: 'stairSkipped' } }));
  it('sends no answer to somebody who wants none [I09]', () => {
    const silent = answer(deciding({ replyWish: 'none' }), { outcome: 'approved', letters: [letter('reply')] });
    expect(silent.ok && silent.value.matter.lastDecision.events.map((event) => event.kind)).toEqual(['decided']);
  });
  it('sends nothing by mail about somebody with a protected identity, and needs no letter for it (decisions 5)', () => {
    const hidden = deciding({ protection: 'protected' });
    const approved = (letters: Decision['letters']) =>
      decide(hidden, decision({ type: 'decideOutcome', round: 5, outcome: 'approved', answers: {}, letters, by: manager }), now);
    expect(approved([])).toMatchObject({ ok: true, value: { matter: { stage: 'closing' } } });
    for (const letters of [[], [letter('reply')]]) {
      const result = approved(letters);
      const approvals = result.ok ? result.value.matter.lastDecision.events.filter(({ kind }) => kind === 'letterApproved') : [];
      expect(approvals).toMatchObject([{ data: { letter: 'reply', isByHand: true } }]);
    }
  });
  it('closes with an answer that was read', () => {
    expect(answer(deciding(), { outcome: 'approved' })).toMatchObject({ problem: { code: 'answerMissing' } });
    expect(answer(deciding(), { outcome: 'approved', letters: [letter('reply')] })).toMatchObject({
      value: { matter: { stage: 'closing' } },
    });
  });
  it('is not another unit’s', () =>
    expect(answer(deciding(), { by: otherManager })).toMatchObject({ problem: { code: 'notYourTask' } }));
});

describe('handing a task on', () => {
  const file = aFile({
    matter: aTriagedCase(),
    tasks: [aTask({ type: 'forwardToProvider', round: 2, role: 'caseworker', unit: unitId('soder'), ownerId: caseworker.id })],
  });
  const give = (own: Partial<GiveAway>) =>
    giveAway(
      file,
      {
        caseId: file.matter.id,
        type: 'forwardToProvider',
        round: 2,
        how: 'declined',
        to: null,
        reason: 'noTime',
        by: caseworker,
        ...own,
      },
      now,
    );
  it('declines to the one above, with a reason', () => {
    expect(give({})).toMatchObject({ value: { matter: { lastDecision: { patch: { role: 'unitManager', ownerId: null } } } } });
    expect(give({ reason: null })).toMatchObject({ problem: { code: 'reasonMissing' } });
  });
  it('gives it to a colleague, who becomes the case’s caseworker', () => {
    expect(give({ how: 'reassigned', to: 'lena' as never, by: manager })).toMatchObject({
      value: { matter: { caseworkerId: 'lena', lastDecision: { patch: { ownerId: 'lena' } } } },
    });
  });
  it('keeps no reason that is none of the list [DEC2.9]', () => {
    const waiting = { ...file, tasks: file.tasks.map((task) => ({ ...task, ownerId: null })) };
    const take: GiveAway = {
      caseId: file.matter.id,
      type: 'forwardToProvider',
      round: 2,
      how: 'claimed',
      to: null,
      reason: 'Asta Bergkvist väntar',
      by: caseworker,
    };
    const taken = giveAway(waiting, take, now);
    expect(taken).toMatchObject({ ok: true, value: { matter: { lastDecision: { events: [{ data: { reason: null } }] } } } });
    expect(give({ reason: 'Asta Bergkvist väntar' })).toMatchObject({ problem: { code: 'reasonMissing' } });
  });
  it('is not for another unit’s manager', () =>
    expect(give({ how: 'reassigned', to: 'lena' as never, by: otherManager })).toMatchObject({
      problem: { code: 'notYourTask' },
    }));
});

describe('who may read', () => {
  const file = aFile({ matter: aTriagedCase() });
  it.each([
    ['the registrar', registrar, true],
    ['the caseworker of the unit', caseworker, true],
    ['the unit manager', manager, true],
    ['another unit’s manager', otherManager, false],
    ['EKU', ekuMember, false],
    ['EKU, even when also a manager', { ...manager, grants: [...manager.grants, ...ekuMember.grants] }, false],
  ])('%s: %s', (_who, actor, expected) => expect(mayRead(actor, file)).toBe(expected));
  it('not somebody with a declared conflict of interest [I07]', () => {
    const declared = { ...file, assessments: [aBar(caseworker.id, ['caseworker'])] };
    expect(mayRead(caseworker, declared)).toBe(false);
  });
});

describe('a mail that belongs to a case', () => {
  const file = aFile({
    matter: aTriagedCase({ stage: 'withProvider', round: 3 }),
    tasks: [aTask({ type: 'providerReply', round: 3, role: 'caseworker', ownerId: caseworker.id, due: day('2026-03-11') })],
  });
  it('takes the case on when it is the provider’s answer', () =>
    expect(linkMail(file, { as: 'providerAnswer', textKey: 'k' }, now)).toMatchObject({
      value: { matter: { stage: 'followingUp' } },
    }));
  it('is only noted when it is something else', () =>
    expect(linkMail(file, { as: 'complainantReply', textKey: 'k' }, now)).toMatchObject({
      value: { matter: { lastDecision: { events: [{ kind: 'linked' }] } } },
    }));
});
