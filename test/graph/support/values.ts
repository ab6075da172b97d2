// Values that do not matter to a test, with those that do given.

import { caseId, instant, personId, plainDate, unitId } from '../../../src/core/brand';
import type { NewCase } from '../../../src/core/casefile/case';
import { taskKey, type NewTask } from '../../../src/core/casefile/task';

export const aNewCase = (given: Partial<NewCase> = {}): NewCase => ({
  intakeKey: 'key-1',
  stage: 'received',
  round: 0,
  received: instant('2026-03-02T07:10:00.000Z'),
  arrived: instant('2026-03-02T07:15:00.000Z'),
  said: null,
  channel: 'mail',
  kind: 'complaint',
  about: {},
  topic: null,
  providerId: null,
  unit: null,
  caseworkerId: null,
  replyWish: 'unknown',
  addressProof: 'verified',
  addressKind: 'person',
  protection: 'normal',
  lies: 'usual',
  danger: 'no',
  legalAsked: false,
  holds: [],
  guarded: false,
  hasApart: false,
  hasReaders: false,
  ground: 'none',
  disclosure: 'notAsked',
  providerReplyDue: null,
  needsMet: null,
  signs: [],
  childConcern: false,
  nextStep: null,
  nextStepDay: null,
  providerParts: [],
  profileVersion: 'ekbacka@1',
  ekuId: null,
  suggestion: { providerId: null, unit: null, topic: null, because: 'nothingFound' },
  warnings: [],
  closedAs: null,
  exit: null,
  exitOn: null,
  fixedBy: null,
  held: null,
  registryNumber: null,
  inOrder: null,
  lastDecision: null,
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
