// Tasks of what is weighed beside the case, in the protected place (decisions 8.9, 8.12).

import type { ComplaintTask } from './complaint-task';

/** What somebody who weighs a legal question may say; which of them stands in ../outcomes-of. */
const assessed = {
  sendNow: {},
  withhold: {},
  taken: {},
  noGround: { reasons: ['nothingPointsToIt', 'handledAlready', 'isSomethingElse'] },
} as const;

export const weighing = {
  assessFlag: {
    role: 'assessor',
    opens: { when: 'assessing' },
    deadline: 'assessment',
    answeredOn: 'page',
    overdueTo: [],
    outcomes: assessed,
    mayBeGivenAway: false,
    isApart: true,
    because: 'legalTracks',
  },
  assessLate: {
    role: 'aboveAssessor',
    opens: { when: 'assessingLate' },
    deadline: 'assessment',
    answeredOn: 'page',
    overdueTo: [],
    outcomes: assessed,
    mayBeGivenAway: false,
    isApart: true,
    because: 'legalTracks',
  },
  weighAnew: {
    role: 'departmentHead',
    opens: { when: 'weighedLost' },
    deadline: 'assessment',
    answeredOn: 'page',
    outcomes: { raisedAgain: {}, notNeeded: { reasons: ['nothingPointsToIt', 'handledAlready', 'isSomethingElse'] } },
    mayBeGivenAway: false,
    isApart: true,
    weighsAnew: true,
    because: 'legalTracks',
  },
  assessConflict: {
    role: 'assessor',
    opens: { when: 'assessingConflict' },
    deadline: 'assessment',
    answeredOn: 'page',
    outcomes: { conflict: {}, noConflict: { reasons: ['noTie', 'noPart', 'clearlyNoMatter'] } },
    mayBeGivenAway: false,
    isApart: true,
    because: 'conflictOfInterest',
  },
} as const satisfies Record<string, ComplaintTask>;
