// When two happenings are one: told by two writers, or by one who could not know that she had told it.

import { isIn } from '../brand';
import { stableJson } from '../text-hash';
import type { EventKind, NewEvent } from './event';

const isSameData = (one: NewEvent, other: NewEvent): boolean =>
  one.kind === other.kind && stableJson(one.data) === stableJson(other.data);

/** Whether two say that the same was done by the same person in the same moment. */
export const isSameEvent = (one: NewEvent, other: NewEvent): boolean =>
  one.at === other.at && one.by === other.by && isSameData(one, other);

/** What a pass found made, whoever made it: it is told once, whenever it was seen. */
const toldOnce: readonly EventKind[] = ['matterOpened', 'partOpened', 'followUpProposed'];

/**
 * Whether another writer, who was first, has told it already: two replicas that cure the same decision, or that open the same matter. What is noted
 * before it is sent is counted, and where a card lies is told of each card: those are never the same.
 */
export const isTold = (known: readonly NewEvent[], event: NewEvent): boolean =>
  event.kind !== 'noted' &&
  event.kind !== 'shown' &&
  known.some((one) => (isIn(toldOnce, event.kind) ? isSameData(one, event) : isSameEvent(one, event)));
