// Tasks of danger: told at once, and taken by whoever comes first (decisions 8.6).

import type { ComplaintTask } from './complaint-task';

export const alarms = {
  dangerNow: {
    role: 'unitManager',
    opens: { when: 'danger' },
    deadline: 'atOnce',
    answeredOn: 'card',
    outcomes: { safeNow: { reasons: ['called', 'visited', 'rescueService'] } },
    mayBeGivenAway: false,
    isAlarm: true,
    because: 'routineAtOnce',
  },
  readAlarm: {
    role: 'firstOwner',
    opens: { when: 'alarm' },
    deadline: 'atOnce',
    answeredOn: 'card',
    outcomes: { inDanger: {}, noDanger: {} },
    mayBeGivenAway: false,
    isAlarm: true,
    because: 'routineAtOnce',
  },
  childConcern: {
    role: 'childReceiver',
    opens: { when: 'childConcern' },
    deadline: 'atOnce',
    answeredOn: 'card',
    outcomes: { received: {} },
    mayBeGivenAway: false,
    isAlarm: true,
    because: 'ownRoutine',
  },
} as const satisfies Record<string, ComplaintTask>;
