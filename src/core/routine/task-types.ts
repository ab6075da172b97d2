// Every task of the routine: whose it is, when it exists, when it is due, where it is answered, and where each outcome leads.

import type { Stage } from './stages';
import type { DeadlineId } from './deadlines';
import type { NamedRole, Role } from './roles';
import type { StatuteId } from './statutes';

/** What makes a task exist: a stage of the case, or something that is true beside the stages. */
/** What opens a task at any stage; when it holds stands in plan/wanted-tasks. */
export type Condition = 'danger' | 'delayNear' | 'ekuPostUnsure' | 'ekuStopped' | 'incident' | 'ekuAsked' | 'ekuSecondPair';
export type Opens = { readonly stage: readonly Stage[] } | { readonly when: Condition };

export interface OutcomeRule {
  /** The stage the case goes to; absent: it stays. */
  readonly to?: Stage;
  /** A coded reason must be given with it (`reason.<code>` in text/). */
  readonly reasons?: readonly string[];
  /** A letter that must have been read and approved with it. */
  readonly letters?: readonly string[];
}

export interface TaskType {
  readonly role: Role | NamedRole;
  readonly opens: Opens;
  readonly deadline: DeadlineId;
  /** `card`: coded choices on the card itself; `page`: there is prose to read, the card has one button, *Läs och besluta*. */
  readonly answeredOn: 'card' | 'page';
  readonly outcomes: Readonly<Record<string, OutcomeRule>>;
  /** Who hears of it when it is overdue; absent: the role's superior. */
  readonly overdueTo?: readonly Role[];
  /** Whether its owner may decline it (to the superior) or hand it to a colleague. */
  readonly mayBeGivenAway: boolean;
  readonly because: StatuteId;
}

const notACaseReasons = [
  'machineMail',
  'fixedOnSpot',
  'exerciseOfAuthority',
  'supervision',
  'wrongReceiver',
  'testMail',
] as const;

export const taskTypes = {
  triage: {
    role: 'firstOwner',
    opens: { stage: ['received'] },
    deadline: 'triage',
    answeredOn: 'card',
    outcomes: {
      accepted: { to: 'assessing' },
      notOurs: { to: 'passingOn' },
      notACase: { to: 'closed', reasons: notACaseReasons },
    },
    mayBeGivenAway: false,
    because: 'qualitySystem',
  },
  passOn: {
    role: 'firstOwner',
    opens: { stage: ['passingOn'] },
    deadline: 'triage',
    answeredOn: 'page',
    outcomes: { passedOn: { to: 'closing', letters: ['passedOn'] } },
    mayBeGivenAway: false,
    because: 'ownRoutine',
  },
  dangerNow: {
    role: 'unitManager',
    opens: { when: 'danger' },
    deadline: 'atOnce',
    answeredOn: 'card',
    outcomes: { safeNow: {} },
    mayBeGivenAway: false,
    because: 'routineAtOnce',
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
  forwardToProvider: {
    role: 'caseworker',
    opens: { stage: ['assessing'] },
    deadline: 'firstContact',
    answeredOn: 'page',
    outcomes: {
      sent: { to: 'withProvider', letters: ['toProvider'] },
      skipped: { to: 'followingUp', reasons: ['danger', 'welfareCrime', 'providerGone'] },
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
      approved: { to: 'closing', letters: ['reply'] },
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
    outcomes: { sent: { letters: ['delayNotice'] }, notNeeded: { reasons: ['answerGoesToday', 'toldByPhone'] } },
    mayBeGivenAway: true,
    because: 'routineDelay',
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
} as const satisfies Record<string, TaskType>;

export type TaskTypeId = keyof typeof taskTypes;

/** A task type seen as its general shape. */
export const taskType = (id: TaskTypeId): TaskType => taskTypes[id];
