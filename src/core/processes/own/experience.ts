// What a unit's caseworkers have seen of a provider, as a short form of codes: asked when the provider is followed up in depth (R074, R292, R295).

import type { DeadlineRule, OwnTables } from '../process';

const deadlines = {
  experienceGive: { from: 'opened', days: 20, counted: 'working', remind: [5, 1], because: 'followUpPlan' },
} as const satisfies Record<string, DeadlineRule>;

const grade = { kind: 'code', of: ['well', 'mostly', 'partly', 'poorly', 'notSeen'] } as const;

/** The questions of the form. */
export const experienceFields = { goalsMet: grade, contactWorks: grade, plansKept: grade, peopleHeard: grade } as const;

export const experience = {
  place: 'open',
  number: 'EF',
  level: 'normal',
  begins: { byClock: 'asked' },
  calendar: { lines: ['inDepth'], units: true },
  besides: [],
  readers: ['unitManager', 'followUpOwner', 'contractSupport', 'departmentHead'],
  fields: { provider: { kind: 'provider' }, ...experienceFields },
  stages: {
    asked: { open: true },
    given: { open: false, isEnd: true },
    nothingSeen: { open: false, isEnd: true },
  },
  tasks: {
    experienceGive: {
      role: 'unitManager',
      opens: { stage: ['asked'] },
      deadline: 'experienceGive',
      answeredOn: 'page',
      outcomes: {
        given: { to: 'given', asks: ['goalsMet', 'contactWorks', 'plansKept', 'peopleHeard'] },
        nothingSeen: { to: 'nothingSeen' },
      },
      mayBeGivenAway: true,
      because: 'followUpPlan',
    },
  },
  deadlines,
  letters: {},
} as const satisfies OwnTables;
