// Signs of welfare crime: the head of department's alone, in the restricted place. Nothing leaves before a decision on secrecy, and nothing of it reaches
// the provider or EKU (R023, R037, R055, R181, R263; lag 2025:170, OSL 26 kap. 1 §).

import type { DeadlineRule, OwnTables } from '../process';

const deadlines = {
  welfareCrimeReceive: { from: 'opened', days: 0, counted: 'calendar', falls: 'stays', remind: [], because: 'welfareCrime' },
  welfareCrimeExamine: { from: 'opened', days: 10, counted: 'working', remind: [2], because: 'ownRoutine' },
  welfareCrimeSecrecy: { from: 'opened', days: 3, counted: 'working', remind: [1], because: 'ownRoutine' },
  welfareCrimeHandOver: { from: 'opened', days: 1, counted: 'working', remind: [], because: 'ownRoutine' },
} as const satisfies Record<string, DeadlineRule>;

export const welfareCrime = {
  place: 'restricted',
  number: 'VB',
  level: 'protected',
  flag: 'welfareCrime',
  begins: { byFlag: 'examining', byPerson: 'reported' },
  besides: [],
  readers: ['welfareCrimeOwner'],
  fields: {
    provider: { kind: 'provider' },
    secrecyDay: { kind: 'day', been: true },
    secrecyGround: { kind: 'code', of: ['nothingSecret', 'secretTakenOut', 'consent'] },
    handedOverTo: { kind: 'code', of: ['police', 'otherAuthority'] },
    handedOverDay: { kind: 'day', been: true },
  },
  stages: {
    reported: { open: true },
    examining: { open: true },
    weighingSecrecy: { open: true },
    handingOver: { open: true },
    handedOver: { open: false, isEnd: true },
    kept: { open: false, isEnd: true },
    declined: { open: false, isEnd: true },
  },
  tasks: {
    welfareCrimeReceive: {
      role: 'welfareCrimeOwner',
      opens: { stage: ['reported'] },
      deadline: 'welfareCrimeReceive',
      answeredOn: 'page',
      outcomes: { taken: { to: 'examining' }, declined: { to: 'declined', note: 'required' } },
      mayBeGivenAway: false,
      because: 'welfareCrime',
    },
    welfareCrimeExamine: {
      role: 'welfareCrimeOwner',
      opens: { stage: ['examining'] },
      deadline: 'welfareCrimeExamine',
      answeredOn: 'page',
      outcomes: { suspected: { to: 'weighingSecrecy', note: 'required' }, declined: { to: 'declined', note: 'required' } },
      mayBeGivenAway: false,
      because: 'welfareCrime',
    },
    welfareCrimeSecrecy: {
      role: 'welfareCrimeOwner',
      opens: { stage: ['weighingSecrecy'] },
      deadline: 'welfareCrimeSecrecy',
      answeredOn: 'page',
      outcomes: {
        mayLeave: { to: 'handingOver', asks: ['secrecyGround', 'secrecyDay'], note: 'required' },
        mayNotLeave: { to: 'kept', asks: ['secrecyDay'], note: 'required' },
      },
      mayBeGivenAway: false,
      because: 'lawEnforcementData',
    },
    welfareCrimeHandOver: {
      role: 'welfareCrimeOwner',
      opens: { stage: ['handingOver'] },
      deadline: 'welfareCrimeHandOver',
      answeredOn: 'page',
      outcomes: {
        handedOver: { to: 'handedOver', asks: ['handedOverTo', 'handedOverDay'], note: 'may' },
        weighAgain: { to: 'weighingSecrecy', note: 'required' },
      },
      mayBeGivenAway: false,
      because: 'lawEnforcementData',
    },
  },
  deadlines,
  letters: {},
} as const satisfies OwnTables;
