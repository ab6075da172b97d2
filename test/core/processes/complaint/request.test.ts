// The request to the provider from the tables: what is said of it follows what has gone, the word to the person goes after it or not at all, and one
// that never goes gives the caseworker her step back (decisions 8.9).

import { textHash } from '../../../../src/core/brand';
import type { NewAssessment } from '../../../../src/core/casefile/assessment';
import type { Case } from '../../../../src/core/casefile/case';
import type { CaseFile } from '../../../../src/core/casefile/case-file';
import type { NewEvent } from '../../../../src/core/casefile/event';
import { mayTakeBack, takeBack } from '../../../../src/core/decide/take-back';
import { undoLetter } from '../../../../src/core/decide/undo';
import { nextLook } from '../../../../src/core/engine/next-look';
import { plan } from '../../../../src/core/engine/plan';
import { requestState, sentOwnWayOn, wasAsked } from '../../../../src/core/processes/complaint/request';
import { wantedTasks } from '../../../../src/core/engine/wanted-tasks';
import { holdOf } from '../../../../src/core/casefile/assessment';
import {
  aFile,
  anAssessment,
  aProvider,
  aTask,
  aTriagedCase,
  at,
  caseworker,
  day,
  events,
  registrar,
  soder,
} from '../../../support/builders';

const answered = at('2026-03-02 10:00');
const by = caseworker.id;
const left = { stage: 'assessing', round: 2 } as const;
const letter = (name: 'toProvider' | 'notice' | 'noticeOwn', isByHand = false): NewEvent => ({
  kind: 'letterApproved',
  data: {
    letter: name,
    textKey: `12|${name}|1`,
    hash: textHash('h'),
    sendAfter: at('2026-03-02 10:05'),
    isByHand,
    left,
  },
  at: answered,
  by,
});
const decided = (outcome: string): NewEvent => ({
  kind: 'decided',
  data: { task: '12|forwardToProvider|2', type: 'forwardToProvider', outcome, reason: null },
  at: answered,
  by,
});
const about = (kind: 'letterSent' | 'letterUndone', name: string, when = '2026-03-02 10:06'): NewEvent => ({
  kind,
  data: { textKey: `12|${name}|1` },
  at: at(when),
  by: null,
});
const failed: NewEvent = {
  kind: 'letterFailed',
  data: { textKey: '12|toProvider|1', why: 'textChanged' },
  at: at('2026-03-02 10:06'),
  by: null,
};
const ownWay: NewEvent = { kind: 'sentOwnWay', data: { day: day('2026-02-27') }, at: answered, by };
const lexSarah = anAssessment();
const crime = anAssessment({ flag: 'welfareCrime', role: 'departmentHead', until: null, hidesFromEku: true });
const withheld = anAssessment({ ...crime, state: 'stands' });
const both = [decided('sent'), letter('toProvider'), letter('notice')];

function asked(some: readonly NewEvent[], weighed: readonly NewAssessment[] = [], own: Partial<Case> = {}): CaseFile {
  const waits = weighed.filter(({ state }) => state !== 'nothing');
  return aFile({
    matter: aTriagedCase({
      stage: 'withProvider',
      round: 3,
      replyWish: 'email',
      addressProof: 'verified',
      providerReplyDue: day('2026-03-10'),
      holds: waits.map(holdOf),
      hasApart: weighed.length > 0,
      guarded: weighed.length > 0,
      ...own,
    }),
    provider: aProvider,
    tasks: [
      aTask({
        type: 'forwardToProvider',
        round: 2,
        role: 'caseworker',
        unit: soder,
        ownerId: by,
        state: 'done',
        outcome: 'sent',
        answeredAt: answered,
      }),
    ],
    assessments: weighed.map((one) => ({ ...anAssessment(), ...one })),
    events: events(...some),
  });
}

const later = '2026-03-02 11:00';
const sends = (file: CaseFile, when = later) =>
  plan(file, at(when)).flatMap((action) => (action.kind === 'sendLetter' ? [action.letter.letter] : []));
const falls = (file: CaseFile, when = later) =>
  plan(file, at(when)).flatMap((action) => (action.kind === 'fallBack' ? [action.change] : []));

describe('where it stands', () => {
  it.each<[string, CaseFile, string, object, boolean]>([
    ['nothing is answered', asked([]), later, { is: 'none' }, false],
    ['its minutes run', asked(both), '2026-03-02 10:02', { is: 'waits', goesAt: at('2026-03-02 10:05') }, false],
    ['it is weighed', asked(both, [lexSarah]), later, { is: 'held' }, false],
    ['it is withheld', asked(both, [withheld]), later, { is: 'held' }, false],
    ['it has gone', asked([...both, about('letterSent', 'toProvider')]), later, { is: 'sent', day: '2026-03-02' }, true],
    ['the word alone has gone', asked([...both, about('letterSent', 'notice')]), later, { is: 'waits' }, false],
    ['it could not be made', asked([...both, failed]), later, { is: 'failed' }, false],
    ['it was taken back', asked([...both, about('letterUndone', 'toProvider')]), later, { is: 'none' }, false],
    ['it went its own way', asked([decided('sent'), ownWay]), later, { is: 'sent', day: '2026-02-27' }, true],
    [
      'its own way was taken back',
      asked([decided('sent'), letter('notice'), ownWay, about('letterUndone', 'notice')]),
      later,
      { is: 'none' },
      false,
    ],
    ['it was skipped', asked([decided('skipped'), letter('noticeOwn')]), later, { is: 'skipped', day: '2026-03-02' }, false],
    [
      'skipping was taken back',
      asked([decided('skipped'), letter('noticeOwn'), about('letterUndone', 'noticeOwn')]),
      later,
      { is: 'none' },
      false,
    ],
  ])('%s', (...[, file, when, state, isAsked]) => {
    expect(requestState(file, at(when))).toMatchObject(state);
    expect(wasAsked(file, at(when))).toBe(isAsked);
    expect(sentOwnWayOn(file)).toBe('day' in state && state.day === '2026-02-27' ? '2026-02-27' : null);
  });
});

describe('back to *Mottagning* from *Bedöms*', () => {
  const toAnother: NewEvent = {
    kind: 'amended',
    data: { changes: [{ field: 'providerId', from: 'lyktan', to: 'norrsken' }], reason: 'answeredWrong', gone: [] },
    at: at('2026-03-02 10:30'),
    by,
  };
  const again = [{ ...decided('sent'), at: at('2026-03-02 10:40') }] as const;
  const gone = [...both, about('letterSent', 'toProvider')];
  it.each<[string, readonly NewEvent[], readonly NewAssessment[], string]>([
    ['nobody has been asked', [], [], 'received'],
    ['the request was taken back before it went', [...both, about('letterUndone', 'toProvider')], [], 'received'],
    ['the request could not be made', [...both, failed], [], 'received'],
    ['it had gone to the provider the case was about before', [...gone, toAnother], [], 'tooFarToTakeBack'],
    ['it had gone one’s own way to that provider', [decided('sent'), ownWay, toAnother], [], 'tooFarToTakeBack'],
    ['a first one had gone, and the second is withheld', [...gone, ...again], [withheld], 'tooFarToTakeBack'],
  ])('%s', (...[, some, weighed, end]) => {
    const file = asked(some, weighed, { stage: 'assessing' });
    const told = takeBack(file, registrar, at(later));
    expect(told.ok ? told.value.matter.stage : told.problem.code).toBe(end);
    expect(mayTakeBack(registrar, file, at(later))).toBe(end === 'received');
  });
});

describe('the word that it has gone', () => {
  it.each<[string, CaseFile, string, readonly string[]]>([
    ['waits with it for its minutes', asked(both), '2026-03-02 10:02', []],
    ['goes after it [R170 R307]', asked(both), later, ['toProvider', 'notice']],
    ['waits with it to be weighed', asked(both, [lexSarah]), later, []],
    ['goes when it has gone', asked([...both, about('letterSent', 'toProvider')]), later, ['notice']],
    ['goes by itself where the request went another way', asked([decided('sent'), letter('notice'), ownWay]), later, ['notice']],
    ['goes with it when it was nothing', asked(both, [{ ...lexSarah, state: 'nothing' }]), later, ['toProvider', 'notice']],
  ])('%s', (...[, file, when, letters]) => {
    expect(sends(file, when)).toEqual(letters);
  });
  it('is nobody’s to read out before', () => {
    const spoken = { replyWish: 'phone' } as const;
    const words = [decided('sent'), letter('toProvider'), letter('notice', true)];
    const opens = (file: CaseFile) => wantedTasks(file, at(later)).map(({ type }) => type);
    expect(opens(asked(words, [lexSarah], spoken))).not.toContain('giveAnswer');
    expect(opens(asked(words, [], spoken))).not.toContain('giveAnswer');
    expect(opens(asked([...words, about('letterSent', 'toProvider')], [], spoken))).toContain('giveAnswer');
  });
  it('leaves whoever hears nothing else the word that the complaint has come in', () => {
    const triaged: NewEvent = {
      kind: 'decided',
      data: { task: '12|triage|1', type: 'triage', outcome: 'accepted', reason: null },
      at: at('2026-03-02 09:58'),
      by,
    };
    const automatic = (weighed: readonly NewAssessment[]) =>
      plan(asked([triaged, ...both], weighed), at(later)).flatMap((action) =>
        action.kind === 'sendAutomatic' ? [action.letter.letter] : [],
      );
    expect([automatic([]), automatic([lexSarah])]).toEqual([[], ['confirmation']]);
  });
});

describe('one that never goes', () => {
  const undone = [{ data: { textKey: '12|toProvider|1' } }, { data: { textKey: '12|notice|1' } }];
  it.each<[string, CaseFile, string, readonly object[]]>([
    ['is withheld', asked(both, [withheld]), later, undone],
    ['is withheld within its minutes', asked(both, [withheld]), '2026-03-02 10:02', undone],
    ['could not be mailed', asked([...both, failed]), later, [{ data: { textKey: '12|notice|1' } }]],
    ['has waited until its last day', asked(both, [crime]), '2026-03-10 08:00', undone],
  ])('%s: taken back with its word, and the step is the caseworker’s again', (...[, file, when, taken]) => {
    const [change] = falls(file, when);
    expect(change).toMatchObject({ stage: 'assessing', round: 4 });
    expect(change?.lastDecision.events).toMatchObject(taken);
    expect(change?.lastDecision.events.every((event) => event.kind === 'letterUndone' && event.by === null)).toBe(true);
    const after = asked([...both, ...(change?.lastDecision.events ?? [])], file.assessments, { stage: 'assessing', round: 4 });
    expect(falls(after, when)).toEqual([]);
    expect(wantedTasks(after, at(when)).map(({ type }) => type)).toContain('forwardToProvider');
  });
  it('is taken back where the case has gone on, which stays where it is', () => {
    const file = asked(both, [withheld], { stage: 'closing', round: 6 });
    expect(falls(file)[0]).not.toHaveProperty('stage');
    expect(wantedTasks(file, at(later)).map(({ type }) => type)).not.toContain('closeFile');
    const after = asked([...both, ...(falls(file)[0]?.lastDecision.events ?? [])], [withheld], { stage: 'closing', round: 6 });
    expect(wantedTasks(after, at(later)).map(({ type }) => type)).toContain('closeFile');
  });
  it('waits for its last day to be looked at, and can be taken back by a person until then', () => {
    const file = asked(both, [crime]);
    expect(falls(file, '2026-03-09 23:00')).toEqual([]);
    expect(nextLook(file, at('2026-03-09 23:00')) <= at('2026-03-10 08:00')).toBe(true);
    for (const textKey of ['12|toProvider|1', '12|notice|1']) {
      const taken = undoLetter(file, { textKey, by: caseworker }, at('2026-03-05 08:00'));
      expect(taken).toMatchObject({ ok: true, value: { matter: { stage: 'assessing' } } });
    }
  });
  it('is a post to EKU about what is weighed in another track', () => {
    const approved: NewEvent = {
      kind: 'ekuApproved',
      data: { round: 5, sendAfter: at('2026-03-02 10:05') } as never,
      at: answered,
      by,
    };
    const file = asked([...both, about('letterSent', 'toProvider'), approved], [crime], { stage: 'atContract', round: 6 });
    const [change] = falls(file);
    expect(change).toMatchObject({ stage: 'deciding', round: 7, lastDecision: { events: [{ kind: 'ekuUndone' }] } });
  });
});
