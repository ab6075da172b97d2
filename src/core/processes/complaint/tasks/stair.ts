// Tasks of the stair: a caseworker, the provider, the individual, the outcome.

import type { ComplaintTask } from './complaint-task';

export const stair = {
  confirmCaseworker: {
    role: 'unitManager',
    opens: { stage: ['assessing'] },
    deadline: 'assignment',
    answeredOn: 'card',
    outcomes: { confirmed: {} },
    mayBeGivenAway: false,
    because: 'ownRoutine',
  },
  replaceCaseworker: {
    role: 'unitManager',
    opens: { when: 'caseworkerLost' },
    deadline: 'assignment',
    answeredOn: 'card',
    outcomes: { confirmed: {} },
    mayBeGivenAway: false,
    because: 'ownRoutine',
  },
  forwardToProvider: {
    role: 'caseworker',
    opens: { stage: ['assessing'] },
    deadline: 'firstContact',
    answeredOn: 'page',
    outcomes: {
      sent: { to: 'withProvider', letters: ['toProvider'], mayHave: ['notice'], stoppedBy: 'toProvider' },
      skipped: {
        to: 'followingUp',
        reasons: ['danger', 'mayNotBeSent', 'providerGone', 'personReferred'],
        letters: ['noticeOwn'],
      },
    },
    mayBeGivenAway: true,
    because: 'stairProvider',
  },
  providerReply: {
    role: 'caseworker',
    opens: { stage: ['withProvider'] },
    deadline: 'providerReply',
    answeredOn: 'card',
    outcomes: {
      answered: { to: 'followingUp' },
      noAnswer: { to: 'followingUp', reasons: ['chasedTwice', 'providerRefuses', 'timeIsUp'] },
    },
    mayBeGivenAway: true,
    because: 'stairProvider',
  },
  /** The provider's link was shut: too many wrong codes. */
  renewAnswerLink: {
    role: 'caseworker',
    opens: { when: 'answerLinkLocked' },
    deadline: 'readMail',
    answeredOn: 'card',
    outcomes: { madeNew: {}, askedOtherWay: {} },
    mayBeGivenAway: true,
    because: 'ownRoutine',
  },
  individualFollowUp: {
    role: 'caseworker',
    opens: { stage: ['followingUp'] },
    deadline: 'followUp',
    answeredOn: 'page',
    outcomes: { needsMet: { to: 'deciding' }, needsNotMet: { to: 'deciding' } },
    mayBeGivenAway: true,
    because: 'stairIndividual',
  },
  decideOutcome: {
    role: 'unitManager',
    opens: { stage: ['deciding', 'atContract'] },
    deadline: 'investigate',
    answeredOn: 'page',
    outcomes: {
      approved: {
        to: 'closing',
        letters: ['reply'],
        unmetReasons: ['personDeclines', 'otherTakesOver', 'cannotBeMet'],
      },
      goesOn: { to: 'followingUp', letters: ['reply'] },
      toEku: { to: 'escalating' },
      returned: { to: 'followingUp', reasons: ['answerIncomplete', 'needsMoreFollowUp', 'replyUnclear'] },
    },
    mayBeGivenAway: true,
    because: 'stairContract',
  },
} as const satisfies Record<string, ComplaintTask>;
