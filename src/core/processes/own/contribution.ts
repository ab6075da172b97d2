// What a colleague is asked to give to an investigation, by a day: she reads the question and not the complaint (R067).

import type { DeadlineRule, OwnTables } from '../process';

const deadlines = {
  contribute: { from: 'opened', days: 3, counted: 'working', falls: 'before', remind: [1], because: 'ownRoutine' },
} as const satisfies Record<string, DeadlineRule>;

export const contribution = {
  place: 'protected',
  number: 'UL',
  level: 'normal',
  begins: { beside: 'asked' },
  openedBy: ['caseworker', 'unitManager', 'departmentHead', 'qualityController', 'lexMariaOwner'],
  asksFirst: ['askedRole', 'giveBy'],
  words: 'required',
  namesKeeper: true,
  openerReads: true,
  readers: ['unitManager'],
  fields: {
    askedRole: { kind: 'code', of: ['caseworker', 'unitManager', 'mas', 'procurement', 'qualityController'] },
    giveBy: { kind: 'day', ahead: true },
    hidden: { kind: 'code', of: ['yes'] },
  },
  stages: {
    asked: { open: true },
    given: { open: false, isEnd: true },
    nothingToAdd: { open: false, isEnd: true },
  },
  tasks: {
    contribute: {
      role: 'caseOwner',
      roleFrom: 'askedRole',
      opens: { stage: ['asked'] },
      deadline: 'contribute',
      dayFrom: 'giveBy',
      answeredOn: 'page',
      outcomes: { given: { to: 'given', note: 'required' }, nothingToAdd: { to: 'nothingToAdd', note: 'may' } },
      mayBeGivenAway: true,
      because: 'routineInvestigation',
    },
  },
  deadlines,
  letters: {},
} as const satisfies OwnTables;
