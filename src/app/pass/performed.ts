// What a round of a pass has come to.

import type { NewEvent } from '../../core/casefile/event';
import type { MatterFile } from '../../core/casefile/matter-file';

/** The file after the actions, the events that still have to be written, and whether the world stopped us half-way. */
export interface Performed {
  readonly file: MatterFile;
  readonly unwritten: readonly NewEvent[];
  readonly isHalf: boolean;
}

/** Events not yet written count for the plan all the same: they have happened. */
export function withEvents(file: MatterFile, events: readonly NewEvent[]): MatterFile {
  const last = file.events.at(-1)?.seq ?? 0;
  const more = events.map((event, index) => ({ ...event, caseId: file.matter.id, seq: last + 1 + index }));
  return { ...file, events: [...file.events, ...more] };
}
