// Those who work with a case: as cards and lists may show one, and as the directory has those whom the case names.

import type { PersonId } from '../brand';
import type { Actor } from '../engine/decision';
import type { Role } from '../routine/roles';

/** An employee with initials, no name (names are shown in the tab, from the directory). */
export interface StaffMember {
  readonly id: PersonId;
  readonly initials: string;
}

/** Somebody who is away now, and who stands in for her; both with the roles they hold. */
export interface Away {
  readonly person: Actor;
  readonly standIn: Actor | null;
}

export interface Staff {
  /** Those whom the case names as its caseworker or as an open task's owner, with the roles they hold now; without those of whom it is not known. */
  readonly people: readonly Actor[];
  /** Roles that nobody holds now, where the case is, or nobody who is there or has somebody in her place. */
  readonly vacant: readonly Role[];
  /** Who acts in each role where the case is: its holders who are there, and who stands in for the others; of a role that is not here it is not known. */
  readonly holders?: Partial<Readonly<Record<Role, readonly PersonId[]>>>;
  /** Everybody who is away; absent where that is not known. */
  readonly away?: readonly Away[];
  /** Roles of which at least one holder is there. */
  readonly present?: readonly Role[];
}
