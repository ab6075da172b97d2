// The yearly review of what may be disposed of: opened by the clock when the plan lets something go, with how many and nothing of whom (arkivlagen 10 §).

import type { DeadlineRule, OwnTables } from '../process';

const deadlines = {
  disposalReview: { from: 'opened', days: 30, counted: 'calendar', falls: 'before', remind: [5, 1], because: 'ownRoutine' },
} as const satisfies Record<string, DeadlineRule>;

export const disposalReview = {
  place: 'open',
  number: 'GA',
  level: 'normal',
  begins: { byClock: 'reviewing' },
  besides: [],
  readers: ['registrar', 'departmentHead', 'director'],
  fields: {
    mayGo: { kind: 'count' },
    toLook: { kind: 'count' },
  },
  stages: {
    reviewing: { open: true },
    reviewed: { open: false, isEnd: true },
  },
  tasks: {
    disposalReview: {
      role: 'registrar',
      opens: { stage: ['reviewing'] },
      deadline: 'disposalReview',
      answeredOn: 'page',
      outcomes: { reviewed: { to: 'reviewed', note: 'may' } },
      mayBeGivenAway: true,
      because: 'archiveLaw',
    },
  },
  deadlines,
  letters: {},
} as const satisfies OwnTables;
