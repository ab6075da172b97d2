// What a provider is to hand in by its contract for a period: complaints with reports under lex Sarah, or the results of its own survey. Awaited by the contract's
// day, chased, told of when it does not come, and held against what the board itself got (R210, R214, R227, R229, R293, R298; KL 10 kap. 8 §).

import type { DeadlineRule, OwnTables } from '../process';

const deadlines = {
  returnAwait: { from: 'opened', days: 31, counted: 'calendar', falls: 'after', remind: [5, 1], because: 'contractReturns' },
  returnMissing: { from: 'opened', days: 5, counted: 'working', remind: [1], because: 'contractReturns' },
  returnRelink: { from: 'opened', days: 1, counted: 'working', remind: [], because: 'contractReturns' },
  returnCompare: { from: 'opened', days: 20, counted: 'working', remind: [5, 1], because: 'contractReturns' },
} as const satisfies Record<string, DeadlineRule>;

export const providerReturn = {
  place: 'open',
  number: 'RE',
  level: 'normal',
  begins: { byClock: 'waiting' },
  calendar: { lines: ['complaintReturns'] },
  besides: ['contribution', 'measure'],
  readers: ['followUpOwner', 'contractSupport', 'departmentHead'],
  fields: {
    provider: { kind: 'provider' },
    contract: { kind: 'words' },
    duty: { kind: 'code', of: ['complaints', 'survey'], said: 'duty' },
    periodFrom: { kind: 'day' },
    periodTo: { kind: 'day' },
    handInBy: { kind: 'day', ahead: true },
    remindedDay: { kind: 'day', been: true },
    handedInDay: { kind: 'day', been: true },
    /** The day it had when EKU was told that it had not come. */
    ekuToldDay: { kind: 'day' },
    complaintsTold: { kind: 'count' },
    lexSarahTold: { kind: 'count' },
    lexSarahNotified: { kind: 'count', partOf: 'lexSarahTold' },
    surveyAsked: { kind: 'count' },
    surveyAnswered: { kind: 'count', partOf: 'surveyAsked' },
    surveySatisfied: { kind: 'count', most: 100 },
  },
  stages: {
    waiting: { open: true },
    missing: { open: true },
    comparing: { open: true },
    compared: { open: false, isEnd: true },
    neverCame: { open: false, isEnd: true },
  },
  tasks: {
    returnAwait: {
      role: 'followUpOwner',
      opens: { stage: ['waiting'] },
      deadline: 'returnAwait',
      dayFrom: 'handInBy',
      answeredOn: 'page',
      /** The provider fills it in itself, and may put it right until it has been compared (R210, R293, R298). */
      byLink: {
        cameOn: 'handedInDay',
        words: { handedIn: ['toldAbout', 'toldDone'], surveyHandedIn: ['surveySays', 'surveyDone'] },
        replacedIn: ['comparing'],
        reminded: { outcome: 'reminded', doneOn: 'remindedDay', newDay: 'handInBy' },
      },
      outcomes: {
        handedIn: {
          to: 'comparing',
          needs: { duty: 'complaints' },
          asks: ['handedInDay', 'complaintsTold', 'lexSarahTold', 'lexSarahNotified'],
          note: 'may',
        },
        surveyHandedIn: {
          to: 'comparing',
          needs: { duty: 'survey' },
          asks: ['handedInDay', 'surveyAsked', 'surveyAnswered', 'surveySatisfied'],
          note: 'may',
        },
        reminded: { to: 'waiting', asks: ['remindedDay', 'handInBy'], note: 'may' },
        notHandedIn: { to: 'missing', note: 'required' },
      },
      /** Whoever has the contract hears, and above. */
      overdueTo: ['procurement', 'departmentHead'],
      mayBeGivenAway: true,
      because: 'contractReturns',
    },
    /** Wrong codes have shut the link: the provider cannot get in before there is another, which also puts this away. */
    returnRelink: {
      role: 'followUpOwner',
      opens: { when: 'answerLinkLocked' },
      deadline: 'returnRelink',
      answeredOn: 'page',
      outcomes: { otherWay: { note: 'may' } },
      mayBeGivenAway: true,
      because: 'contractReturns',
    },
    returnMissing: {
      role: 'contractSupport',
      opens: { stage: ['missing'] },
      deadline: 'returnMissing',
      answeredOn: 'page',
      outcomes: {
        takenUp: { to: 'waiting', asks: ['handInBy'], note: 'required' },
        leftAtThat: { to: 'neverCame', note: 'required' },
      },
      mayBeGivenAway: true,
      because: 'contractReturns',
    },
    returnCompare: {
      role: 'followUpOwner',
      opens: { stage: ['comparing'] },
      deadline: 'returnCompare',
      answeredOn: 'page',
      outcomes: {
        agrees: { to: 'compared', note: 'may' },
        differs: { to: 'compared', note: 'required' },
        askAgain: { to: 'waiting', asks: ['handInBy'], note: 'required' },
      },
      mayBeGivenAway: true,
      because: 'contractReturns',
    },
  },
  deadlines,
  letters: {},
} as const satisfies OwnTables;
