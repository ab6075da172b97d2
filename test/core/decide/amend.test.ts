// Putting right what was answered: who may, what follows by itself, what has gone, and the way back (C10).

import { personId, providerId, unitId } from '../../../src/core/brand';
import type { Case } from '../../../src/core/casefile/case';
import type { CaseFile } from '../../../src/core/casefile/case-file';
import type { NewEvent } from '../../../src/core/casefile/event';
import { textHash } from '../../../src/core/brand';
import { amend, type Amending } from '../../../src/core/decide/amend';
import { undoAmend } from '../../../src/core/decide/undo-amend';
import type { Actor, Changes } from '../../../src/core/engine/decision';
import { plan } from '../../../src/core/engine/plan';
import { letterState } from '../../../src/core/engine/letter-state';
import { ekuTag } from '../../../src/core/engine/tags';
import { coded } from '../../../src/core/eku/coded';
import { ekuPost, ekuToPost } from '../../../src/core/processes/complaint/eku-post';
import { anEkuSummary } from '../../golden/eku-summary';
import { wantedTasks } from '../../../src/core/engine/wanted-tasks';
import {
  aFile,
  aProvider,
  aTask,
  aTriagedCase,
  at,
  caseworker,
  events,
  manager,
  otherManager,
  registrar,
  soder,
} from '../../support/builders';
import { patchOf } from '../../support/patch-of';

const norr = unitId('norr');
const now = at('2026-03-04 10:00');
const other = { ...aProvider, id: providerId('annan') };
const mine = personId('caseworker');

const decided = (type: 'triage' | 'forwardToProvider', outcome: string, when: string): NewEvent => ({
  kind: 'decided',
  data: { task: `12|${type}|1`, type, outcome, reason: null },
  at: at(when),
  by: mine,
});
const approved = (when: string): NewEvent => ({
  kind: 'letterApproved',
  data: { letter: 'toProvider', textKey: 'k', hash: textHash('h'), sendAfter: at('2026-03-04 10:04') },
  at: at(when),
  by: mine,
});
const sent: NewEvent = { kind: 'letterSent', data: { textKey: 'k' }, at: at('2026-03-03 09:06'), by: null };
const triaged = decided('triage', 'accepted', '2026-03-02 09:00');
const forwarded = decided('forwardToProvider', 'sent', '2026-03-03 09:00');
/** Sent this minute, so that its letter can still be undone. */
const justSent = [decided('forwardToProvider', 'sent', '2026-03-04 09:59'), approved('2026-03-04 09:59')];

const fileOf = (own: Partial<Case> = {}, ...more: readonly NewEvent[]): CaseFile =>
  aFile({
    matter: aTriagedCase({ caseworkerId: mine, providerId: aProvider.id, stage: 'assessing', round: 2, ...own }),
    provider: aProvider,
    events: events(triaged, ...more),
  });

const asked = (file: CaseFile, changes: Amending['changes'], own: Partial<Amending> = {}) =>
  amend(file, { by: manager, changes, reason: 'answeredWrong', providers: [aProvider, other], ...own }, now);

/** The case and its history as they stand once that is written. */
function applied(file: CaseFile, changes: Changes): CaseFile {
  const { lastDecision, ...patch } = patchOf(changes);
  const more = lastDecision.events.map((event, index) => ({
    ...event,
    caseId: file.matter.id,
    seq: file.events.length + 1 + index,
  }));
  return { ...file, matter: { ...file.matter, ...patch }, events: [...file.events, ...more] };
}

/** The file as it stands once that is written; fails when it was refused. */
function after(file: CaseFile, changes: Amending['changes'], own: Partial<Amending> = {}): CaseFile {
  const end = asked(file, changes, own);
  if (!end.ok) throw new Error(end.problem.code);
  return applied(file, end.value);
}
const codeOf = (end: ReturnType<typeof amend>): string => (end.ok ? 'ok' : end.problem.code);
const lastGone = (file: CaseFile) => file.events.flatMap((one) => (one.kind === 'amended' ? one.data.gone : []));

const atProvider = (): CaseFile => fileOf({ stage: 'withProvider', round: 3 }, forwarded, approved('2026-03-03 09:00'), sent);

describe('who may', () => {
  const worker: Actor = { ...caseworker, id: mine };
  it.each<[string, Actor, Amending['changes']]>([
    ['the manager', manager, { providerId: 'annan' }],
    ['its caseworker', worker, { providerId: 'annan' }],
    ['the registrar, while nobody has begun', registrar, { unit: 'norr' }],
    ['its caseworker raises protection', worker, { protection: 'protected' }],
    ['the registrar raises protection', registrar, { protection: 'protected' }],
  ])('%s', (_who, by, changes) => expect(codeOf(asked(fileOf(), changes, { by }))).toBe('ok'));

  it('not another unit’s manager', () =>
    expect(codeOf(asked(fileOf(), { unit: 'norr' }, { by: otherManager }))).toBe('noSuchCase'));

  it('takes protection down: the manager with a reason that stands for it, and her caseworker never', () => {
    const file = fileOf({ protection: 'protected' });
    const down = { protection: 'normal' } as const;
    expect(codeOf(asked(file, down, { by: worker, reason: 'noMoreNeeded' }))).toBe('notAmendable');
    expect(codeOf(asked(file, down, { by: registrar, reason: 'noMoreNeeded' }))).toBe('notAmendable');
    expect(codeOf(asked(file, down, { reason: 'newFacts' }))).toBe('reasonMissing');
    expect(codeOf(asked(file, down, { reason: 'noMoreNeeded' }))).toBe('ok');
  });

  it('nobody puts right what is not answered yet, went another way, or is over; protection is raised all the same', () => {
    const open = fileOf({ stage: 'received' });
    expect(codeOf(asked(open, { topic: 'food' }))).toBe('notAmendable');
    expect(codeOf(asked(open, { protection: 'protected' }))).toBe('ok');
    expect(codeOf(asked(fileOf({ exit: 'documents', stage: 'becoming' }), { topic: 'food' }))).toBe('notAmendable');
    expect(codeOf(asked(fileOf({ stage: 'closed' }), { topic: 'food' }))).toBe('notAmendable');
  });

  it.each<[string, Partial<Amending>, string]>([
    ['no reason', { changes: { topic: 'food' }, reason: '' }, 'reasonMissing'],
    ['the reason of the lists', { changes: { topic: 'food' }, reason: 'inList' }, 'reasonMissing'],
    ['a provider who is not in the register', { changes: { providerId: 'ingen' } }, 'answerNotAllowed'],
    ['a unit that is none', { changes: { unit: 'vast' } }, 'answerNotAllowed'],
    ['what is no answer', { changes: { reporter: 'granne' } }, 'answerNotAllowed'],
    ['a day after it reached us', { changes: { receivedDay: '2026-03-05' } }, 'dayNotPossible'],
    ['what it says already', { changes: { unit: 'soder' } }, 'nothingAmended'],
    ['nothing', { changes: {} }, 'nothingAmended'],
  ])('%s is refused', (_what, own, code) => expect(codeOf(asked(fileOf(), {}, own))).toBe(code));
});

describe('another unit', () => {
  const task = aTask({ type: 'forwardToProvider', round: 2, role: 'caseworker', unit: soder, ownerId: mine });
  const file = { ...fileOf(), tasks: [task] };
  const moved = after(file, { unit: 'norr' });

  it('has no caseworker yet, and its manager is asked to appoint one; the tasks are hers to see to', () => {
    expect(moved.matter).toMatchObject({ unit: norr, caseworkerId: null });
    expect(wantedTasks(moved, now)).toContainEqual(
      expect.objectContaining({ type: 'replaceCaseworker', role: 'unitManager', unit: norr }),
    );
    expect(plan(moved, now)).toContainEqual(
      expect.objectContaining({
        kind: 'moveTask',
        task,
        to: expect.objectContaining({ role: 'unitManager', unit: norr, ownerId: null }) as unknown,
      }),
    );
  });
  it('no letter of the unit that had it by mistake goes', () => {
    const waiting = { ...fileOf({ stage: 'withProvider', round: 3 }, ...justSent), tasks: [] };
    const end = after(waiting, { unit: 'norr' });
    expect(letterState(end)).toMatchObject({ waiting: [], undone: ['k'] });
    expect(end.matter.stage).toBe('assessing');
    expect(lastGone(end)).toEqual([]);
  });
  it('is taken back by whoever put it right, who does not read it any more', () => {
    const back = undoAmend(moved, manager, at('2026-03-04 10:03'));
    expect(back.ok && applied(moved, back.value).matter).toMatchObject({ unit: soder, caseworkerId: mine });
    expect(undoAmend(moved, registrar, at('2026-03-04 10:03'))).toMatchObject({ problem: { code: 'tooLateToUndo' } });
    expect(undoAmend(moved, { ...caseworker, id: personId('x') }, at('2026-03-04 10:03'))).toMatchObject({
      problem: { code: 'noSuchCase' },
    });
    expect(undoAmend(moved, manager, at('2026-03-04 10:06'))).toMatchObject({ problem: { code: 'noSuchCase' } });
  });
});

describe('another provider', () => {
  it('is asked, when the wrong one has been; what it got is said, and the owner sees to it by a day', () => {
    const end = after(atProvider(), { providerId: 'annan' });
    expect(end.matter).toMatchObject({ providerId: 'annan', stage: 'assessing', round: 4 });
    expect(lastGone(end)).toEqual([{ what: 'letter', key: 'k' }]);
    const types = wantedTasks(end, now).map(({ type }) => type);
    expect(types).toEqual(expect.arrayContaining(['forwardToProvider', 'seeToAstray']));
  });
  it('one that got it by our own secure way is said too, and once only', () => {
    const end = after(fileOf({ stage: 'withProvider', round: 3 }, forwarded), { providerId: 'annan' });
    expect(lastGone(end)).toEqual([{ what: 'ownWay', key: '2' }]);
    const again = after(end, { providerId: aProvider.id });
    expect(lastGone(again)).toHaveLength(1);
  });
  it('a letter in its five minutes is stopped, and nothing has gone', () => {
    const end = after(fileOf({ stage: 'withProvider', round: 3 }, ...justSent), {
      providerId: 'annan',
    });
    expect(letterState(end).waiting).toEqual([]);
    expect(lastGone(end)).toEqual([]);
    expect(wantedTasks(end, now).map(({ type }) => type)).not.toContain('seeToAstray');
  });
  it('taken back, it is with the provider that has the request again, and there is nothing to see to', () => {
    const end = after(atProvider(), { providerId: 'annan' });
    const back = undoAmend(end, manager, at('2026-03-04 10:03'));
    const file = back.ok ? applied(end, back.value) : end;
    expect(file.matter).toMatchObject({ providerId: aProvider.id, stage: 'withProvider' });
    expect(wantedTasks(file, now).map(({ type }) => type)).not.toContain('seeToAstray');
    const twice = undoAmend(file, manager, at('2026-03-04 10:04'));
    expect(twice.ok && twice.value.matter.lastDecision.events).toEqual([]);
  });
});

describe('what may be told', () => {
  it('consent that is withdrawn takes the ground away, stops what waits, and says what has gone', () => {
    const own = { about: { consent: 'given' }, ground: 'consent', stage: 'withProvider', round: 3 } as const;
    const waiting = after(fileOf(own, ...justSent), { consent: 'notGiven' });
    expect(waiting.matter).toMatchObject({ ground: 'none', stage: 'assessing' });
    expect(letterState(waiting).waiting).toEqual([]);
    const gone = after(fileOf(own, forwarded, approved('2026-03-03 09:00'), sent), { consent: 'notGiven' });
    expect(gone.matter).toMatchObject({ ground: 'none', stage: 'withProvider' });
    expect(lastGone(gone)).toEqual([{ what: 'letter', key: 'k' }]);
  });
  it('consent that is given later stops nothing', () => {
    const end = after(fileOf({ stage: 'withProvider', round: 3 }, ...justSent), { consent: 'given' });
    expect(letterState(end).waiting).toHaveLength(1);
    expect(end.matter.about.consent).toBe('given');
  });
  it('staff who tell of it are not named to the provider any more (lag 2017:151)', () => {
    const end = after(fileOf({ disclosure: 'name' }), { reporter: 'staff' });
    expect(end.matter).toMatchObject({ disclosure: 'noName', about: { reporter: 'staff' } });
  });
  it('protection that is raised stops every letter, to the person as to the provider', () => {
    const end = after(fileOf({ stage: 'withProvider', round: 3 }, ...justSent), {
      protection: 'protected',
    });
    expect(letterState(end).waiting).toEqual([]);
    expect(end.matter.protection).toBe('protected');
  });
});

it('a day it came that is put right moves the days that are counted from it, and no other', () => {
  const task = { type: 'decideOutcome', round: 5, role: 'unitManager', unit: soder } as const;
  const file = fileOf({ stage: 'deciding', round: 5 });
  const open = { ...file, tasks: wantedTasks(file, now).map((one) => aTask({ ...one })) };
  const before = open.tasks.find(({ type }) => type === task.type)?.due;
  const end = after(open, { receivedDay: '2026-02-26' });
  const moved = end.events.filter(({ kind }) => kind === 'dueMoved');
  expect(moved).toHaveLength(1);
  expect(moved[0]?.data).toMatchObject({ task: '12|decideOutcome|5', from: before, to: '2026-03-12' });
  expect(plan(end, now)).toContainEqual(
    expect.objectContaining({ kind: 'moveTask', to: expect.objectContaining({ due: '2026-03-12' }) as unknown }),
  );
});

describe('a post to EKU that is approved', () => {
  const post = (when: string): NewEvent => ({
    kind: 'ekuApproved',
    data: { summary: coded(anEkuSummary), hash: textHash('p'), round: 6, sendAfter: at('2026-03-04 10:04') },
    at: at(when),
    by: manager.id,
  });
  const tried: NewEvent = { kind: 'noted', data: { tags: [ekuTag(6)] }, at: at('2026-03-04 09:58'), by: null };
  const signed: NewEvent = { kind: 'briefSigned', data: { round: 6, hash: textHash('p') }, at: at('2026-03-04 09:58'), by: null };
  const atContract = (...more: readonly NewEvent[]): CaseFile =>
    fileOf({ stage: 'atContract', round: 7, topic: 'missedVisits' }, forwarded, post('2026-03-04 09:57'), ...more);
  const answeredSo = (file: CaseFile, outcome: 'wasPosted' | 'postAgain'): CaseFile => ({
    ...file,
    events: events(...file.events.map(({ kind, data, at: when, by }) => ({ kind, data, at: when, by }) as NewEvent), {
      kind: 'decided',
      data: { task: '12|checkEkuPost|1', type: 'checkEkuPost', outcome, reason: null },
      at: now,
      by: manager.id,
    }),
  });

  it.each<[string, Amending['changes'], Partial<Amending>]>([
    ['the provider', { providerId: 'annan' }, {}],
    ['the topic', { topic: 'food' }, {}],
    ['the unit', { unit: 'norr' }, {}],
    ['its protection', { protection: 'protected' }, { reason: 'newFacts' }],
    ['what it is', { kind: 'comment' }, {}],
  ])('does not go when %s is put right', (_what, changes, own) => {
    const end = after(atContract(), changes, own);
    expect(ekuPost(end)).toBeNull();
    expect(ekuToPost(end, at('2026-03-04 12:00'))).toBeNull();
    expect(end.matter.stage).not.toBe('atContract');
    expect(lastGone(end).map(({ what }) => what)).not.toContain('eku');
  });

  it('goes when what it does not say is put right', () => {
    const end = after(atContract(), { seriousness: 'mayBecome' });
    expect(ekuToPost(end, at('2026-03-04 12:00'))).toMatchObject({ isPosted: false });
  });

  it('and whose end nobody knows is said to have gone, perhaps, and never goes again; what is seen there is booked', () => {
    const end = after(atContract(tried), { providerId: 'annan' });
    expect(ekuPost(end)).toMatchObject({ unsureRound: 1 });
    expect(lastGone(end)).toContainEqual({ what: 'eku', key: '6' });
    expect(ekuToPost(answeredSo(end, 'postAgain'), at('2026-03-04 12:00'))).toBeNull();
    expect(ekuPost(answeredSo(end, 'postAgain'))).toBeNull();
    expect(ekuToPost(answeredSo(end, 'wasPosted'), at('2026-03-04 12:00'))).toMatchObject({ isPosted: true });
    expect(ekuPost({ ...end, ekuOnSite: 'nothing' })).toBeNull();
  });

  it('and signed as a brief has gone: it may be in somebody’s hand', () => {
    const end = after(atContract(signed), { providerId: 'annan' });
    expect(lastGone(end)).toContainEqual({ what: 'eku', key: '6' });
    expect(end.events.some(({ kind }) => kind === 'ekuUndone')).toBe(false);
  });
});

it('what it was counted by is put right: nobody is asked of a pattern that is none any more, nor told what has been told', () => {
  const seen: NewEvent = { kind: 'patternSeen', data: { criteria: ['recurring'], cases: 3 }, at: now, by: null };
  const file = fileOf({ stage: 'withProvider', round: 3, topic: 'missedVisits' }, seen);
  const asksOf = (one: CaseFile) => wantedTasks(one, now).some(({ type }) => type === 'weighPattern');
  expect(asksOf(file)).toBe(true);
  const end = after(file, { topic: 'food' });
  expect(asksOf(end)).toBe(false);
  const back = undoAmend(end, manager, at('2026-03-04 10:03'));
  expect(back.ok && asksOf(applied(end, back.value))).toBe(true);
});
