// A compilation: figures of a period, which the clock has fixed, and what a person says of them. Written by whoever answers for it, approved by another, and told on to the
// unit, the management, the board or the provider (R016, R046, R047, R059, R266–R278).

import { compilationKinds } from '../../routine/reporting';
import { keysOf } from '../../brand';
import type { DeadlineRule, OwnTables } from '../process';

const deadlines = {
  compilationWrite: { from: 'opened', days: 15, counted: 'working', remind: [5, 1], because: 'qualitySystem' },
  compilationApprove: { from: 'opened', days: 5, counted: 'working', remind: [1], because: 'qualitySystem' },
  compilationTell: { from: 'opened', days: 20, counted: 'working', remind: [5, 1], because: 'qualitySystem' },
} as const satisfies Record<string, DeadlineRule>;

const people = ['unitManager', 'departmentHead', 'qualityController', 'director'] as const;

export const compilation = {
  place: 'protected',
  number: 'SM',
  level: 'normal',
  begins: { byClock: 'writing' },
  readers: people,
  fields: {
    compilationKind: { kind: 'code', of: keysOf(compilationKinds) },
    periodFrom: { kind: 'day' },
    periodTo: { kind: 'day' },
    department: { kind: 'words' },
    provider: { kind: 'provider' },
    writerRole: { kind: 'code', of: people },
    approverRole: { kind: 'code', of: people },
    sharedDay: { kind: 'day', been: true },
  },
  stages: {
    writing: { open: true },
    approving: { open: true },
    telling: { open: true },
    told: { open: false, isEnd: true },
    leftOut: { open: false, isEnd: true },
  },
  tasks: {
    compilationWrite: {
      role: 'qualityController',
      roleFrom: 'writerRole',
      opens: { stage: ['writing'] },
      deadline: 'compilationWrite',
      answeredOn: 'page',
      outcomes: {
        written: { to: 'approving', sections: 'compilation', clean: true, note: 'required' },
        leftOut: { to: 'leftOut', note: 'required' },
      },
      mayBeGivenAway: true,
      because: 'qualitySystem',
    },
    compilationApprove: {
      role: 'departmentHead',
      roleFrom: 'approverRole',
      opens: { stage: ['approving'] },
      otherThan: 'compilationWrite',
      deadline: 'compilationApprove',
      answeredOn: 'page',
      outcomes: { approved: { to: 'telling', note: 'may' }, back: { to: 'writing', note: 'required' } },
      mayBeGivenAway: true,
      because: 'qualitySystem',
    },
    compilationTell: {
      role: 'qualityController',
      roleFrom: 'writerRole',
      opens: { stage: ['telling'] },
      deadline: 'compilationTell',
      answeredOn: 'page',
      outcomes: { told: { to: 'told', asks: ['sharedDay'], note: 'may' }, back: { to: 'writing', note: 'required' } },
      mayBeGivenAway: true,
      because: 'qualitySystem',
    },
  },
  deadlines,
  letters: {},
} as const satisfies OwnTables;
