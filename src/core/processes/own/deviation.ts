// A deviation by the ordinary routine: examined by the unit's manager, put right, and followed up on a day until the measures have had effect (R022,
// R047, R050, R141, R182).

import type { DeadlineRule, OwnTables } from '../process';

const deadlines = {
  deviationReceive: { from: 'opened', days: 1, counted: 'working', remind: [], because: 'ownRoutine' },
  deviationInvestigate: { from: 'opened', days: 14, counted: 'calendar', falls: 'before', remind: [4, 1], because: 'ownRoutine' },
  deviationMeasures: { from: 'opened', days: 5, counted: 'working', remind: [1], because: 'ownRoutine' },
  deviationFollowUp: { from: 'opened', days: 30, counted: 'calendar', falls: 'before', remind: [5, 1], because: 'ownRoutine' },
} as const satisfies Record<string, DeadlineRule>;

export const deviation = {
  place: 'protected',
  number: 'AV',
  level: 'normal',
  flag: 'deviation',
  begins: { byFlag: 'reported', byPerson: 'reported' },
  readers: ['deviationOwner', 'departmentHead'],
  fields: { provider: { kind: 'provider' }, followUpDay: { kind: 'day', ahead: true } },
  stages: {
    reported: { open: true },
    investigating: { open: true },
    measuring: { open: true },
    followingUp: { open: true },
    putRight: { open: false, isEnd: true },
    declined: { open: false, isEnd: true },
  },
  tasks: {
    deviationReceive: {
      role: 'deviationOwner',
      opens: { stage: ['reported'] },
      deadline: 'deviationReceive',
      answeredOn: 'page',
      outcomes: { taken: { to: 'investigating' }, declined: { to: 'declined', note: 'required' } },
      mayBeGivenAway: true,
      because: 'deviationRoutine',
    },
    deviationInvestigate: {
      role: 'deviationOwner',
      opens: { stage: ['investigating'] },
      deadline: 'deviationInvestigate',
      answeredOn: 'page',
      outcomes: { investigated: { to: 'measuring', note: 'required' }, declined: { to: 'declined', note: 'required' } },
      mayBeGivenAway: true,
      because: 'deviationRoutine',
    },
    deviationMeasures: {
      role: 'deviationOwner',
      opens: { stage: ['measuring'] },
      deadline: 'deviationMeasures',
      answeredOn: 'page',
      outcomes: {
        planned: { to: 'followingUp', asks: ['followUpDay'], note: 'required' },
        noneNeeded: { to: 'putRight', note: 'required' },
      },
      mayBeGivenAway: true,
      because: 'deviationRoutine',
    },
    deviationFollowUp: {
      role: 'deviationOwner',
      opens: { stage: ['followingUp'] },
      deadline: 'deviationFollowUp',
      dayFrom: 'followUpDay',
      answeredOn: 'page',
      outcomes: { hadEffect: { to: 'putRight', note: 'required' }, noEffect: { to: 'measuring', note: 'required' } },
      mayBeGivenAway: true,
      because: 'deviationRoutine',
    },
  },
  deadlines,
  letters: {},
} as const satisfies OwnTables;
