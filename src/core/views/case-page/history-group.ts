// What kind of thing a line of the history is, for whoever looks for one kind among many.

import { isIn, type Instant } from '../../brand';
import type { EventKind } from '../../casefile/event';

/** In the order they can be chosen. */
export const historyGroups = ['decisions', 'letters', 'came', 'eku', 'other'] as const;
export type HistoryGroup = (typeof historyGroups)[number];

const groups = {
  decisions: [
    ...(['decided', 'gaveAway', 'assigned', 'roleLost', 'amended', 'amendmentUndone', 'takenBack', 'became'] as const),
    ...(['dangerRaised', 'dueMoved', 'accessSet', 'registered', 'wordsAdded', 'groundGiven'] as const),
    ...(['disposalOrdered', 'disposalUndone'] as const),
  ],
  letters: [
    ...(['letterApproved', 'letterSent', 'letterUndone', 'letterTold', 'letterFailed'] as const),
    ...(['wordsKept', 'sentOwnWay', 'newDayTold', 'answerCodeMailed', 'answerLinkLocked'] as const),
  ],
  came: ['received', 'linked', 'splitOff', 'splitBack', 'noteCompleted', 'cameOn', 'reachNoted', 'recalled'],
  eku: [
    ...(['ekuApproved', 'ekuUndone', 'ekuPosted', 'ekuStopped', 'ekuWithdrawn', 'ekuAnswered'] as const),
    ...(['ekuAsked', 'ekuRemarked', 'briefSigned'] as const),
  ],
} as const satisfies Record<Exclude<HistoryGroup, 'other'>, readonly EventKind[]>;

/** A line with its kind. */
export interface GroupedRow {
  readonly key: string;
  readonly at: Instant;
  readonly text: string;
  readonly group: HistoryGroup;
}

/** `other` for what is none of them. */
export const historyGroupOf = (kind: EventKind): HistoryGroup =>
  historyGroups.find((group) => group !== 'other' && isIn(groups[group], kind)) ?? 'other';
