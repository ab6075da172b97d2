// When each thing must be done, and the rule that says so. A profile may change the numbers, never the shape.

import type { DeadlineRule } from '../process';

export const deadlines = {
  investigate: {
    from: 'received',
    days: 14,
    counted: 'calendar',
    falls: 'before',
    remind: [4, 1],
    because: 'routineInvestigation',
  },
  triage: { from: 'opened', days: 1, counted: 'working', remind: [], because: 'ownRoutine' },
  assignment: { from: 'opened', days: 1, counted: 'working', remind: [], because: 'ownRoutine' },
  firstContact: { from: 'opened', days: 1, counted: 'working', remind: [], because: 'ownRoutine' },
  atOnce: { from: 'opened', days: 0, counted: 'calendar', falls: 'stays', remind: [], because: 'routineAtOnce' },
  readMail: { from: 'opened', days: 1, counted: 'working', remind: [], because: 'ownRoutine' },
  providerReply: {
    from: 'sent',
    days: 7,
    counted: 'working',
    notAfter: ['investigate', -4],
    remind: [2],
    because: 'routineProviderReply',
  },
  followUp: { from: 'opened', days: 2, counted: 'working', notAfter: ['investigate', -2], remind: [1], because: 'ownRoutine' },
  delayNotice: {
    from: 'received',
    days: 14,
    counted: 'calendar',
    falls: 'before',
    follows: 'investigate',
    remind: [1],
    because: 'routineDelay',
  },
  ekuApproval: { from: 'opened', days: 2, counted: 'working', remind: [1], because: 'ownRoutine' },
  ekuAnswer: { from: 'opened', days: 3, counted: 'working', remind: [1], because: 'ownRoutine' },
  /** 72 hours are hours: they do not wait for a working day (regulation 1182/71 art. 3.4). */
  incident: { from: 'opened', days: 3, counted: 'calendar', falls: 'before', remind: [1], because: 'dataBreach' },
  tellPerson: { from: 'opened', days: 1, counted: 'working', remind: [], because: 'guidance' },
  registerToday: { from: 'opened', days: 0, counted: 'calendar', falls: 'stays', remind: [], because: 'registration' },
  moveContent: { from: 'opened', days: 1, counted: 'working', remind: [], because: 'individualSecrecy' },
  assessment: { from: 'opened', days: 1, counted: 'working', remind: [], because: 'legalTracks' },
  giveAnswer: { from: 'opened', days: 1, counted: 'working', remind: [], because: 'ownRoutine' },
  closing: { from: 'opened', days: 2, counted: 'working', remind: [1], because: 'ownRoutine' },
} as const satisfies Record<string, DeadlineRule>;

export type DeadlineId = keyof typeof deadlines;
