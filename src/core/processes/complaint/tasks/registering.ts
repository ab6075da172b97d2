// Tasks of the register: what is not entered the day after it came.

import type { ComplaintTask } from './complaint-task';

export const registering = {
  registerCase: {
    role: 'registrar',
    opens: { when: 'unregistered' },
    deadline: 'registerToday',
    answeredOn: 'page',
    outcomes: { registered: {}, keptInOrder: { reasons: ['noSecrecy', 'littleImportance'] } },
    mayBeGivenAway: false,
    because: 'registration',
  },
} as const satisfies Record<string, ComplaintTask>;
