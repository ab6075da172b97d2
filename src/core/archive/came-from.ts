// Which system's file a case came in, as its history says.

import type { CameFrom } from '../casefile/came-from';
import type { CaseFile } from '../casefile/case-file';
import { eventsOf } from '../casefile/event';

/** null for one that came any other way. */
export const cameFrom = ({ events }: Pick<CaseFile, 'events'>): CameFrom | null =>
  eventsOf(events, 'received')[0]?.data.from ?? null;
