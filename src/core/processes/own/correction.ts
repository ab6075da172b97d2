// A breach of contract: correction is demanded of the provider by the unit's manager with the procurement officer, and a sanction follows where the contract
// allows one (R035–R036, R051–R052, R171–R172, R225).

import type { DeadlineRule, OwnTables } from '../process';

const deadlines = {
  correctionReceive: { from: 'opened', days: 2, counted: 'working', remind: [], because: 'ownRoutine' },
  correctionContract: { from: 'opened', days: 3, counted: 'working', remind: [1], because: 'ownRoutine' },
  correctionDemand: { from: 'opened', days: 3, counted: 'working', remind: [1], because: 'ownRoutine' },
  correctionFollow: { from: 'opened', days: 14, counted: 'calendar', falls: 'after', remind: [2], because: 'ownRoutine' },
} as const satisfies Record<string, DeadlineRule>;

export const correction = {
  place: 'protected',
  number: 'RK',
  level: 'normal',
  flag: 'contractBreach',
  begins: { byFlag: 'reported', byPerson: 'reported' },
  readers: ['correctionOwner', 'contractSupport', 'departmentHead'],
  fields: {
    provider: { kind: 'provider' },
    contractSanction: { kind: 'code', of: ['allowed', 'notAllowed'] },
    toldDay: { kind: 'day', been: true },
    demandedDay: { kind: 'day', been: true },
    correctBy: { kind: 'day', ahead: true },
    sanctionDay: { kind: 'day', been: true },
  },
  stages: {
    reported: { open: true },
    readingContract: { open: true },
    telling: { open: true },
    demanding: { open: true },
    awaiting: { open: true },
    sanctioning: { open: true },
    told: { open: false, isEnd: true },
    corrected: { open: false, isEnd: true },
    sanctioned: { open: false, isEnd: true },
    notCorrected: { open: false, isEnd: true },
    noBreach: { open: false, isEnd: true },
  },
  tasks: {
    correctionReceive: {
      role: 'correctionOwner',
      opens: { stage: ['reported'] },
      deadline: 'correctionReceive',
      answeredOn: 'page',
      outcomes: {
        breach: { to: 'readingContract', asks: ['provider'], note: 'required' },
        othersContract: { to: 'telling', asks: ['provider'], note: 'required' },
        noBreach: { to: 'noBreach', note: 'required' },
      },
      mayBeGivenAway: true,
      because: 'contractBreach',
    },
    correctionContract: {
      role: 'contractSupport',
      opens: { stage: ['readingContract'] },
      deadline: 'correctionContract',
      answeredOn: 'page',
      outcomes: {
        ownContract: { to: 'demanding', asks: ['contractSanction'], note: 'required' },
        othersContract: { to: 'telling', note: 'required' },
        noBreach: { to: 'noBreach', note: 'required' },
      },
      mayBeGivenAway: true,
      because: 'contractBreach',
    },
    correctionTell: {
      role: 'correctionOwner',
      opens: { stage: ['telling'] },
      deadline: 'correctionDemand',
      answeredOn: 'page',
      outcomes: { told: { to: 'told', asks: ['toldDay'], note: 'required', draft: 'contractMessage' } },
      mayBeGivenAway: true,
      because: 'contractBreach',
    },
    correctionDemand: {
      role: 'correctionOwner',
      opens: { stage: ['demanding'] },
      deadline: 'correctionDemand',
      answeredOn: 'page',
      outcomes: { demanded: { to: 'awaiting', asks: ['demandedDay', 'correctBy'], note: 'required', draft: 'correctionDemand' } },
      mayBeGivenAway: true,
      because: 'correctionDemand',
    },
    correctionFollow: {
      role: 'correctionOwner',
      opens: { stage: ['awaiting'] },
      deadline: 'correctionFollow',
      dayFrom: 'correctBy',
      answeredOn: 'page',
      outcomes: {
        corrected: { to: 'corrected', note: 'required' },
        notCorrected: { to: 'sanctioning', note: 'required' },
        moreTime: { to: 'awaiting', asks: ['correctBy'], note: 'required' },
      },
      mayBeGivenAway: true,
      because: 'correctionDemand',
    },
    correctionSanction: {
      role: 'contractSupport',
      opens: { stage: ['sanctioning'] },
      deadline: 'correctionContract',
      answeredOn: 'page',
      outcomes: {
        sanctioned: { to: 'sanctioned', needs: { contractSanction: 'allowed' }, asks: ['sanctionDay'], note: 'required' },
        demandAgain: { to: 'demanding', note: 'required' },
        noSanction: { to: 'notCorrected', note: 'required' },
      },
      mayBeGivenAway: true,
      because: 'correctionDemand',
    },
  },
  deadlines,
  letters: {},
} as const satisfies OwnTables;
