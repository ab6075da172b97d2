// What a round of a pass has come to.

import type { NewEvent } from '../../core/casefile/event';
import type { MatterFile } from '../../core/casefile/matter-file';

/** The file after the actions, the events that still have to be written, and whether the world stopped us half-way. */
export interface Performed {
  readonly file: MatterFile;
  readonly unwritten: readonly NewEvent[];
  readonly isHalf: boolean;
}
