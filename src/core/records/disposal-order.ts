// That a case or another matter is to be disposed of, as its history has it: from when, and whether somebody has taken it back, or something new has come.

import type { Instant, PersonId } from '../brand';
import { eventsOf, type EventKind } from '../casefile/event';
import type { MatterFile } from '../casefile/matter-file';
import { addMinutes } from '../time/instant';
import type { DisposalGround } from './disposal-choices';

/** Minutes in which it can be taken back; whatever was on its way to the case when it was ordered has come by then. */
export const disposalMinutes = 10;

export interface DisposalOrder {
  readonly from: Instant;
  readonly ground: DisposalGround;
  /** Who chose, and who confirmed. */
  readonly chosenBy: PersonId;
  readonly by: PersonId | null;
}

/** What a pass writes by itself changes nothing of an order; anything else that happens to the case after it makes it void. */
const quiet: readonly EventKind[] = [
  ...(['noted', 'shown', 'notReached', 'reachable', 'lettersFiled', 'draftsWeeded', 'draftsGone'] as const),
  ...(['findableBegun', 'findableMade', 'findableGone', 'contentCleared', 'exported'] as const),
];

/** The order that stands; null for none, and for a matter that runs. */
export function disposalOrder({ matter, events, process }: MatterFile): DisposalOrder | null {
  const order = eventsOf(events, 'disposalOrdered').at(-1);
  if (order === undefined || process.stages[matter.stage]?.open !== false) return null;
  if (events.some(({ seq, kind }) => seq > order.seq && !quiet.includes(kind))) return null;
  const { ground, chosenBy } = order.data;
  return { from: addMinutes(order.at, disposalMinutes), ground, chosenBy, by: order.by };
}

/** Whether it is time. */
export function isToBeDisposed(file: MatterFile, now: Instant): boolean {
  const order = disposalOrder(file);
  return order !== null && order.from <= now;
}

/** The moment a pass is to take it away. */
export function disposalMoments(file: MatterFile): readonly Instant[] {
  const order = disposalOrder(file);
  return order === null ? [] : [order.from];
}
