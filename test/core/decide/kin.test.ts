// What makes two cases of one, ties two, and takes it back: who may, what is refused, and what a part takes with it.

import { caseId, providerId, type ProviderId } from '../../../src/core/brand';
import { keyOfOriginal, partKey } from '../../../src/core/casefile/division';
import type { CaseFile } from '../../../src/core/casefile/case-file';
import type { NewEvent } from '../../../src/core/casefile/event';
import { isTold } from '../../../src/core/casefile/same-event';
import { isTie, kinOf, partsOf } from '../../../src/core/casefile/kin';
import { divide, endPart } from '../../../src/core/decide/divide';
import { tie, untie } from '../../../src/core/decide/tie';
import type { Changes } from '../../../src/core/engine/decision';
import { partBars, partBegins, partDraft, partsToOpen } from '../../../src/core/processes/complaint/parts';
import type { Result } from '../../../src/core/result';
import {
  aBar,
  aCase,
  aFile,
  aTask,
  aTriagedCase,
  at,
  caseworker,
  events,
  manager,
  otherManager,
  registrar,
} from '../../support/builders';

const now = at('2026-03-04 09:00');
const other = providerId('hemlykta');
const given = {
  by: manager,
  part: 'p',
  over: 'providers',
  providerId: other as ProviderId | null,
  hasNote: false,
  providers: [other],
};
const running = (own: Partial<CaseFile> = {}): CaseFile => aFile({ matter: aTriagedCase({ stage: 'assessing' }), ...own });
const codeOf = (end: Result<unknown>): string => (end.ok ? 'ok' : end.problem.code);
const saidBy = (end: Result<Changes>): readonly NewEvent[] => (end.ok ? end.value.matter.lastDecision.events : []);
const after = (file: CaseFile, ...some: readonly NewEvent[]): CaseFile => ({ ...file, events: events(...file.events, ...some) });
const divided = after(running(), ...saidBy(divide(running(), given, now)));
const opened: NewEvent = { kind: 'partOpened', data: { part: 'p', to: caseId('13') }, at: now, by: null };

describe('dividing', () => {
  it('is said once, whoever presses twice', () => {
    expect(partsOf(divided)).toMatchObject([
      { to: null, divided: { data: { part: 'p', over: 'providers', providerId: other } } },
    ]);
    expect(saidBy(divide(divided, given, now))).toEqual([]);
  });

  const refusals: readonly (readonly [string, string, CaseFile, Partial<typeof given>])[] = [
    ['another unit', 'noSuchCase', running(), { by: otherManager }],
    ['no other provider', 'providerMissing', running(), { providerId: null }],
    ['one that is not in the register', 'providerMissing', running(), { providers: [] }],
    ['its own provider', 'providerTaken', running({ matter: aTriagedCase({ stage: 'assessing', providerId: other }) }), {}],
    ['the provider of another part', 'providerTaken', divided, { part: 'q' }],
    ['persons, and nobody is said', 'partNoteMissing', running(), { over: 'persons' }],
    ['over something else', 'answerNotAllowed', running(), { over: 'days' }],
    ['one that has ended', 'notDivisible', running({ matter: aTriagedCase({ stage: 'closed' }) }), {}],
    ['one that is closing', 'notDivisible', running({ matter: aTriagedCase({ stage: 'closing' }) }), {}],
    [
      'one that went another way',
      'notDivisible',
      running({ matter: aTriagedCase({ stage: 'becoming', exit: 'compliment' }) }),
      {},
    ],
  ];
  it.each(refusals)('is refused: %s', (...row) => {
    const [, code, file, own] = row;
    expect(codeOf(divide(file, { ...given, ...own }, now))).toBe(code);
  });
  it('is for the one who receives until a unit has begun, and for the unit then [R014]', () => {
    const began = running({ tasks: [aTask({ type: 'confirmCaseworker', role: 'unitManager', state: 'done' })] });
    expect(codeOf(divide(running(), { ...given, by: registrar }, now))).toBe('ok');
    expect(codeOf(divide(began, { ...given, by: registrar }, now))).toBe('notDivisible');
    expect(codeOf(divide(began, given, now))).toBe('ok');
  });
});

describe('a part', () => {
  const whole = after(
    running({
      matter: aTriagedCase({
        stage: 'assessing',
        received: at('2026-02-27 12:00'),
        about: { reporter: 'relative', consent: 'given' },
      }),
      assessments: [aBar(caseworker.id, ['caseworker']), aBar(registrar.id, ['registrar'], { state: 'nothing' })],
    }),
    { kind: 'accessSet', data: { isLimited: true, readers: [manager.id] }, at: now, by: manager.id },
    ...saidBy(divide(running(), given, now)),
  );
  const [said] = partsOf(whole).map((one) => one.divided);
  if (said === undefined) throw new Error('nothing is divided');
  const draft = partDraft(whole, said);
  it('came when the whole came, is at Mottagning, and has the reporter said and the rest asked', () => {
    expect(draft).toMatchObject({
      stage: 'received',
      received: whole.matter.received,
      arrived: whole.matter.arrived,
      unit: null,
    });
    expect(draft).toMatchObject({
      about: { reporter: 'relative' },
      providerId: null,
      suggestion: { providerId: other },
      held: 'divided',
    });
    expect(draft.about.consent).toBeUndefined();
  });
  it('shares the original, under a key of its own', () => {
    expect(draft.intakeKey).not.toBe(whole.matter.intakeKey);
    expect(keyOfOriginal(draft.intakeKey)).toBe(whole.matter.intakeKey);
    expect(keyOfOriginal(partKey(draft.intakeKey, 'q'))).toBe(whole.matter.intakeKey);
  });
  it('is shut to whoever is kept out of the whole, and for those who are named alone where the whole is [I07 R165]', () => {
    expect(partBars(whole, caseId('13')).map(({ barred, caseId: of, n }) => [barred?.person, of, n])).toEqual([
      [caseworker.id, '13', 1],
    ]);
    expect(partBegins(whole, said, draft).map(({ kind }) => kind)).toEqual(['received', 'partOf', 'accessSet']);
  });
  it('has a sign of danger unread as long as the whole is not safe [R011]', () => {
    const inDanger = { ...whole, matter: { ...whole.matter, danger: 'yes' as const } };
    expect([draft.signs, partDraft(inDanger, said).signs]).toEqual([[], ['mark']]);
  });
  it('is called for until it is there, and told of once', () => {
    expect(partsToOpen(whole)).toHaveLength(1);
    expect(partsToOpen(after(whole, opened))).toEqual([]);
    expect(isTold(after(whole, opened).events, { ...opened, at: at('2026-03-04 09:05') })).toBe(true);
  });
});

describe('one case again', () => {
  const origin = after(divided, opened);
  const partOf: NewEvent = { kind: 'partOf', data: { part: 'p', of: caseId('12'), over: 'providers' }, at: now, by: manager.id };
  const part = (own: Partial<CaseFile> = {}): CaseFile => after(aFile({ matter: aCase({ id: caseId('13') }), ...own }), partOf);
  const sent: NewEvent = { kind: 'letterSent', data: { textKey: '13|safety|0' }, at: now, by: null };
  it('the part ends and is counted as nothing; pressed again it has ended', () => {
    const end = endPart(part(), { by: manager, origin }, now);
    expect(end.ok && end.value.matter).toMatchObject({ stage: 'closed', closedAs: 'notACase' });
    expect(saidBy(endPart(after(part(), ...saidBy(end)), { by: manager, origin }, now))).toEqual([]);
  });
  it('not when something has gone out from it, or somebody has begun', () => {
    expect(codeOf(endPart(after(part(), sent), { by: manager, origin }, now))).toBe('partActedOn');
    expect(codeOf(endPart(part({ matter: aTriagedCase({ id: caseId('13') }) }), { by: manager, origin }, now))).toBe(
      'partActedOn',
    );
  });
  it('not while it alone shows a sign of danger [R011]', () => {
    const signed = part({ matter: aCase({ id: caseId('13'), signs: ['words'] }) });
    expect(codeOf(endPart(signed, { by: manager, origin }, now))).toBe('dangerOpen');
    const both = { ...origin, matter: { ...origin.matter, signs: ['words' as const] } };
    expect(codeOf(endPart(signed, { by: manager, origin: both }, now))).toBe('ok');
  });
  it('a case that is no part has nothing to end', () => {
    expect(codeOf(endPart(aFile(), { by: manager, origin }, now))).toBe('noSuchCase');
  });
});

describe('belonging together', () => {
  const [one, two] = [running(), running({ matter: aTriagedCase({ id: caseId('13'), stage: 'assessing' }) })];
  const leads = { by: manager, to: caseId('13'), leads: true, carries: true };
  const follows = { ...leads, to: caseId('12'), leads: false };
  const [lead, follower] = [after(one, ...saidBy(tie(one, leads, now))), after(two, ...saidBy(tie(two, follows, now)))];
  it('stands when both say it, and not when a crash left it with one', () => {
    expect([isTie(lead, follower), isTie(follower, lead), isTie(lead, two), isTie(one, follower)]).toEqual([
      true,
      true,
      false,
      false,
    ]);
    expect(kinOf(lead)).toEqual(['13']);
  });
  it('is said once, and anew where the lead is another', () => {
    expect(saidBy(tie(lead, leads, now))).toEqual([]);
    expect(saidBy(tie(lead, { ...leads, leads: false }, now))).toHaveLength(1);
  });
  it('is taken back by either end, once', () => {
    const back = after(lead, ...saidBy(untie(lead, leads, now)));
    expect([isTie(back, follower), saidBy(untie(back, leads, now))]).toEqual([false, []]);
  });
  it.each([
    ['with itself', 'tiedToItself', { ...leads, to: caseId('12') }],
    ['by somebody of another unit', 'noSuchCase', { ...leads, by: otherManager }],
  ])('is refused: %s', (_what, code, said) => {
    expect(codeOf(tie(one, said, now))).toBe(code);
  });
  it('has one lead: what follows another leads none, and what leads follows none', () => {
    expect(codeOf(tie(follower, { ...leads, to: caseId('14') }, now))).toBe('leadHasLead');
    expect(codeOf(tie(lead, { ...leads, to: caseId('14'), leads: false }, now))).toBe('leadHasLead');
    expect(codeOf(tie(lead, { ...leads, to: caseId('14') }, now))).toBe('ok');
  });
});
