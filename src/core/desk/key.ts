// The key of a person's row in *Bevakning*, beside those of the matters.

import { matterId, personId, type MatterId, type PersonId } from '../brand';

/** What the keys of desks begin with. */
export const deskKeys = 'person:';

/** What somebody's desk is watched under. */
export const deskKey = (person: PersonId): MatterId => matterId(`${deskKeys}${person}`);

/** Whose desk a row watches; null for a matter's row. */
export function deskOf(key: string): PersonId | null {
  if (!key.startsWith(deskKeys)) return null;
  const id = key.slice(deskKeys.length);
  return /^[\w-]{1,60}$/.test(id) ? personId(id) : null;
}
