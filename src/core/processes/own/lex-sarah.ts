// Lex Sarah: what is reported is examined, put right and decided on at once, apart from the complaint, which keeps only the fact that something
// waits (R082–R084, R257, R260; SoL 27 kap.). Whoever examined it does not decide.

import type { DeadlineRule, OwnTables } from '../process';

const deadlines = {
  lexSarahReceive: { from: 'opened', days: 0, counted: 'calendar', falls: 'stays', remind: [], because: 'lexSarahReport' },
  lexSarahRemedy: { from: 'opened', days: 0, counted: 'calendar', falls: 'stays', remind: [], because: 'lexSarahInvestigate' },
  lexSarahInvestigate: {
    from: 'received',
    days: 30,
    counted: 'calendar',
    falls: 'before',
    remind: [7, 1],
    because: 'ownRoutine',
  },
  lexSarahDecide: { from: 'opened', days: 5, counted: 'working', remind: [1], because: 'ownRoutine' },
  lexSarahNotify: { from: 'opened', days: 1, counted: 'working', remind: [], because: 'lexSarahNotify' },
} as const satisfies Record<string, DeadlineRule>;

export const lexSarah = {
  place: 'restricted',
  number: 'LS',
  level: 'protected',
  flag: 'lexSarah',
  begins: { byFlag: 'investigating', byPerson: 'reported' },
  readers: ['lexSarahOwner', 'lexSarahDecider', 'boardTeller'],
  fields: { notifiedDay: { kind: 'day', been: true }, boardDay: { kind: 'day', been: true } },
  stages: {
    reported: { open: true },
    investigating: { open: true },
    deciding: { open: true },
    boardDeciding: { open: true },
    notifying: { open: true },
    tellingBoard: { open: true },
    decided: { open: false, isEnd: true },
    declined: { open: false, isEnd: true },
  },
  tasks: {
    lexSarahReceive: {
      role: 'lexSarahOwner',
      opens: { stage: ['reported'] },
      deadline: 'lexSarahReceive',
      answeredOn: 'page',
      outcomes: { taken: { to: 'investigating' }, declined: { to: 'declined', note: 'required' } },
      mayBeGivenAway: true,
      because: 'lexSarahReport',
    },
    lexSarahRemedy: {
      role: 'lexSarahOwner',
      opens: { stage: ['investigating'] },
      deadline: 'lexSarahRemedy',
      answeredOn: 'page',
      outcomes: { remedied: { note: 'required' }, nothingToRemedy: { note: 'required' } },
      mayBeGivenAway: true,
      because: 'lexSarahInvestigate',
    },
    lexSarahInvestigate: {
      role: 'lexSarahOwner',
      opens: { stage: ['investigating'] },
      after: ['lexSarahRemedy'],
      deadline: 'lexSarahInvestigate',
      answeredOn: 'page',
      outcomes: { investigated: { to: 'deciding', note: 'required' }, declined: { to: 'declined', note: 'required' } },
      mayBeGivenAway: true,
      because: 'lexSarahInvestigate',
    },
    lexSarahDecide: {
      role: 'lexSarahDecider',
      opens: { stage: ['deciding'] },
      otherThan: 'lexSarahInvestigate',
      deadline: 'lexSarahDecide',
      answeredOn: 'page',
      outcomes: {
        serious: { to: 'notifying', note: 'required' },
        notSerious: { to: 'tellingBoard', note: 'required' },
        toBoard: { to: 'boardDeciding', note: 'required' },
        investigateMore: { to: 'investigating', note: 'required' },
      },
      mayBeGivenAway: false,
      because: 'lexSarahNotify',
    },
    /** Where the board itself decides what goes to the authority: the head of social services brings it there and enters the decision (R084, R260). */
    lexSarahBoardDecides: {
      role: 'boardTeller',
      overdueTo: ['departmentHead'],
      opens: { stage: ['boardDeciding'] },
      deadline: 'lexSarahDecide',
      answeredOn: 'page',
      outcomes: {
        boardNotifies: { to: 'notifying', asks: ['boardDay'], note: 'may' },
        boardDoesNot: { to: 'decided', asks: ['boardDay'], note: 'required' },
        notForBoard: { to: 'deciding', note: 'required' },
      },
      mayBeGivenAway: false,
      because: 'lexSarahNotify',
    },
    lexSarahNotify: {
      role: 'lexSarahOwner',
      opens: { stage: ['notifying'] },
      deadline: 'lexSarahNotify',
      answeredOn: 'page',
      outcomes: { notified: { to: 'tellingBoard', asks: ['notifiedDay'], note: 'may' } },
      mayBeGivenAway: true,
      because: 'lexSarahNotify',
    },
    lexSarahBoard: {
      role: 'boardTeller',
      overdueTo: ['departmentHead'],
      opens: { stage: ['tellingBoard'] },
      deadline: 'lexSarahDecide',
      answeredOn: 'page',
      outcomes: {
        boardTold: { to: 'decided', asks: ['boardDay'], note: 'may' },
        boardNotTold: { to: 'decided', note: 'required' },
      },
      mayBeGivenAway: false,
      because: 'ownRoutine',
    },
  },
  deadlines,
  letters: {},
} as const satisfies OwnTables;
