// Tasks of the register and of the individual's own file: what is not entered the day after it came, and the note at the end.

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
  noteInFile: {
    role: 'caseworker',
    withoutUnit: 'firstOwner',
    opens: { when: 'noteOwed' },
    deadline: 'closing',
    answeredOn: 'page',
    outcomes: { noted: {}, noFile: { reasons: ['nobodyConcerned', 'hasNoFile'] } },
    mayBeGivenAway: true,
    because: 'fileNote',
  },
} as const satisfies Record<string, ComplaintTask>;
