// The one task of a complaint about our own operation: the unit's manager investigates and answers, and no provider is asked (docs/decisions/own-operation.md).

import type { ComplaintTask } from './complaint-task';

export const ownOperation = {
  investigateOwn: {
    role: 'unitManager',
    opens: { stage: ['ownOperation'] },
    deadline: 'investigate',
    answeredOn: 'page',
    overdueTo: ['departmentHead'],
    outcomes: { answered: { to: 'closing', letters: ['reply'] } },
    mayBeGivenAway: true,
    because: 'routineInvestigation',
  },
} as const satisfies Record<string, ComplaintTask>;
