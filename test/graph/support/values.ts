// Values that do not matter to a test, with those that do given.

import { caseId, instant, personId, plainDate, unitId } from '../../../src/core/brand';
import type { NewCase } from '../../../src/core/casefile/case';
import { emptyCase } from '../../../src/core/casefile/empty-case';
import { taskKey, type NewTask } from '../../../src/core/casefile/task';

export const aNewCase = (given: Partial<NewCase> = {}): NewCase => ({
  ...emptyCase({
    intakeKey: 'key-1',
    received: instant('2026-03-02T07:10:00.000Z'),
    arrived: instant('2026-03-02T07:15:00.000Z'),
    profileVersion: 'ekbacka@1',
  }),
  round: 0,
  addressProof: 'verified',
  ...given,
});

export const aNewTask = (given: Partial<NewTask> = {}): NewTask => {
  const base: Omit<NewTask, 'key'> = {
    caseId: caseId('1'),
    type: 'triage',
    round: 0,
    state: 'open',
    role: 'registrar',
    unit: null,
    ownerId: null,
    opened: instant('2026-03-02T07:20:00.000Z'),
    due: plainDate('2026-03-03'),
    outcome: null,
    reason: null,
    answeredBy: null,
    answeredAt: null,
  };
  const whole = { ...base, ...given };
  return { ...whole, key: given.key ?? taskKey(whole) };
};

export const karin = personId('eb0c4a00-0000-4000-8000-000000000102');
export const soder = unitId('soder');
