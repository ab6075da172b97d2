// An employee as cards and lists may show one: initials and unit, no name (names are shown in the tab, from the directory).

import type { PersonId } from '../brand';

export interface StaffMember {
  readonly id: PersonId;
  readonly initials: string;
}
