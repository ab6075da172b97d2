// A citizen proposal or a fault report: it goes to where it is handled, and the person is told (R030, R147, R148, R177, R178; FL 6 §).

import type { DeadlineRule, OwnTables } from '../process';

const deadlines = {
  redirectPass: { from: 'opened', days: 1, counted: 'working', remind: [], because: 'ownRoutine' },
  redirectTell: { from: 'opened', days: 1, counted: 'working', remind: [], because: 'ownRoutine' },
} as const satisfies Record<string, DeadlineRule>;

export const redirected = {
  place: 'protected',
  number: 'HV',
  level: 'normal',
  begins: { byPerson: 'received' },
  readers: ['registrar', 'departmentHead'],
  fields: {
    redirectKind: { kind: 'code', of: ['citizenProposal', 'faultReport', 'otherAuthority'] },
    passedDay: { kind: 'day', been: true },
    personToldDay: { kind: 'day', been: true },
  },
  stages: {
    received: { open: true },
    telling: { open: true },
    told: { open: false, isEnd: true },
    notTold: { open: false, isEnd: true },
    ours: { open: false, isEnd: true },
  },
  tasks: {
    redirectPass: {
      role: 'registrar',
      opens: { stage: ['received'] },
      deadline: 'redirectPass',
      answeredOn: 'page',
      outcomes: {
        passed: { to: 'telling', asks: ['redirectKind', 'passedDay'], note: 'may' },
        ours: { to: 'ours', note: 'required' },
      },
      mayBeGivenAway: true,
      because: 'citizenProposal',
    },
    redirectTell: {
      role: 'registrar',
      opens: { stage: ['telling'] },
      deadline: 'redirectTell',
      answeredOn: 'page',
      outcomes: { told: { to: 'told', asks: ['personToldDay'], note: 'may' }, cannotTell: { to: 'notTold', note: 'required' } },
      mayBeGivenAway: true,
      because: 'guidance',
    },
  },
  deadlines,
  letters: {},
} as const satisfies OwnTables;
