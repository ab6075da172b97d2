// The day the request in force went by one's own secure way, from which the provider's answer is counted; not that of one that was taken back.

import type { PlainDate } from '../brand';
import type { CaseFile } from '../casefile/case-file';
import { eventsOf } from '../casefile/event';

/** null where it went by mail, or has not gone. */
export function sentOwnWayOn({ events }: Pick<CaseFile, 'events'>): PlainDate | null {
  const last = eventsOf(events, 'decided').findLast(({ data }) => data.type === 'forwardToProvider');
  return eventsOf(events, 'sentOwnWay').findLast(({ at }) => at === last?.at)?.data.day ?? null;
}
