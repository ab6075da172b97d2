// The yearly visit to a private provider: the calendar opens it, somebody plans and makes it, and management hears what was seen (R212, R288).

import type { DeadlineRule, OwnTables } from '../process';

const deadlines = {
  visitPlan: { from: 'opened', days: 20, counted: 'working', remind: [5, 1], because: 'followUpPlan' },
  visitMake: { from: 'opened', days: 90, counted: 'calendar', falls: 'before', remind: [5, 1], because: 'followUpPlan' },
  visitReport: { from: 'opened', days: 20, counted: 'working', remind: [5, 1], because: 'followUpPlan' },
} as const satisfies Record<string, DeadlineRule>;

export const yearlyVisit = {
  place: 'open',
  number: 'UB',
  level: 'normal',
  begins: { byClock: 'planning', byPerson: 'planning' },
  calendar: 'yearlyVisit',
  besides: ['contribution', 'measure', 'inspectorate'],
  openedBy: ['followUpOwner', 'contractSupport'],
  readers: ['followUpOwner', 'contractSupport', 'departmentHead'],
  fields: {
    provider: { kind: 'provider' },
    plannedDay: { kind: 'day' },
    visitedDay: { kind: 'day' },
    reportedDay: { kind: 'day' },
  },
  stages: {
    planning: { open: true },
    planned: { open: true },
    reporting: { open: true },
    reported: { open: false, isEnd: true },
    dropped: { open: false, isEnd: true },
  },
  tasks: {
    visitPlan: {
      role: 'followUpOwner',
      opens: { stage: ['planning'] },
      deadline: 'visitPlan',
      answeredOn: 'page',
      outcomes: {
        planned: { to: 'planned', asks: ['provider', 'plannedDay'], note: 'may' },
        notThisYear: { to: 'dropped', note: 'required' },
      },
      mayBeGivenAway: true,
      because: 'followUpPlan',
    },
    visitMake: {
      role: 'followUpOwner',
      opens: { stage: ['planned'] },
      deadline: 'visitMake',
      dayFrom: 'plannedDay',
      answeredOn: 'page',
      outcomes: {
        visited: { to: 'reporting', asks: ['visitedDay'], note: 'required' },
        planAnew: { to: 'planning', note: 'may' },
      },
      mayBeGivenAway: true,
      because: 'followUpPlan',
    },
    visitReport: {
      role: 'followUpOwner',
      opens: { stage: ['reporting'] },
      deadline: 'visitReport',
      answeredOn: 'page',
      outcomes: { reported: { to: 'reported', asks: ['reportedDay'], note: 'may' } },
      mayBeGivenAway: true,
      because: 'followUpPlan',
    },
  },
  deadlines,
  letters: {},
} as const satisfies OwnTables;
