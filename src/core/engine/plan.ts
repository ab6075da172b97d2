// The whole of what a pass will do about a case.

import type { Instant } from '../brand';
import type { MatterFile } from '../casefile/matter-file';
import type { Action } from './action';
import { desired } from './desired';
import { diff } from './diff';

/** What is left to do about a case at `now`. Pure; a second call after the actions are done gives nothing. */
export function plan(file: MatterFile, now: Instant): readonly Action[] {
  return diff(desired(file, now), file, now);
}
