// What came without anybody to answer: passed to the operation concerned, which compiles it with the rest, and a measure where it calls for one (R155, R176).

import type { DeadlineRule, OwnTables } from '../process';

const deadlines = {
  anonymousPass: { from: 'opened', days: 3, counted: 'working', remind: [1], because: 'ownRoutine' },
  anonymousUse: { from: 'opened', days: 10, counted: 'working', remind: [2], because: 'ownRoutine' },
} as const satisfies Record<string, DeadlineRule>;

/** No step asks for a letter, a day of answer or a follow-up of somebody nobody knows. */
export const anonymousComment = {
  place: 'protected',
  number: 'AN',
  level: 'normal',
  begins: { byPerson: 'received' },
  readers: ['anonymousOwner', 'departmentHead'],
  fields: {
    provider: { kind: 'provider' },
    passedDay: { kind: 'day', been: true },
  },
  stages: {
    received: { open: true },
    analysing: { open: true },
    measured: { open: false, isEnd: true },
    compiled: { open: false, isEnd: true },
    kept: { open: false, isEnd: true },
  },
  tasks: {
    anonymousPass: {
      role: 'anonymousOwner',
      opens: { stage: ['received'] },
      deadline: 'anonymousPass',
      answeredOn: 'page',
      outcomes: {
        toOperation: { to: 'analysing', asks: ['passedDay'], note: 'may' },
        toProvider: { to: 'analysing', asks: ['provider', 'passedDay'], note: 'may' },
        notPassed: { to: 'kept', note: 'required' },
      },
      mayBeGivenAway: true,
      because: 'anonymous',
    },
    anonymousUse: {
      role: 'anonymousOwner',
      opens: { stage: ['analysing'] },
      deadline: 'anonymousUse',
      answeredOn: 'page',
      outcomes: { measure: { to: 'measured', note: 'required' }, compiledOnly: { to: 'compiled', note: 'may' } },
      mayBeGivenAway: true,
      because: 'anonymous',
    },
  },
  deadlines,
  letters: {},
} as const satisfies OwnTables;
