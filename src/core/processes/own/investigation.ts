// The investigation of a comment or complaint on the form's sections: written by whoever has it, approved by the manager, told to the individual and
// noted in her file (R070, R081, R159, R231, R232, R309). Which sections the form has, the profile says (D14).

import type { DeadlineRule, OwnTables } from '../process';

const deadlines = {
  investigationWrite: {
    from: 'opened',
    days: 5,
    counted: 'working',
    falls: 'before',
    remind: [2, 1],
    because: 'routineInvestigation',
  },
  investigationApprove: { from: 'opened', days: 2, counted: 'working', remind: [1], because: 'ownRoutine' },
  investigationTell: { from: 'opened', days: 2, counted: 'working', remind: [1], because: 'ownRoutine' },
  investigationNote: { from: 'opened', days: 2, counted: 'working', remind: [1], because: 'fileNote' },
} as const satisfies Record<string, DeadlineRule>;

export const investigation = {
  place: 'protected',
  number: 'UT',
  level: 'normal',
  begins: { beside: 'investigating' },
  openedBy: ['caseworker', 'unitManager', 'departmentHead', 'qualityController', 'firstOwner'],
  asksFirst: ['investigateBy'],
  words: 'may',
  namesKeeper: true,
  openerReads: true,
  readers: ['unitManager', 'investigationApprover'],
  fields: {
    investigateBy: { kind: 'day', ahead: true },
    toldDay: { kind: 'day', been: true },
    hidden: { kind: 'code', of: ['yes'] },
  },
  stages: {
    investigating: { open: true },
    approving: { open: true },
    telling: { open: true },
    told: { open: false, isEnd: true },
    notTold: { open: false, isEnd: true },
    noting: { open: true },
    noted: { open: false, isEnd: true },
    notNeeded: { open: false, isEnd: true },
  },
  tasks: {
    investigationWrite: {
      role: 'caseOwner',
      opens: { stage: ['investigating'] },
      deadline: 'investigationWrite',
      dayFrom: 'investigateBy',
      answeredOn: 'page',
      outcomes: {
        written: { to: 'approving', sections: 'investigation', note: 'required' },
        notNeeded: { to: 'notNeeded', note: 'required' },
      },
      mayBeGivenAway: true,
      because: 'routineInvestigation',
    },
    investigationApprove: {
      role: 'investigationApprover',
      opens: { stage: ['approving'] },
      deadline: 'investigationApprove',
      answeredOn: 'page',
      outcomes: { approved: { to: 'telling', note: 'may' }, returned: { to: 'investigating', note: 'required' } },
      mayBeGivenAway: true,
      because: 'routineInvestigation',
    },
    investigationTell: {
      role: 'caseOwner',
      opens: { stage: ['telling'] },
      deadline: 'investigationTell',
      answeredOn: 'page',
      outcomes: {
        told: { to: 'told', toNote: 'noting', asks: ['toldDay'], note: 'may' },
        inAnswer: { to: 'told', toNote: 'noting', note: 'may' },
        notTold: { to: 'notTold', toNote: 'noting', note: 'required' },
      },
      mayBeGivenAway: true,
      because: 'routineInvestigation',
    },
    /** The note in the individual's own file, where the profile asks for it (R070, R159). */
    investigationNote: {
      role: 'caseOwner',
      opens: { stage: ['noting'] },
      deadline: 'investigationNote',
      answeredOn: 'page',
      outcomes: {
        noted: { to: 'noted', note: 'required', draft: 'fileNote' },
        noFile: { to: 'noted', reasons: ['nobodyConcerned', 'hasNoFile'] },
      },
      mayBeGivenAway: true,
      because: 'fileNote',
    },
  },
  deadlines,
  letters: {},
} as const satisfies OwnTables;
