// The task of moving what a protected case holds to the organisation's own system, where the profile says that it lies there.

import type { ComplaintTask } from './complaint-task';

export const shell = {
  moveContentOut: {
    role: 'registrar',
    opens: { when: 'contentHere' },
    deadline: 'moveContent',
    answeredOn: 'page',
    outcomes: { moved: {} },
    mayBeGivenAway: false,
    because: 'individualSecrecy',
  },
} as const satisfies Record<string, ComplaintTask>;
