// A person's own data (GDPR art. 15): who she is made sure by a person, her cases found, what is about others masked, and an answer within a month; two more with a
// reason, said within the first (art. 12.3). A no is decided by another than who weighed it, and can be appealed.

import type { DeadlineRule, OwnTables } from '../process';

const deadlines = {
  ownDataIdentity: { from: 'opened', days: 2, counted: 'working', remind: [], because: 'ownRoutine' },
  ownDataAnswer: { from: 'received', days: 1, counted: 'months', falls: 'after', remind: [10, 3], because: 'ownDataAccess' },
} as const satisfies Record<string, DeadlineRule>;

export const ownData = {
  place: 'protected',
  number: 'RU',
  level: 'normal',
  begins: { byPerson: 'received' },
  finds: 'ownData',
  readers: ['registrar', 'documentsReceiver', 'documentsDecider'],
  fields: {
    /** Never more than is needed to be sure (art. 12.6). */
    identifiedBy: { kind: 'code', of: ['eId', 'inPerson', 'knownAddress', 'representative'] },
    extendedTo: { kind: 'day', ahead: true, withinMonths: 3 },
    handedOutDay: { kind: 'day', been: true },
    handOverWay: { kind: 'code', of: ['readHere', 'paper', 'mail', 'safeMail'] },
    decidedDay: { kind: 'day', been: true },
    sentDay: { kind: 'day', been: true },
  },
  stages: {
    received: { open: true },
    collecting: { open: true },
    deciding: { open: true },
    handedOut: { open: false, isEnd: true },
    nothingHeld: { open: false, isEnd: true },
    notIdentified: { open: false, isEnd: true },
    refused: { open: false, isEnd: true },
  },
  tasks: {
    ownDataIdentity: {
      role: 'documentsReceiver',
      opens: { stage: ['received'] },
      deadline: 'ownDataIdentity',
      answeredOn: 'page',
      outcomes: {
        sure: { to: 'collecting', asks: ['identifiedBy'], note: 'may' },
        askedMore: { to: 'received', note: 'required' },
        notIdentified: { to: 'notIdentified', note: 'required' },
      },
      mayBeGivenAway: true,
      because: 'ownDataAccess',
    },
    ownDataAnswer: {
      role: 'documentsReceiver',
      opens: { stage: ['collecting'] },
      deadline: 'ownDataAnswer',
      dayFrom: 'extendedTo',
      answeredOn: 'page',
      outcomes: {
        handedOut: { to: 'handedOut', asks: ['handedOutDay', 'handOverWay'], note: 'may', handsOut: 'any' },
        nothingHeld: { to: 'nothingHeld', asks: ['sentDay'], note: 'may' },
        extended: { to: 'collecting', asks: ['extendedTo'], note: 'required', draft: 'ownDataExtended' },
        toDecide: { to: 'deciding', note: 'required' },
      },
      mayBeGivenAway: true,
      because: 'ownDataAccess',
    },
    ownDataDecide: {
      role: 'documentsDecider',
      overdueTo: ['registrar'],
      opens: { stage: ['deciding'] },
      otherThan: 'ownDataAnswer',
      deadline: 'ownDataAnswer',
      dayFrom: 'extendedTo',
      answeredOn: 'page',
      outcomes: {
        handOut: { to: 'collecting', note: 'may' },
        refused: { to: 'refused', asks: ['decidedDay', 'sentDay'], note: 'required', draft: 'ownDataRefused' },
      },
      mayBeGivenAway: true,
      because: 'ownDataAccess',
    },
  },
  deadlines,
  letters: {},
} as const satisfies OwnTables;
