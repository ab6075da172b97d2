// What may be a crime by an official in service: told at once to the responsible head, in the restricted place, outside the complaint (R191, R203, R264).

import type { DeadlineRule, OwnTables } from '../process';

const deadlines = {
  officialCrimeReceive: { from: 'opened', days: 0, counted: 'calendar', falls: 'stays', remind: [], because: 'officialCrime' },
  officialCrimeExamine: { from: 'opened', days: 5, counted: 'working', remind: [1], because: 'ownRoutine' },
  officialCrimeReport: { from: 'opened', days: 1, counted: 'working', remind: [], because: 'ownRoutine' },
} as const satisfies Record<string, DeadlineRule>;

export const officialCrime = {
  place: 'restricted',
  number: 'BT',
  level: 'protected',
  flag: 'officialCrime',
  begins: { byFlag: 'examining', byPerson: 'reported' },
  besides: [],
  readers: ['officialCrimeOwner'],
  fields: {
    secrecyDay: { kind: 'day', been: true },
    secrecyGround: { kind: 'code', of: ['nothingSecret', 'secretTakenOut', 'consent'] },
    policeDay: { kind: 'day', been: true },
  },
  stages: {
    reported: { open: true },
    examining: { open: true },
    reporting: { open: true },
    reportedToPolice: { open: false, isEnd: true },
    handledByEmployer: { open: false, isEnd: true },
    declined: { open: false, isEnd: true },
  },
  tasks: {
    officialCrimeReceive: {
      role: 'officialCrimeOwner',
      opens: { stage: ['reported'] },
      deadline: 'officialCrimeReceive',
      answeredOn: 'page',
      outcomes: { taken: { to: 'examining' }, declined: { to: 'declined', note: 'required' } },
      mayBeGivenAway: false,
      because: 'officialCrime',
    },
    officialCrimeExamine: {
      role: 'officialCrimeOwner',
      opens: { stage: ['examining'] },
      deadline: 'officialCrimeExamine',
      answeredOn: 'page',
      outcomes: {
        toPolice: { to: 'reporting', asks: ['secrecyGround', 'secrecyDay'], note: 'required' },
        toEmployer: { to: 'handledByEmployer', note: 'required' },
        declined: { to: 'declined', note: 'required' },
      },
      mayBeGivenAway: false,
      because: 'officialCrime',
    },
    officialCrimeReport: {
      role: 'officialCrimeOwner',
      opens: { stage: ['reporting'] },
      deadline: 'officialCrimeReport',
      answeredOn: 'page',
      outcomes: {
        reported: { to: 'reportedToPolice', asks: ['policeDay'], note: 'may' },
        weighAgain: { to: 'examining', note: 'required' },
      },
      mayBeGivenAway: false,
      because: 'officialCrime',
    },
  },
  deadlines,
  letters: {},
} as const satisfies OwnTables;
