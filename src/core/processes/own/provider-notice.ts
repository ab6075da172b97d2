// What a provider tells the board: its own lex Sarah report, that it has notified IVO, its complaints and its survey. Registered, acknowledged, and a position
// taken on individual follow-up (R092, R101, R102, R227, R229, R230; SoL 27 kap. 4 and 6 §§).

import type { DeadlineRule, OwnTables } from '../process';

const deadlines = {
  providerNoticeRegister: { from: 'opened', days: 0, counted: 'calendar', falls: 'stays', remind: [], because: 'registration' },
  providerNoticeAcknowledge: { from: 'opened', days: 2, counted: 'working', remind: [1], because: 'ownRoutine' },
  providerNoticePosition: { from: 'opened', days: 5, counted: 'working', remind: [1], because: 'ownRoutine' },
  providerNoticeFollowUp: { from: 'opened', days: 10, counted: 'working', remind: [2], because: 'ownRoutine' },
} as const satisfies Record<string, DeadlineRule>;

export const providerNotice = {
  place: 'protected',
  number: 'UM',
  level: 'normal',
  begins: { byPerson: 'received' },
  readers: ['registrar', 'providerNoticeOwner', 'departmentHead'],
  fields: {
    provider: { kind: 'provider' },
    noticeKind: { kind: 'code', of: ['lexSarahReport', 'ivoNotification', 'complaintReturn', 'surveyResult'] },
    acknowledgedDay: { kind: 'day', been: true },
  },
  stages: {
    received: { open: true },
    acknowledging: { open: true },
    takingPosition: { open: true },
    followingUp: { open: true },
    followedUp: { open: false, isEnd: true },
    noFollowUp: { open: false, isEnd: true },
    notOurs: { open: false, isEnd: true },
  },
  tasks: {
    providerNoticeRegister: {
      role: 'registrar',
      opens: { stage: ['received'] },
      deadline: 'providerNoticeRegister',
      answeredOn: 'page',
      outcomes: {
        registered: { to: 'acknowledging', asks: ['provider', 'noticeKind'], note: 'may' },
        notOurs: { to: 'notOurs', note: 'required' },
      },
      mayBeGivenAway: true,
      because: 'registration',
    },
    providerNoticeAcknowledge: {
      role: 'registrar',
      opens: { stage: ['acknowledging'] },
      deadline: 'providerNoticeAcknowledge',
      answeredOn: 'page',
      outcomes: { acknowledged: { to: 'takingPosition', asks: ['acknowledgedDay'], note: 'may' } },
      mayBeGivenAway: true,
      because: 'ownRoutine',
    },
    providerNoticePosition: {
      role: 'providerNoticeOwner',
      opens: { stage: ['takingPosition'] },
      deadline: 'providerNoticePosition',
      answeredOn: 'page',
      outcomes: { followUp: { to: 'followingUp', note: 'required' }, noFollowUp: { to: 'noFollowUp', note: 'required' } },
      mayBeGivenAway: true,
      because: 'providerNotice',
    },
    providerNoticeFollowUp: {
      role: 'individualFollower',
      opens: { stage: ['followingUp'] },
      deadline: 'providerNoticeFollowUp',
      answeredOn: 'page',
      outcomes: { needsMet: { to: 'followedUp', note: 'required' }, needsNotMet: { to: 'takingPosition', note: 'required' } },
      mayBeGivenAway: true,
      because: 'stairIndividual',
    },
  },
  deadlines,
  letters: {},
} as const satisfies OwnTables;
