// Those who work with a case: as cards and lists may show one, and as the directory has those whom the case names.

import type { PersonId } from '../brand';
import type { Actor } from '../engine/decision';
import type { Role } from '../routine/roles';

/** An employee with initials, no name (names are shown in the tab, from the directory). */
export interface StaffMember {
  readonly id: PersonId;
  readonly initials: string;
}

export interface Staff {
  /** Those whom the case names as its caseworker or as an open task's owner, with the roles they hold now; without those of whom it is not known. */
  readonly people: readonly Actor[];
  /** Roles that nobody holds now, where the case is. */
  readonly vacant: readonly Role[];
  /** Who holds each role where the case is; of a role that is not here it is not known. */
  readonly holders?: Partial<Readonly<Record<Role, readonly PersonId[]>>>;
}
