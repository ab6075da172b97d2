// The complaint's tasks where it comes in, and of what is passed on or was put right at once.

import { keysOf } from '../../../brand';
import { exits } from '../exits';
import type { ComplaintTask } from './complaint-task';

export const receiving = {
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
} as const satisfies Record<string, ComplaintTask>;
