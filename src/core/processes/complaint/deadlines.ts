// When each thing must be done, and the rule that says so. A profile may change the numbers, never the shape.

import type { StatuteId } from '../../routine/statutes';

export interface DeadlineRule {
  /** The moment the days are counted from; `sent`: the day the request left one's hand, which may be before its task came. */
  readonly from: 'received' | 'opened' | 'sent';
  readonly days: number;
  readonly counted: 'calendar' | 'working';
  /**
   * Where the task's day falls when the counted one is free: a promise of the routine is kept the last working day `before` it, what a statute
   * gives goes on to the next one `after` it (lag 1930:173 § 2), and what an authority or danger sets `stays`. Days counted as working days never are.
   */
  readonly falls?: 'before' | 'after' | 'stays';
  /** Not later than so many working days before (negative) another deadline of the case. */
  readonly notAfter?: readonly [deadline: string, workingDays: number];
  /** Working days before the due day on which the owner is reminded. */
  readonly remind: readonly number[];
  readonly because: StatuteId;
}

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
  delayNotice: { from: 'received', days: 14, counted: 'calendar', falls: 'before', remind: [1], because: 'routineDelay' },
  ekuApproval: { from: 'opened', days: 2, counted: 'working', remind: [1], because: 'ownRoutine' },
  ekuAnswer: { from: 'opened', days: 3, counted: 'working', remind: [1], because: 'ownRoutine' },
  /** 72 hours are hours: they do not wait for a working day (regulation 1182/71 art. 3.4). */
  incident: { from: 'opened', days: 3, counted: 'calendar', falls: 'before', remind: [1], because: 'dataBreach' },
  tellPerson: { from: 'opened', days: 1, counted: 'working', remind: [], because: 'guidance' },
  registerToday: { from: 'opened', days: 0, counted: 'calendar', falls: 'stays', remind: [], because: 'registration' },
  appealTest: {
    from: 'opened',
    days: 2,
    counted: 'working',
    notAfter: ['appealHandOver', -1],
    remind: [1],
    because: 'appealTime',
  },
  appealHandOver: { from: 'received', days: 7, counted: 'calendar', falls: 'before', remind: [2, 1], because: 'appealHandOver' },
  authorityDay: { from: 'opened', days: 1, counted: 'working', remind: [], because: 'supervision' },
  authorityAnswer: { from: 'received', days: 14, counted: 'calendar', falls: 'before', remind: [4, 1], because: 'supervision' },
  disclosure: { from: 'opened', days: 0, counted: 'calendar', falls: 'stays', remind: [], because: 'promptDisclosure' },
  assessment: { from: 'opened', days: 1, counted: 'working', remind: [], because: 'legalTracks' },
  giveAnswer: { from: 'opened', days: 1, counted: 'working', remind: [], because: 'ownRoutine' },
  closing: { from: 'opened', days: 2, counted: 'working', remind: [1], because: 'ownRoutine' },
} as const satisfies Record<string, DeadlineRule>;

export type DeadlineId = keyof typeof deadlines;
