// That the individual considers something wrong in what is written: noted as she says it, and either put right or left standing with her view beside it
// (L06, SoL 14 kap.). Nothing that was written is taken away.

import type { DeadlineRule, OwnTables } from '../process';

const deadlines = {
  objectionAnswer: { from: 'opened', days: 2, counted: 'working', remind: [1], because: 'objection' },
} as const satisfies Record<string, DeadlineRule>;

export const objection = {
  place: 'protected',
  number: 'FE',
  level: 'normal',
  begins: { beside: 'said' },
  openedBy: ['registrar', 'firstOwner', 'caseworker', 'unitManager', 'departmentHead', 'qualityController'],
  asksFirst: ['saidDay'],
  words: 'required',
  openerReads: true,
  readers: ['unitManager'],
  fields: { saidDay: { kind: 'day', been: true }, hidden: { kind: 'code', of: ['yes'] } },
  stages: {
    said: { open: true },
    putRight: { open: false, isEnd: true },
    standsBeside: { open: false, isEnd: true },
  },
  tasks: {
    objectionAnswer: {
      role: 'caseOwner',
      opens: { stage: ['said'] },
      deadline: 'objectionAnswer',
      answeredOn: 'page',
      outcomes: { putRight: { to: 'putRight', note: 'required' }, standsBeside: { to: 'standsBeside', note: 'required' } },
      mayBeGivenAway: true,
      because: 'objection',
    },
  },
  deadlines,
  letters: {},
} as const satisfies OwnTables;
