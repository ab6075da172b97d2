// A measure: what is done so that a fault does not happen again, by whom and when, which of the five aims it serves, and whether it helped. It lives on when
// the matter it came from is closed (R002, R008, R208, R236).

import { boardRoles } from '../../routine/roles';
import type { DeadlineRule, OwnTables } from '../process';

const deadlines = {
  measureDo: { from: 'opened', days: 14, counted: 'calendar', falls: 'before', remind: [2], because: 'ownRoutine' },
  measureFollowUp: { from: 'opened', days: 30, counted: 'calendar', falls: 'before', remind: [3], because: 'ownRoutine' },
} as const satisfies Record<string, DeadlineRule>;

export const measure = {
  place: 'protected',
  number: 'AT',
  level: 'normal',
  begins: { beside: 'planned' },
  besides: ['contribution'],
  openedBy: [
    'caseworker',
    'unitManager',
    'departmentHead',
    'qualityController',
    'lexMariaOwner',
    'followUpOwner',
    'contractSupport',
  ],
  asksFirst: ['what', 'aim', 'doBy', 'effectDay'],
  words: 'may',
  namesKeeper: true,
  openerReads: true,
  readers: ['unitManager', 'departmentHead', 'qualityController'],
  fields: {
    what: { kind: 'words' },
    aim: { kind: 'code', of: ['remedy', 'improve', 'learn', 'prevent', 'material'] },
    doBy: { kind: 'day', ahead: true },
    effectDay: { kind: 'day', ahead: true, notBefore: 'doBy' },
    doneDay: { kind: 'day', been: true },
    learned: { kind: 'words' },
    /** The day it was thought over together at the staff meeting, and what came of that (R058, R238). */
    reflectedDay: { kind: 'day', been: true },
    reflection: { kind: 'words' },
    hidden: { kind: 'code', of: ['yes'] },
    /** Of one beside a follow-up of a provider: whoever has that. */
    who: { kind: 'code', of: boardRoles, said: 'role' },
  },
  stages: {
    planned: { open: true },
    followingUp: { open: true },
    hadEffect: { open: false, isEnd: true },
    noEffect: { open: false, isEnd: true },
    dropped: { open: false, isEnd: true },
  },
  tasks: {
    measureDo: {
      role: 'caseOwner',
      roleFrom: 'who',
      opens: { stage: ['planned'] },
      deadline: 'measureDo',
      dayFrom: 'doBy',
      answeredOn: 'page',
      outcomes: {
        done: { to: 'followingUp', asks: ['doneDay'], note: 'may' },
        reflected: { to: 'planned', asks: ['reflectedDay', 'reflection'], note: 'may' },
        moreTime: { to: 'planned', asks: ['doBy', 'effectDay'], note: 'required' },
        dropped: { to: 'dropped', note: 'required' },
      },
      mayBeGivenAway: true,
      because: 'qualitySystem',
    },
    measureFollowUp: {
      role: 'caseOwner',
      roleFrom: 'who',
      opens: { stage: ['followingUp'] },
      deadline: 'measureFollowUp',
      dayFrom: 'effectDay',
      answeredOn: 'page',
      outcomes: {
        hadEffect: { to: 'hadEffect', asks: ['learned'], note: 'required' },
        noEffect: { to: 'noEffect', asks: ['learned'], note: 'required' },
        lookAgain: { to: 'followingUp', asks: ['effectDay'], note: 'required' },
      },
      mayBeGivenAway: true,
      because: 'qualitySystem',
    },
  },
  deadlines,
  letters: {},
} as const satisfies OwnTables;
