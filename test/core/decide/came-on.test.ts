// The day a mail came, asked at *Mottagning* where the mail cannot show it; every clock follows the answer (FL 22 §, decisions 8.1).

import { patchOf } from '../../support/patch-of';
import { decide } from '../../../src/core/engine/decide';
import type { Decision } from '../../../src/core/engine/decision';
import { wantedTasks } from '../../../src/core/engine/wanted-tasks';
import { promisedDay } from '../../../src/core/engine/due';
import { receivedWord, saidWord } from '../../../src/core/views/came-words';
import { dayOf } from '../../../src/core/time/plain-date';
import { aCase, aFile, aTask, at, profile, registrar } from '../../support/builders';

const arrived = at('2026-03-04 08:10');
const now = at('2026-03-05 09:00');
const unsure = aFile({
  matter: aCase({ warnings: ['date-unsure'], said: at('2025-09-04 19:15'), received: arrived, arrived }),
  tasks: [aTask({ type: 'triage' })],
});
const answers = { danger: 'no', responsibility: 'soder', providerId: 'norrsken', replyWish: 'email', protection: 'normal' };
const decision = (more: object, own: Partial<Decision> = {}): Decision => ({
  caseId: unsure.matter.id,
  type: 'triage',
  round: 1,
  outcome: 'accepted',
  letters: [],
  by: registrar,
  answers: { ...answers, ...more },
  ...own,
});

it.each([
  ['answerMissing', {}],
  ['answerMissing', { receivedDay: '' }],
  ['cameLater', { receivedDay: '2026-03-05' }],
  ['cameLater', { receivedDay: '2026-03-06' }],
  ['dayNotPossible', { receivedDay: '2026-02-30' }],
  ['dayNotPossible', { receivedDay: 'i måndags' }],
])('asks for a day that can be: %s for %j', (code, more) => {
  expect(decide(unsure, decision(more), now)).toMatchObject({ ok: false, problem: { code } });
});

it('keeps the day as it was answered, and counts from it', () => {
  const taken = decide(unsure, decision({ receivedDay: '2026-02-20' }), now);
  if (!taken.ok) throw new Error(taken.problem.code);
  const { lastDecision, ...patch } = patchOf(taken.value);
  expect(lastDecision.events).toContainEqual({ kind: 'cameOn', data: { day: '2026-02-20' }, at: now, by: registrar.id });
  const after = aFile({ matter: { ...unsure.matter, ...patch, lastDecision: null } });
  expect(dayOf(after.matter.received)).toBe('2026-02-20');
  expect(promisedDay(profile, after.matter.received)).toBe('2026-03-06');
  expect(wantedTasks(after, now).map(({ type }) => type)).toContain('delayNotice');
});

it('takes the very day it reached us, and is never later than that moment', () => {
  const taken = decide(unsure, decision({ receivedDay: '2026-03-04' }), now);
  expect(taken).toMatchObject({ value: { matter: { received: arrived } } });
});

it('does not need the day to end it as something else, and takes it when it is given', () => {
  const ending = { outcome: 'notACase' } as const;
  const without = decide(unsure, decision({ reason: 'exerciseOfAuthority' }, ending), now);
  expect(without).toMatchObject({ ok: true, value: { matter: { exit: 'exerciseOfAuthority' } } });
  const given = decide(unsure, decision({ reason: 'exerciseOfAuthority', receivedDay: '2026-02-20' }, ending), now);
  expect(given.ok && given.value.matter.received?.slice(0, 10)).toBe('2026-02-20');
});

it('asks nobody where the mail says it well enough', () => {
  const sure = aFile({ matter: aCase({ received: arrived, arrived }), tasks: [aTask({ type: 'triage' })] });
  const taken = decide(sure, decision({ receivedDay: '2026-01-01' }), now);
  expect(taken.ok && taken.value.matter.received).toBeFalsy();
});

describe('in words', () => {
  const reader = { language: 'sv', now } as const;
  it('says on which day it reached us when it was forwarded late', () => {
    expect(receivedWord({ received: at('2026-02-24 19:12'), arrived }, reader)).toBe('tisdag 24 februari, kom till oss dag 9');
    expect(receivedWord({ received: arrived, arrived }, reader)).toBe('onsdag 4 mars');
  });
  it('shows the mail’s own day where it is another, with its year', () => {
    expect(saidWord(unsure.matter, reader)).toBe('torsdag 4 september 2025');
    expect(saidWord({ said: at('2026-03-04 07:00'), received: arrived }, reader)).toBeNull();
  });
});
