// Lex Maria: harm or a risk of harm in health care is examined by the nurse with medical responsibility (MAS), who decides whether IVO is notified
// (R085, R259; PSL 3 kap. 5 §).

import type { DeadlineRule, OwnTables } from '../process';

const deadlines = {
  lexMariaReceive: { from: 'opened', days: 0, counted: 'calendar', falls: 'stays', remind: [], because: 'ownRoutine' },
  lexMariaInvestigate: {
    from: 'received',
    days: 30,
    counted: 'calendar',
    falls: 'before',
    remind: [7, 1],
    because: 'ownRoutine',
  },
  lexMariaDecide: { from: 'opened', days: 5, counted: 'working', remind: [1], because: 'ownRoutine' },
  lexMariaNotify: { from: 'opened', days: 1, counted: 'working', remind: [], because: 'lexMariaNotify' },
} as const satisfies Record<string, DeadlineRule>;

export const lexMaria = {
  place: 'protected',
  number: 'LM',
  level: 'protected',
  flag: 'lexMaria',
  begins: { byFlag: 'investigating', byPerson: 'reported' },
  readers: ['lexMariaOwner', 'boardTeller'],
  fields: { notifiedDay: { kind: 'day', been: true }, boardDay: { kind: 'day', been: true } },
  stages: {
    reported: { open: true },
    investigating: { open: true },
    deciding: { open: true },
    notifying: { open: true },
    tellingBoard: { open: true },
    decided: { open: false, isEnd: true },
    declined: { open: false, isEnd: true },
  },
  tasks: {
    lexMariaReceive: {
      role: 'lexMariaOwner',
      opens: { stage: ['reported'] },
      deadline: 'lexMariaReceive',
      answeredOn: 'page',
      outcomes: { taken: { to: 'investigating' }, declined: { to: 'declined', note: 'required' } },
      mayBeGivenAway: true,
      because: 'lexMariaNotify',
    },
    lexMariaInvestigate: {
      role: 'lexMariaOwner',
      opens: { stage: ['investigating'] },
      deadline: 'lexMariaInvestigate',
      answeredOn: 'page',
      outcomes: { investigated: { to: 'deciding', note: 'required' }, declined: { to: 'declined', note: 'required' } },
      mayBeGivenAway: true,
      because: 'lexMariaNotify',
    },
    lexMariaDecide: {
      role: 'lexMariaOwner',
      opens: { stage: ['deciding'] },
      deadline: 'lexMariaDecide',
      answeredOn: 'page',
      outcomes: {
        serious: { to: 'notifying', note: 'required' },
        notSerious: { to: 'tellingBoard', note: 'required' },
        investigateMore: { to: 'investigating', note: 'required' },
      },
      mayBeGivenAway: false,
      because: 'lexMariaNotify',
    },
    lexMariaNotify: {
      role: 'lexMariaOwner',
      opens: { stage: ['notifying'] },
      deadline: 'lexMariaNotify',
      answeredOn: 'page',
      outcomes: { notified: { to: 'tellingBoard', asks: ['notifiedDay'], note: 'may' } },
      mayBeGivenAway: true,
      because: 'lexMariaNotify',
    },
    lexMariaBoard: {
      role: 'boardTeller',
      overdueTo: ['departmentHead'],
      opens: { stage: ['tellingBoard'] },
      deadline: 'lexMariaDecide',
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
