// A request for documents: registered, tested at once (TF 2 kap. 15–16 §§) by whoever has the document, and refused in two steps: she says no and that a decision
// can be had, and the authority decides, so that it can be appealed (OSL 6 kap. 3 and 7 §§). Who asks, and why, is not asked for (TF 2 kap. 18 §).

import type { DeadlineRule, OwnTables } from '../process';

const atOnce = { from: 'opened', days: 0, counted: 'calendar', falls: 'stays', remind: [] } as const;

const deadlines = {
  documentsRegister: { ...atOnce, because: 'registration' },
  documentsTest: { ...atOnce, because: 'promptDisclosure' },
  documentsDecide: { from: 'opened', days: 1, counted: 'working', remind: [], because: 'documentsDecision' },
  documentsHandOut: { ...atOnce, because: 'promptDisclosure' },
  documentsOffered: { from: 'opened', days: 21, counted: 'calendar', falls: 'after', remind: [2], because: 'ownRoutine' },
} as const satisfies Record<string, DeadlineRule>;

export const documents = {
  place: 'protected',
  number: 'AH',
  level: 'normal',
  begins: { byPerson: 'received' },
  finds: 'documents',
  readers: ['registrar', 'documentsReceiver', 'documentsDecider'],
  fields: {
    registryNumber: { kind: 'words', is: 'registryNumber' },
    handedOutDay: { kind: 'day', been: true },
    /** Read here, on paper, or by a way that is safe enough for what is in it (OSL, GDPR art. 32). */
    handOverWay: { kind: 'code', of: ['readHere', 'paper', 'mail', 'safeMail'] },
    fee: { kind: 'code', of: ['none', 'byTariff'] },
    offeredDay: { kind: 'day', been: true },
    decidedDay: { kind: 'day', been: true },
    sentDay: { kind: 'day', been: true },
  },
  stages: {
    received: { open: true },
    testing: { open: true },
    offered: { open: true },
    deciding: { open: true },
    handingOut: { open: true },
    handedOut: { open: false, isEnd: true },
    notHeld: { open: false, isEnd: true },
    refused: { open: false, isEnd: true },
    leftThere: { open: false, isEnd: true },
  },
  tasks: {
    documentsRegister: {
      role: 'registrar',
      opens: { stage: ['received'] },
      deadline: 'documentsRegister',
      answeredOn: 'page',
      outcomes: {
        registered: { to: 'testing', asks: ['registryNumber'], note: 'may' },
        keptInOrder: { to: 'testing', note: 'may' },
      },
      isUrgent: true,
      mayBeGivenAway: true,
      because: 'registration',
    },
    documentsTest: {
      role: 'documentsReceiver',
      opens: { stage: ['testing'] },
      deadline: 'documentsTest',
      answeredOn: 'page',
      outcomes: {
        handedOut: { to: 'handedOut', asks: ['handedOutDay', 'handOverWay', 'fee'], note: 'may', handsOut: 'whole' },
        partly: {
          to: 'offered',
          asks: ['handedOutDay', 'handOverWay', 'fee', 'offeredDay'],
          note: 'required',
          draft: 'documentsPartly',
          handsOut: 'any',
        },
        refused: { to: 'offered', asks: ['offeredDay'], note: 'required', draft: 'documentsOffer' },
        inDoubt: { to: 'deciding', note: 'required' },
        notHeld: { to: 'notHeld', note: 'required' },
      },
      isUrgent: true,
      mayBeGivenAway: true,
      because: 'promptDisclosure',
    },
    documentsOffered: {
      role: 'documentsReceiver',
      opens: { stage: ['offered'] },
      deadline: 'documentsOffered',
      answeredOn: 'page',
      outcomes: { wantsDecision: { to: 'deciding' }, leavesIt: { to: 'leftThere', note: 'may' } },
      mayBeGivenAway: true,
      because: 'documentsDecision',
    },
    documentsDecide: {
      role: 'documentsDecider',
      overdueTo: ['registrar'],
      opens: { stage: ['deciding'] },
      otherThan: 'documentsTest',
      deadline: 'documentsDecide',
      answeredOn: 'page',
      outcomes: {
        handOut: { to: 'handingOut', note: 'may' },
        refused: { to: 'refused', asks: ['decidedDay', 'sentDay'], note: 'required', draft: 'documentsRefused' },
      },
      isUrgent: true,
      mayBeGivenAway: true,
      because: 'documentsDecision',
    },
    documentsHandOut: {
      role: 'documentsReceiver',
      opens: { stage: ['handingOut'] },
      deadline: 'documentsHandOut',
      answeredOn: 'page',
      outcomes: {
        handedOut: { to: 'handedOut', asks: ['handedOutDay', 'handOverWay', 'fee'], note: 'may', handsOut: 'any' },
      },
      isUrgent: true,
      mayBeGivenAway: true,
      because: 'promptDisclosure',
    },
  },
  deadlines,
  letters: {},
} as const satisfies OwnTables;
