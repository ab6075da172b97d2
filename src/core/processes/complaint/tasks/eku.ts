// Tasks of the posts to EKU, and of what EKU asks.

import type { ComplaintTask } from './complaint-task';

export const eku = {
  approveEku: {
    role: 'unitManager',
    opens: { stage: ['escalating'] },
    deadline: 'ekuApproval',
    answeredOn: 'page',
    outcomes: { approved: { to: 'atContract' }, withdrawn: { to: 'deciding', reasons: ['notNeeded', 'moreFacts'] } },
    mayBeGivenAway: false,
    because: 'managerContactsEku',
  },
  confirmEku: {
    role: 'secondPair',
    opens: { when: 'ekuSecondPair' },
    deadline: 'ekuApproval',
    answeredOn: 'page',
    outcomes: { confirmed: {}, returned: { to: 'escalating', reasons: ['notNeeded', 'moreFacts', 'replyUnclear'] } },
    mayBeGivenAway: false,
    because: 'managerContactsEku',
  },
  checkEkuPost: {
    role: 'unitManager',
    opens: { when: 'ekuPostUnsure' },
    deadline: 'ekuApproval',
    answeredOn: 'card',
    outcomes: { wasPosted: {}, postAgain: {} },
    mayBeGivenAway: false,
    because: 'managerContactsEku',
  },
  reviewEkuStop: {
    role: 'unitManager',
    opens: { when: 'ekuStopped' },
    deadline: 'ekuApproval',
    answeredOn: 'card',
    outcomes: { reworked: { to: 'escalating' } },
    mayBeGivenAway: false,
    because: 'managerContactsEku',
  },
  answerEku: {
    role: 'unitManager',
    opens: { when: 'ekuAsked' },
    deadline: 'ekuAnswer',
    answeredOn: 'card',
    outcomes: { invitationSent: {}, sayWhen: {}, notNeeded: {}, yes: {}, partly: {}, no: {}, notKnown: {} },
    mayBeGivenAway: true,
    because: 'managerContactsEku',
  },
  handleIncident: {
    role: 'unitManager',
    opens: { when: 'incident' },
    deadline: 'incident',
    answeredOn: 'page',
    outcomes: { reported: {}, notReportable: { reasons: ['noRisk', 'nobodyRead'] } },
    mayBeGivenAway: true,
    because: 'dataBreach',
  },
  /** What was put right had gone to somebody who should not have had it. */
  seeToAstray: {
    role: 'caseOwner',
    opens: { when: 'astray' },
    deadline: 'incident',
    answeredOn: 'page',
    outcomes: { deleted: {}, incident: {}, noHarm: { reasons: ['nobodyRead', 'nothingSecret'] } },
    mayBeGivenAway: true,
    because: 'dataBreach',
  },
  /** A related case has come: what is little by itself may be much together (R183). */
  weighPattern: {
    role: 'unitManager',
    opens: { when: 'patternSeen' },
    deadline: 'ekuApproval',
    answeredOn: 'card',
    outcomes: { together: {}, notTogether: { reasons: ['differentThings', 'alreadyCompiled'] } },
    mayBeGivenAway: false,
    because: 'managerContactsEku',
  },
  compilePattern: {
    role: 'patternCompiler',
    opens: { when: 'patternTogether' },
    deadline: 'ekuAnswer',
    answeredOn: 'card',
    outcomes: { compiled: {}, notTogether: { reasons: ['differentThings', 'alreadyCompiled'] } },
    mayBeGivenAway: true,
    because: 'managerContactsEku',
  },
} as const satisfies Record<string, ComplaintTask>;
