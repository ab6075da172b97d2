// The yearly review of what may be disposed of: opened by the clock when the plan lets something go, with how many and nothing of whom; and the word to whoever confirms
// what has been chosen (arkivlagen 10 §).

import type { DeadlineRule, OwnTables } from '../process';

const deadlines = {
  disposalReview: { from: 'opened', days: 30, counted: 'calendar', falls: 'before', remind: [5, 1], because: 'ownRoutine' },
  disposalConfirm: { from: 'opened', days: 10, counted: 'working', remind: [3], because: 'ownRoutine' },
} as const satisfies Record<string, DeadlineRule>;

export const disposalReview = {
  place: 'open',
  number: 'GA',
  level: 'normal',
  begins: { byClock: 'reviewing', byCause: 'confirming' },
  besides: [],
  readers: ['registrar', 'departmentHead', 'director'],
  fields: {
    mayGo: { kind: 'count' },
    toLook: { kind: 'count' },
  },
  stages: {
    reviewing: { open: true },
    confirming: { open: true },
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
    /** Of what is chosen to be disposed of: each is confirmed on *Gallring*, by another than who chose it. */
    disposalConfirm: {
      role: 'director',
      overdueTo: ['departmentHead'],
      opens: { stage: ['confirming'] },
      deadline: 'disposalConfirm',
      answeredOn: 'page',
      outcomes: { confirmed: { to: 'reviewed', note: 'may' }, notAll: { to: 'reviewed', note: 'required' } },
      mayBeGivenAway: true,
      because: 'archiveLaw',
    },
  },
  deadlines,
  letters: {},
} as const satisfies OwnTables;
