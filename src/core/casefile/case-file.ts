// The case file (akt) as a pass sees it: the case, its tasks, what has happened, and the profile it was opened under. No person in it.

import type { Profile } from '../routine/profile';
import type { EkuMatter } from '../eku/matter';
import type { Assessment } from './assessment';
import type { Case } from './case';
import type { CaseEvent } from './event';
import type { Provider } from './provider';
import type { Staff } from './staff';
import type { Task } from './task';

export interface CaseFile {
  readonly case: Case;
  readonly tasks: readonly Task[];
  readonly events: readonly CaseEvent[];
  /** What is weighed beside it; empty for most cases. */
  readonly assessments: readonly Assessment[];
  readonly profile: Profile;
  readonly staff: Staff;
  /** null when the register does not have it (yet). */
  readonly provider: Provider | null;
  readonly eku: EkuMatter | null;
  /** false: a post that was noted has no part on EKU's site, so it was never posted. Known only where a try's end is not. */
  readonly isEkuBegun?: boolean;
}
