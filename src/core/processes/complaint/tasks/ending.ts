// Tasks of the answer and the end: that it is late, that it is told, that the file is closed.

import type { ComplaintTask } from './complaint-task';

export const ending = {
  delayNotice: {
    role: 'caseworker',
    opens: { when: 'delayNear' },
    deadline: 'delayNotice',
    answeredOn: 'page',
    overdueTo: ['unitManager', 'departmentHead'],
    outcomes: { sent: { letters: ['delayNotice'] }, notNeeded: { reasons: ['answerGoesToday'] } },
    mayBeGivenAway: true,
    because: 'routineDelay',
  },
  giveAnswer: {
    role: 'caseworker',
    withoutUnit: 'firstOwner',
    opens: { when: 'untold' },
    deadline: 'giveAnswer',
    answeredOn: 'page',
    outcomes: { told: {}, notReached: { reasons: ['triedThreeDays', 'noContactDetails'] } },
    mayBeGivenAway: true,
    because: 'ownRoutine',
  },
  closeFile: {
    role: 'registrar',
    opens: { stage: ['closing'] },
    deadline: 'closing',
    answeredOn: 'card',
    outcomes: { fileReceived: { to: 'closed' } },
    mayBeGivenAway: false,
    because: 'registration',
  },
} as const satisfies Record<string, ComplaintTask>;
