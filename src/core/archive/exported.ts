// What a case's history says of its exports: whether it lies at the archive, or in another system, as it stands now (arkivlagen 3 §).

import { isIn } from '../brand';
import type { CaseFile } from '../casefile/case-file';
import { eventsOf, type EventKind, type EventOf } from '../casefile/event';
import type { DeliveredPackage } from './delivery';

/** What adds nothing to the documents: the product's own housekeeping, and exports themselves. */
const addsNothing: readonly EventKind[] = [
  ...(['exported', 'noted', 'shown', 'reachable', 'findableBegun', 'findableMade', 'findableGone', 'lettersFiled'] as const),
  ...(['draftsWeeded', 'draftsGone', 'contentMoving', 'contentMoved', 'contentCleared'] as const),
  ...(['disposalOrdered', 'disposalUndone'] as const),
];

/** The export that holds the case as it is now; undefined when there is none, or something has happened since. */
export function exportNow({ events }: Pick<CaseFile, 'events'>, to: string): EventOf<'exported'> | undefined {
  const last = eventsOf(events, 'exported').findLast(({ data }) => data.to === to);
  const isLast = last !== undefined && !events.some(({ kind, seq }) => seq > last.seq && !isIn(addsNothing, kind));
  return isLast ? last : undefined;
}

/** Whether a package is what the case's own history says was exported: a receipt that somebody has changed by hand is none. */
export const isOfHistory = (
  { events }: Pick<CaseFile, 'events'>,
  { name, sha256 }: Pick<DeliveredPackage, 'name' | 'sha256'>,
): boolean => eventsOf(events, 'exported').some(({ data }) => data.name === name && data.hash === sha256);
