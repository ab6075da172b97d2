// The new day in a notice that the answer is late: a coded working day within what the routine allows, with a clock of its own (FL 11 §).

import { textHash } from '../../../src/core/brand';
import { decide } from '../../../src/core/engine/decide';
import { nextLook } from '../../../src/core/engine/next-look';
import { answerDay, newDay } from '../../../src/core/processes/complaint/new-day';
import { wantedTasks } from '../../../src/core/engine/wanted-tasks';
import { answerDue } from '../../../src/core/views/case-page/explained-days';
import type { Reading } from '../../../src/core/views/case-page/reading';
import { aFile, aTask, aTriagedCase, at, caseworker, events, soder } from '../../support/builders';

const now = at('2026-03-12 10:00');
const task = aTask({ type: 'delayNotice', round: 0, role: 'caseworker', unit: soder, ownerId: caseworker.id });
const file = aFile({
  matter: aTriagedCase({ stage: 'withProvider', round: 3, addressProof: 'verified' }),
  tasks: [task],
});
const answered = (answers: Readonly<Record<string, unknown>>) =>
  decide(
    file,
    {
      caseId: task.caseId,
      type: 'delayNotice',
      round: 0,
      outcome: 'sent',
      answers,
      letters: [{ letter: 'delayNotice', textKey: '12|delayNotice|1', hash: textHash('h') }],
      by: caseworker,
    },
    now,
  );

it.each([
  ['none', {}, 'answerMissing'],
  ['an empty field', { newDay: '' }, 'answerMissing'],
  ['what is no day', { newDay: '2026-02-30' }, 'dateNotAllowed'],
  ['words', { newDay: 'i nästa vecka' }, 'dateNotAllowed'],
  ['today', { newDay: '2026-03-12' }, 'dateNotAllowed'],
  ['a Saturday', { newDay: '2026-03-14' }, 'dateNotAllowed'],
  ['later than the routine gives an answer', { newDay: '2026-03-27' }, 'dateNotAllowed'],
])('is not %s', (_what, answers, code) => expect(answered(answers)).toMatchObject({ ok: false, problem: { code } }));

describe('once it is told', () => {
  const taken = answered({ newDay: '2026-03-24' });
  if (!taken.ok) throw new Error(taken.problem.code);
  const told = { ...file, tasks: [], events: events(...file.events, ...taken.value.matter.lastDecision.events) };
  const due = (moment: string) => answerDue({ file: told, language: 'sv', now: at(moment) } as unknown as Reading);
  it('is the day the person waits for', () => {
    expect([newDay(file), newDay(told), answerDay(told)]).toEqual([null, '2026-03-24', '2026-03-24']);
    expect(due('2026-03-18 09:00')).toMatchObject({ day: 'tisdag 24 mars', urgency: 'calm' });
    expect(due('2026-03-25 09:00').urgency).toBe('late');
  });
  it('is the day the answer is due', () => {
    const deciding = { ...told, matter: { ...told.matter, stage: 'deciding' } as const };
    const late = wantedTasks(deciding, at('2026-03-18 09:00')).find(({ type }) => type === 'decideOutcome');
    expect(late?.due).toBe('2026-03-24');
  });
  it('asks for another notice when it has passed, and is looked at then', () => {
    const wanted = (moment: string) => wantedTasks(told, at(moment)).some(({ type }) => type === 'delayNotice');
    expect([wanted('2026-03-24 16:00'), wanted('2026-03-25 08:30')]).toEqual([false, true]);
    expect(nextLook(told, at('2026-03-24 16:00')) <= at('2026-03-25 08:00')).toBe(true);
  });
});
