// A wish to change provider: the reason is examined, which may lead to individual follow-up, and the person is helped to change (R077, R144, R180).

import type { DeadlineRule, OwnTables } from '../process';

const deadlines = {
  changeReason: { from: 'opened', days: 5, counted: 'working', remind: [1], because: 'ownRoutine' },
  changeFollowUp: { from: 'opened', days: 10, counted: 'working', remind: [2], because: 'ownRoutine' },
  changeHelp: { from: 'opened', days: 5, counted: 'working', remind: [1], because: 'ownRoutine' },
} as const satisfies Record<string, DeadlineRule>;

export const changeOfProvider = {
  place: 'protected',
  number: 'BY',
  level: 'normal',
  begins: { byPerson: 'wished' },
  readers: ['individualFollower', 'unitManager'],
  fields: {
    provider: { kind: 'provider' },
    changedDay: { kind: 'day', been: true },
  },
  stages: {
    wished: { open: true },
    followingUp: { open: true },
    helping: { open: true },
    changed: { open: false, isEnd: true },
    stays: { open: false, isEnd: true },
  },
  tasks: {
    changeReason: {
      role: 'individualFollower',
      opens: { stage: ['wished'] },
      deadline: 'changeReason',
      answeredOn: 'page',
      outcomes: {
        toFollowUp: { to: 'followingUp', asks: ['provider'], note: 'required' },
        toChange: { to: 'helping', asks: ['provider'], note: 'required' },
        stays: { to: 'stays', note: 'required' },
      },
      mayBeGivenAway: true,
      because: 'changeOfProvider',
    },
    changeFollowUp: {
      role: 'individualFollower',
      opens: { stage: ['followingUp'] },
      deadline: 'changeFollowUp',
      answeredOn: 'page',
      outcomes: { needsMet: { to: 'helping', note: 'required' }, needsNotMet: { to: 'helping', note: 'required' } },
      mayBeGivenAway: true,
      because: 'stairIndividual',
    },
    changeHelp: {
      role: 'individualFollower',
      opens: { stage: ['helping'] },
      deadline: 'changeHelp',
      answeredOn: 'page',
      outcomes: { changed: { to: 'changed', asks: ['changedDay'], note: 'may' }, stays: { to: 'stays', note: 'required' } },
      mayBeGivenAway: true,
      because: 'changeOfProvider',
    },
  },
  deadlines,
  letters: {},
} as const satisfies OwnTables;
