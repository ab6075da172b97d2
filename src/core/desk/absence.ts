// Who is away on a day, and who stands in: as people have said it, through chains of absences. No reason is kept (decisions 8.25).

import { compared } from '../order';
import type { Instant, PersonId, PlainDate } from '../brand';
import type { Profile } from '../routine/profile';
import { addDays, dayOf, momentAt } from '../time/plain-date';

/** Somebody is away from one day to another, both counted. */
export interface Absence {
  readonly id: string;
  readonly person: PersonId;
  readonly from: PlainDate;
  readonly until: PlainDate;
  /** null: whoever is above. */
  readonly standIn: PersonId | null;
  readonly by: PersonId;
  readonly at: Instant;
}

export interface Gone {
  readonly person: PersonId;
  /** Who is there in her place; null where nobody is, or those who stand in for each other are all away. */
  readonly standIn: PersonId | null;
  readonly until: PlainDate;
}

/** Everybody who is away on a day. Of two absences at once the one said last counts. */
export function goneOn(absences: readonly Absence[], day: PlainDate): readonly Gone[] {
  const now = new Map<PersonId, Absence>();
  const said = [...absences].sort((a, b) => compared(a.at, b.at));
  for (const one of said) if (one.from <= day && day <= one.until) now.set(one.person, one);
  return [...now.values()].map(({ person, until }) => ({ person, until, standIn: present(now, person, []) }));
}

/** The first along the chain who is there. */
function present(now: ReadonlyMap<PersonId, Absence>, person: PersonId, passed: readonly PersonId[]): PersonId | null {
  const absence = now.get(person);
  if (absence === undefined) return person;
  if (absence.standIn === null || passed.includes(person)) return null;
  return present(now, absence.standIn, [...passed, person]);
}

/** The day people work on at a moment: an absence begins and ends with the office, so that nothing moves at night. */
export const deskDay = ({ day }: Pick<Profile, 'day'>, now: Instant): PlainDate =>
  now < momentAt(dayOf(now), day.from) ? addDays(dayOf(now), -1) : dayOf(now);

/** Days after its end on which an absence is taken away. */
export const keptDays = 30;
