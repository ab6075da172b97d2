// A compliment or a comment without a wish for an answer: passed to the operation or the provider concerned, and used to see what works (R173–R175).

import type { DeadlineRule, OwnTables } from '../process';

const deadlines = {
  complimentPass: { from: 'opened', days: 3, counted: 'working', remind: [1], because: 'ownRoutine' },
  complimentUse: { from: 'opened', days: 10, counted: 'working', remind: [2], because: 'ownRoutine' },
} as const satisfies Record<string, DeadlineRule>;

export const compliment = {
  place: 'protected',
  number: 'BE',
  level: 'normal',
  begins: { byPerson: 'received' },
  readers: ['complimentOwner', 'departmentHead'],
  fields: {
    provider: { kind: 'provider' },
    passedDay: { kind: 'day', been: true },
  },
  stages: {
    received: { open: true },
    using: { open: true },
    used: { open: false, isEnd: true },
    kept: { open: false, isEnd: true },
  },
  tasks: {
    complimentPass: {
      role: 'complimentOwner',
      opens: { stage: ['received'] },
      deadline: 'complimentPass',
      answeredOn: 'page',
      outcomes: {
        toOperation: { to: 'using', asks: ['passedDay'], note: 'may' },
        toProvider: { to: 'using', asks: ['provider', 'passedDay'], note: 'may' },
        notPassed: { to: 'kept', note: 'required' },
      },
      mayBeGivenAway: true,
      because: 'compliment',
    },
    complimentUse: {
      role: 'complimentOwner',
      opens: { stage: ['using'] },
      deadline: 'complimentUse',
      answeredOn: 'page',
      outcomes: { used: { to: 'used', note: 'required' }, nothingToUse: { to: 'kept' } },
      mayBeGivenAway: true,
      because: 'compliment',
    },
  },
  deadlines,
  letters: {},
} as const satisfies OwnTables;
