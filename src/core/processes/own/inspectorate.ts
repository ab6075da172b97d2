// What an inspectorate asks or has passed on: investigated by the unit, answered within the authority's own day, the answer read and approved by somebody else
// than who wrote it (R049, R261, R316).

import type { DeadlineRule, OwnTables } from '../process';

const deadlines = {
  inspectorateReceive: { from: 'opened', days: 1, counted: 'working', remind: [], because: 'supervision' },
  inspectorateAnswer: { from: 'opened', days: 5, counted: 'working', remind: [4, 1], because: 'supervision' },
  inspectorateApprove: { from: 'opened', days: 2, counted: 'working', remind: [1], because: 'supervision' },
  inspectorateSend: { from: 'opened', days: 1, counted: 'working', falls: 'before', remind: [1], because: 'supervision' },
} as const satisfies Record<string, DeadlineRule>;

export const inspectorate = {
  place: 'protected',
  number: 'TI',
  level: 'normal',
  begins: { byPerson: 'received', beside: 'received' },
  openedBy: ['registrar', 'firstOwner', 'caseworker', 'unitManager', 'departmentHead', 'qualityController'],
  words: 'required',
  openerReads: true,
  readers: ['registrar', 'supervisionReceiver', 'inspectorateOwner', 'inspectorateApprover'],
  fields: {
    authority: { kind: 'code', of: ['ivo', 'skolinspektionen', 'otherAuthority'] },
    authorityAsks: { kind: 'code', of: ['passedOnComplaint', 'questions', 'inspection'] },
    answerBy: { kind: 'day', ahead: true },
    answeredDay: { kind: 'day', been: true },
    /** The complaint in which what was passed on is investigated: its number, or words where it is not here. */
    investigatedIn: { kind: 'words', is: 'complaint' },
    hidden: { kind: 'code', of: ['yes'] },
  },
  stages: {
    received: { open: true },
    investigating: { open: true },
    approving: { open: true },
    sending: { open: true },
    answered: { open: false, isEnd: true },
    noAnswerNeeded: { open: false, isEnd: true },
  },
  tasks: {
    inspectorateReceive: {
      role: 'supervisionReceiver',
      overdueTo: ['registrar'],
      opens: { stage: ['received'] },
      deadline: 'inspectorateReceive',
      answeredOn: 'page',
      outcomes: {
        mustAnswer: { to: 'investigating', asks: ['authority', 'authorityAsks', 'answerBy'], note: 'may' },
        asComplaint: { to: 'investigating', asks: ['authority', 'answerBy', 'investigatedIn'], note: 'may' },
        noDaySet: { to: 'investigating', asks: ['authority', 'authorityAsks'], note: 'may' },
        noAnswerNeeded: { to: 'noAnswerNeeded', asks: ['authority'], note: 'required' },
      },
      isUrgent: true,
      mayBeGivenAway: true,
      because: 'supervision',
    },
    inspectorateAnswer: {
      role: 'inspectorateOwner',
      opens: { stage: ['investigating'] },
      deadline: 'inspectorateAnswer',
      dayFrom: 'answerBy',
      dayBefore: 3,
      answeredOn: 'page',
      outcomes: {
        drafted: { to: 'approving', note: 'required' },
        moreTime: { to: 'investigating', asks: ['answerBy'], note: 'required' },
      },
      isUrgent: true,
      mayBeGivenAway: true,
      because: 'supervision',
    },
    inspectorateApprove: {
      role: 'inspectorateApprover',
      opens: { stage: ['approving'] },
      otherThan: 'inspectorateAnswer',
      deadline: 'inspectorateApprove',
      dayFrom: 'answerBy',
      dayBefore: 1,
      answeredOn: 'page',
      outcomes: { approved: { to: 'sending', note: 'may' }, returned: { to: 'investigating', note: 'required' } },
      isUrgent: true,
      mayBeGivenAway: true,
      because: 'supervision',
    },
    inspectorateSend: {
      role: 'inspectorateOwner',
      overdueTo: ['departmentHead', 'registrar'],
      opens: { stage: ['sending'] },
      deadline: 'inspectorateSend',
      dayFrom: 'answerBy',
      dayBefore: 0,
      answeredOn: 'page',
      outcomes: { sent: { to: 'answered', asks: ['answeredDay'], note: 'may' } },
      isUrgent: true,
      mayBeGivenAway: true,
      because: 'supervision',
    },
  },
  deadlines,
  letters: {},
} as const satisfies OwnTables;
