// The number back from the register, or the ground on which a case is kept in order: by whom, and when it is refused.

import type { Case } from '../../../src/core/casefile/case';
import { decide } from '../../../src/core/engine/decide';
import type { Actor, Decision } from '../../../src/core/engine/decision';
import { sayProblem } from '../../../src/core/text/problem';
import { register } from '../../../src/core/decide/register';
import { aBar, aCase, aFile, aTask, aTriagedCase, at, caseworker, ekuMember, manager, registrar } from '../../support/builders';

const now = at('2026-03-03 10:00');
const waiting = (own: Partial<Case> = {}) => aFile({ matter: aTriagedCase({ inOrder: null, ...own }) });
const number = 'SN 2026/0123';
const entered = { number, inOrder: null };
const kept = { number: null, inOrder: 'noSecrecy' } as const;
const by = (actor: Actor) => register(waiting(), { ...entered, by: actor }, now);

it('keeps the number, and the history says who entered it [L10 R154]', () =>
  expect(by(registrar)).toMatchObject({
    ok: true,
    value: {
      matter: {
        registryNumber: number,
        inOrder: null,
        lastDecision: { events: [{ kind: 'registered', data: { number, inOrder: null }, by: registrar.id }] },
      },
    },
  }));

describe('where the register has a shape of its own', () => {
  const shaped = (example: string) => {
    const file = waiting();
    return { ...file, profile: { ...file.profile, registration: { ...file.profile.registration, example } } };
  };
  const said = (example: string, given: string) =>
    register(shaped(example), { number: given, inOrder: null, by: registrar }, now);
  it.each([
    ['SN 2026/0123', 'sn 2025/4'],
    ['2026-000123', '2026-77'],
  ])('like %s it takes %s', (example, given) => expect(said(example, given).ok).toBe(true));
  it.each([
    ['SN 2026/0123', '2026/0123'],
    ['SN 2026/0123', 'KS 2026/0123'],
    ['SN 2026/0123', 'SN 26/0123'],
    ['SN 2026/0123', 'SN 2026-0123'],
    ['2026-000123', 'SN 2026/0123'],
  ])('like %s it refuses %s, and shows what it should look like', (example, given) => {
    const end = said(example, given);
    expect(end).toMatchObject({ ok: false, problem: { code: 'numberNotRead', example } });
    expect(end.ok ? '' : sayProblem('sv', end.problem)).toContain(`Skriv det som ${example}.`);
  });
});

describe('at Mottagning', () => {
  const file = {
    ...aFile({ matter: aCase({ inOrder: null }) }),
    tasks: [aTask({ type: 'triage', role: 'registrar', unit: null })],
  };
  const answers = { danger: 'no', responsibility: 'soder', providerId: 'none', replyWish: 'none', protection: 'normal' };
  const received = (more: object, outcome = 'accepted') =>
    decide(
      file,
      { caseId: file.matter.id, type: 'triage', round: 1, outcome, answers: { ...answers, ...more }, letters: [], by: registrar },
      now,
    );
  it('the number may be given, and need not', () => {
    expect(received({})).toMatchObject({ ok: true });
    expect(received({ registryNumber: '' })).toMatchObject({ ok: true });
    expect(received({ registryNumber: number })).toMatchObject({
      ok: true,
      value: {
        matter: {
          registryNumber: number,
          stage: 'assessing',
          lastDecision: { events: expect.arrayContaining([expect.objectContaining({ kind: 'registered' })]) as unknown },
        },
      },
    });
  });
  it('it may be said to be kept in order, unless what was answered with it is secret', () => {
    expect(received({ inOrder: 'noSecrecy' })).toMatchObject({ ok: true, value: { matter: { inOrder: 'noSecrecy' } } });
    expect(received({ inOrder: 'noSecrecy', protection: 'protected' })).toMatchObject({ problem: { code: 'mustBeRegistered' } });
  });
  it('what is no number is refused, also where it is no complaint', () => {
    expect(received({ registryNumber: 'Greta Holm' })).toMatchObject({ problem: { code: 'numberNotRead' } });
    expect(received({ registryNumber: 'Greta Holm', reason: 'documents' }, 'notACase')).toMatchObject({
      problem: { code: 'numberNotRead' },
    });
  });
});

it.each([
  [caseworker, 'notYourTask'],
  [manager, 'notYourTask'],
  [ekuMember, 'noSuchCase'],
])('refuses %j with %s', (actor, code) => expect(by(actor)).toMatchObject({ ok: false, problem: { code } }));

it('is for a registrar who is kept out by a conflict of interest as if there were no such case', () => {
  const file = { ...waiting(), assessments: [aBar(registrar.id, ['registrar'])] };
  expect(register(file, { ...entered, by: registrar }, now)).toMatchObject({ problem: { code: 'noSuchCase' } });
});

it.each<[string, Partial<Case>, typeof entered | typeof kept | { number: null; inOrder: null }, string]>([
  ['words that are no number', {}, { number: 'Greta Holm', inOrder: null }, 'numberNotRead'],
  ['nothing', {}, { number: null, inOrder: null }, 'notRegistered'],
  ['that a protected case is only kept in order', { protection: 'protected' }, kept, 'mustBeRegistered'],
  ['that a case whose individual is known is only kept in order', { ground: 'consent' }, kept, 'mustBeRegistered'],
])('refuses %s [L10 D02]', (...[, own, given, code]) =>
  expect(register(waiting(own), { ...given, by: registrar }, now)).toMatchObject({ ok: false, problem: { code } }),
);

it('takes that it is kept in order on its ground, and a number after that [L10]', () => {
  expect(register(waiting(), { ...kept, by: registrar }, now)).toMatchObject({
    value: { matter: { registryNumber: null, inOrder: 'noSecrecy' } },
  });
  expect(register(waiting({ inOrder: 'noSecrecy' }), { ...entered, by: registrar }, now)).toMatchObject({
    value: { matter: { registryNumber: number, inOrder: null } },
  });
});

describe('as an answer', () => {
  const answer = (file: ReturnType<typeof waiting>, own: Partial<Decision>) =>
    decide(
      file,
      {
        caseId: aCase().id,
        type: 'registerCase',
        round: 0,
        outcome: 'registered',
        answers: {},
        letters: [],
        by: registrar,
        ...own,
      },
      now,
    );
  const asked = (own: Partial<Case> = {}) => ({ ...waiting(own), tasks: [aTask({ type: 'registerCase', round: 0 })] });

  it.each<[string, Partial<Decision>, object]>([
    ['the number', { answers: { registryNumber: number } }, { value: { matter: { registryNumber: number } } }],
    ['nothing', {}, { problem: { code: 'notRegistered' } }],
    [
      'the ground',
      { outcome: 'keptInOrder', answers: { reason: 'littleImportance' } },
      { value: { matter: { inOrder: 'littleImportance' } } },
    ],
    ['no ground', { outcome: 'keptInOrder' }, { problem: { code: 'reasonMissing' } }],
  ])('%s is taken as it should be', (_what, own, expected) => expect(answer(asked(), own)).toMatchObject(expected));

  it('does not let the law be passed by', () =>
    expect(
      answer(asked({ protection: 'protected' }), { outcome: 'keptInOrder', answers: { reason: 'noSecrecy' } }),
    ).toMatchObject({
      problem: { code: 'mustBeRegistered' },
    }));

  const closing = (own: Partial<Case>) => ({
    ...waiting({ stage: 'closing', round: 6, ...own }),
    tasks: [aTask({ type: 'closeFile', round: 6 })],
  });
  const close = (own: Partial<Case>, answers: Decision['answers'] = {}) =>
    answer(closing(own), { type: 'closeFile', round: 6, outcome: 'fileReceived', answers });

  it('ends no case that is neither entered nor kept in order [I12 R048 R158]', () => {
    expect(close({})).toMatchObject({ ok: false, problem: { code: 'notRegistered' } });
    expect(close({}, { registryNumber: '  ' })).toMatchObject({ problem: { code: 'notRegistered' } });
    expect(close({ protection: 'protected' }, { inOrder: 'noSecrecy' })).toMatchObject({ problem: { code: 'mustBeRegistered' } });
  });
  it('ends one that is, or that is entered with the answer', () => {
    expect(close({ registryNumber: number })).toMatchObject({ value: { matter: { stage: 'closed' } } });
    expect(close({ inOrder: 'noSecrecy' })).toMatchObject({ value: { matter: { stage: 'closed' } } });
    expect(close({}, { registryNumber: number })).toMatchObject({
      value: {
        matter: {
          stage: 'closed',
          registryNumber: number,
          lastDecision: { events: [{ kind: 'decided' }, { kind: 'registered' }] },
        },
      },
    });
    expect(close({}, { inOrder: 'noSecrecy' })).toMatchObject({ value: { matter: { stage: 'closed', inOrder: 'noSecrecy' } } });
  });
});
