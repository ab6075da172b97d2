// Whether somebody may see a case in a list, by its row alone: the table of access asked with what a row says. What a row cannot say is never shown for it.

import type { UnitId } from '../brand';
import type { Case } from '../casefile/case';
import type { CaseFile } from '../casefile/case-file';
import type { Staff } from '../casefile/staff';
import type { Actor } from '../engine/decision';
import { complaint } from '../processes/complaint/process';
import type { Profile } from '../routine/profile';
import { mayRead } from './access';

export interface AroundRows {
  readonly profile: Profile;
  /** Who is away, and which roles nobody holds, where a unit is. */
  readonly staffAt: (unit: UnitId | null) => Staff;
}

/** Whether its row does not say who may read it: something is weighed beside it, or it is kept for named persons. Such a case is asked itself. */
export const mustBeAsked = ({ hasApart, guarded }: Pick<Case, 'hasApart' | 'guarded'>): boolean => hasApart || guarded;

/** Whether she may read it. Of a case that must be asked: no, for all that is known here. */
export const mayReadRow = (actor: Actor, matter: Case, around: AroundRows): boolean =>
  !mustBeAsked(matter) && mayRead(actor, fileOfRow(matter, around));

/** Its file with nothing in it but the row. */
const fileOfRow = (matter: Case, { profile, staffAt }: AroundRows): CaseFile => ({
  matter,
  tasks: [],
  events: [],
  assessments: [],
  process: complaint,
  profile,
  staff: staffAt(matter.unit),
  provider: null,
  eku: null,
});
