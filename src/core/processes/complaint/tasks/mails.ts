// Tasks of mails that come into a case (decisions 8.5).

import type { ComplaintTask } from './complaint-task';

export const mails = {
  readMail: {
    role: 'caseOwner',
    opens: { when: 'mailIn' },
    deadline: 'readMail',
    answeredOn: 'page',
    outcomes: { read: {} },
    mayBeGivenAway: true,
    because: 'ownRoutine',
  },
  mailAfterEnd: {
    role: 'firstOwner',
    opens: { when: 'mailAfterEnd' },
    deadline: 'readMail',
    answeredOn: 'page',
    outcomes: { reopened: {}, newCase: { splitsOff: true }, nothingNew: { reasons: ['thanks', 'knownAlready'], putsAway: true } },
    mayBeGivenAway: false,
    because: 'ownRoutine',
  },
} as const satisfies Record<string, ComplaintTask>;
