// Every task of the routine: whose it is, when it exists, when it is due, where it is answered, and where each outcome leads.

import { keysOf } from '../../brand';
import type { TaskType } from '../process';
import type { DeadlineId } from './deadlines';
import { exits } from './exits';
import type { Stage } from './stages';

/** What opens a task at any stage; when it holds stands in conditions.ts. */
export type Condition =
  | 'caseworkerLost'
  | 'danger'
  | 'alarm'
  | 'childConcern'
  | 'mailIn'
  | 'mailAfterEnd'
  | 'delayNear'
  | 'ekuPostUnsure'
  | 'ekuStopped'
  | 'incident'
  | 'ekuAsked'
  | 'ekuSecondPair'
  | 'exitUntold'
  | 'appealCame'
  | 'assessing'
  | 'assessingLate'
  | 'assessingConflict'
  | 'untold';

type ComplaintTask = TaskType<Stage, DeadlineId> & {
  readonly opens: { readonly stage: readonly Stage[] } | { readonly when: Condition };
};

/** What somebody who weighs a legal question may say; which of them stands in outcomes-of. */
const assessed = {
  sendNow: {},
  withhold: {},
  taken: {},
  noGround: { reasons: ['nothingPointsToIt', 'handledAlready', 'isSomethingElse'] },
} as const;

export const tasks = {
  triage: {
    role: 'firstOwner',
    opens: { stage: ['received'] },
    deadline: 'triage',
    answeredOn: 'card',
    outcomes: {
      accepted: { to: 'assessing' },
      notOurs: { to: 'passingOn' },
      notACase: { toBy: exits, reasons: keysOf(exits) },
    },
    mayBeGivenAway: false,
    readsPersonal: true,
    because: 'qualitySystem',
  },
  passOn: {
    role: 'firstOwner',
    opens: { stage: ['passingOn'] },
    deadline: 'triage',
    answeredOn: 'page',
    outcomes: {
      passedOn: { to: 'closing', letters: ['passedOn'], reasons: ['consented', 'nothingSecret'] },
      toldWhere: { to: 'closing', letters: ['toldWhere'] },
    },
    mayBeGivenAway: false,
    because: 'guidance',
  },
  tellPerson: {
    role: 'firstOwner',
    opens: { when: 'exitUntold' },
    deadline: 'tellPerson',
    answeredOn: 'page',
    outcomes: {
      sent: { letters: ['exitNotice'] },
      toldOtherwise: {},
      notNeeded: { reasons: ['wantsNoWord', 'cannotBeReached'] },
    },
    mayBeGivenAway: false,
    because: 'guidance',
  },
  recordFixed: {
    role: 'firstOwner',
    opens: { stage: ['recordingFixed'] },
    deadline: 'closing',
    answeredOn: 'card',
    outcomes: { recorded: { to: 'closed' } },
    mayBeGivenAway: false,
    because: 'qualitySystem',
  },
  registerAppeal: {
    role: 'registrar',
    opens: { when: 'appealCame' },
    deadline: 'registerToday',
    answeredOn: 'card',
    outcomes: { registered: {} },
    mayBeGivenAway: false,
    because: 'registration',
  },
  testAppeal: {
    role: 'appealReceiver',
    opens: { stage: ['testingAppeal'] },
    deadline: 'appealTest',
    answeredOn: 'page',
    overdueTo: ['departmentHead', 'registrar'],
    outcomes: {
      inTime: { to: 'handingOverAppeal' },
      tooLate: { to: 'closing', letters: ['appealTooLate'] },
      notAnAppeal: { to: 'received', reasons: ['personSaidSo'] },
    },
    mayBeGivenAway: true,
    because: 'appealTime',
  },
  handOverAppeal: {
    role: 'appealReceiver',
    opens: { stage: ['handingOverAppeal'] },
    deadline: 'appealHandOver',
    answeredOn: 'page',
    overdueTo: ['departmentHead', 'registrar'],
    outcomes: { handedOver: { to: 'closing', letters: ['appealHandedOver'] } },
    mayBeGivenAway: true,
    because: 'appealHandOver',
  },
  authorityDay: {
    role: 'supervisionReceiver',
    opens: { stage: ['supervised'] },
    deadline: 'authorityDay',
    answeredOn: 'card',
    overdueTo: ['registrar'],
    outcomes: { dayNoted: { to: 'answeringAuthority' }, noDay: { to: 'answeringAuthority', bare: true } },
    mayBeGivenAway: true,
    because: 'supervision',
  },
  answerAuthority: {
    role: 'supervisionReceiver',
    opens: { stage: ['answeringAuthority'] },
    deadline: 'authorityAnswer',
    answeredOn: 'page',
    overdueTo: ['registrar'],
    outcomes: { answered: { to: 'closing' } },
    mayBeGivenAway: true,
    because: 'supervision',
  },
  discloseDocuments: {
    role: 'documentsReceiver',
    opens: { stage: ['disclosing'] },
    deadline: 'disclosure',
    answeredOn: 'page',
    overdueTo: ['departmentHead'],
    outcomes: {
      handedOut: { to: 'closing' },
      partly: { to: 'closing', reasons: ['decisionSent', 'decisionOffered'] },
      refused: { to: 'closing', reasons: ['decisionSent', 'decisionOffered'] },
      noneHeld: { to: 'closing' },
    },
    mayBeGivenAway: true,
    because: 'promptDisclosure',
  },
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
      skipped: { to: 'followingUp', reasons: ['danger', 'mayNotBeSent', 'providerGone'], letters: ['noticeOwn'] },
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
