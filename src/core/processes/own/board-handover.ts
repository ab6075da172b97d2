// A matter that is another board's: secrecy is weighed first, it is handed over, and the other board's receipt ends it. There it is a new case; here only its number
// stands, and no content is linked (decisions 1.7; OSL 8 kap. 1 §, 10 kap. 2 §).

import type { DeadlineRule, OwnTables } from '../process';

const deadlines = {
  boardSecrecy: { from: 'received', days: 2, counted: 'working', falls: 'before', remind: [1], because: 'boardSecrecy' },
  boardHandOver: { from: 'opened', days: 1, counted: 'working', remind: [], because: 'boardSecrecy' },
  boardReceipt: { from: 'opened', days: 5, counted: 'working', remind: [1], because: 'ownRoutine' },
} as const satisfies Record<string, DeadlineRule>;

export const boardHandover = {
  place: 'protected',
  number: 'ON',
  level: 'protected',
  begins: { byPerson: 'weighing' },
  openedBy: ['registrar', 'unitManager', 'departmentHead'],
  readers: ['registrar', 'departmentHead'],
  fields: {
    handoverGround: { kind: 'code', of: ['consent', 'necessary', 'nothingSecret'] },
    handedOverDay: { kind: 'day', been: true },
    receiptDay: { kind: 'day', been: true },
  },
  stages: {
    weighing: { open: true },
    handingOver: { open: true },
    waiting: { open: true },
    theirs: { open: false, isEnd: true },
    stays: { open: false, isEnd: true },
  },
  tasks: {
    boardSecrecy: {
      role: 'departmentHead',
      opens: { stage: ['weighing'] },
      deadline: 'boardSecrecy',
      answeredOn: 'page',
      outcomes: {
        mayGo: { to: 'handingOver', asks: ['handoverGround'], note: 'required' },
        mayNotGo: { to: 'stays', note: 'required' },
      },
      mayBeGivenAway: false,
      because: 'boardSecrecy',
    },
    boardHandOver: {
      role: 'registrar',
      opens: { stage: ['handingOver'] },
      deadline: 'boardHandOver',
      answeredOn: 'page',
      outcomes: { handedOver: { to: 'waiting', asks: ['handedOverDay'], note: 'required' } },
      mayBeGivenAway: true,
      because: 'boardSecrecy',
    },
    boardReceipt: {
      role: 'registrar',
      opens: { stage: ['waiting'] },
      deadline: 'boardReceipt',
      answeredOn: 'page',
      outcomes: {
        receipt: { to: 'theirs', asks: ['receiptDay'], note: 'required' },
        notTaken: { to: 'weighing', note: 'required' },
      },
      mayBeGivenAway: true,
      because: 'boardSecrecy',
    },
  },
  deadlines,
  letters: {},
} as const satisfies OwnTables;
