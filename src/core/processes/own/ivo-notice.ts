// A notice to IVO of an operation without licence, of doubtful suitability, or with serious faults: examined by one, decided by another, and sent (SoL 27 kap. 7 §;
// L03).

import type { DeadlineRule, OwnTables } from '../process';

const deadlines = {
  ivoNoticeExamine: { from: 'opened', days: 5, counted: 'working', remind: [1], because: 'ownRoutine' },
  ivoNoticeDecide: { from: 'opened', days: 3, counted: 'working', remind: [1], because: 'ownRoutine' },
  ivoNoticeSend: { from: 'opened', days: 1, counted: 'working', remind: [], because: 'ownRoutine' },
} as const satisfies Record<string, DeadlineRule>;

export const ivoNotice = {
  place: 'protected',
  number: 'IV',
  level: 'normal',
  begins: { byPerson: 'reported' },
  readers: ['ivoNoticeOwner', 'ivoNoticeDecider'],
  fields: {
    provider: { kind: 'provider' },
    ivoReason: { kind: 'code', of: ['unlicensed', 'unsuitable', 'seriousFaults'] },
    notifiedDay: { kind: 'day', been: true },
  },
  stages: {
    reported: { open: true },
    deciding: { open: true },
    notifying: { open: true },
    notified: { open: false, isEnd: true },
    declined: { open: false, isEnd: true },
  },
  tasks: {
    ivoNoticeExamine: {
      role: 'ivoNoticeOwner',
      opens: { stage: ['reported'] },
      deadline: 'ivoNoticeExamine',
      answeredOn: 'page',
      outcomes: {
        grounds: { to: 'deciding', asks: ['ivoReason'], note: 'required' },
        declined: { to: 'declined', note: 'required' },
      },
      mayBeGivenAway: true,
      because: 'ivoNotice',
    },
    ivoNoticeDecide: {
      role: 'ivoNoticeDecider',
      opens: { stage: ['deciding'] },
      deadline: 'ivoNoticeDecide',
      otherThan: 'ivoNoticeExamine',
      answeredOn: 'page',
      outcomes: {
        notify: { to: 'notifying', note: 'required' },
        examineMore: { to: 'reported', note: 'required' },
        declined: { to: 'declined', note: 'required' },
      },
      mayBeGivenAway: true,
      because: 'ivoNotice',
    },
    ivoNoticeSend: {
      role: 'ivoNoticeOwner',
      opens: { stage: ['notifying'] },
      deadline: 'ivoNoticeSend',
      answeredOn: 'page',
      outcomes: { notified: { to: 'notified', asks: ['notifiedDay'], note: 'may' } },
      mayBeGivenAway: true,
      because: 'ivoNotice',
    },
  },
  deadlines,
  letters: {},
} as const satisfies OwnTables;
