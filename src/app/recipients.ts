// The people behind a recipient: one person, or everybody who holds a role now.

import { personId, type PersonId, type UnitId } from '../core/brand';
import type { Recipient } from '../core/casefile/recipient';
import { groupKey } from '../core/routine/profile';
import type { Role } from '../core/routine/roles';
import type { Call } from '../graph/call';
import type { Member, Roster } from '../graph/directory';
import type { App } from './app';

/** Nobody for EKU's channel: only `postToEku` reaches that. */
export async function peopleOf(app: App, to: Recipient): Promise<readonly PersonId[]> {
  if (to.kind === 'person') return [to.id];
  if (to.kind === 'eku') return [];
  return (await holdersOf(app, to.role, to.unit)).map((member) => personId(member.id));
}

/** Those who hold a role (of a unit), as the directory has them. */
export const holdersOf = async (app: App, role: Role, unit: UnitId | null): Promise<readonly Member[]> =>
  heldIn(await rosterOf(app, 'lately'), app, groupKey(role, unit));

/** Everybody in every group of the profile: as remembered for a minute, or asked `now`, with calls of others `beside`, and remembered from then on. */
export const rosterOf = (app: App, when: 'lately' | 'now', beside: readonly Call<unknown>[] = []): Promise<Roster> =>
  app.directory.roster(Object.values(app.profile.groups), { patience: 'person', now: when === 'now', beside });

/** Whether the account of somebody in one of the groups is switched off: she holds nothing. */
export const isSwitchedOff = (roster: Roster, id: PersonId): boolean =>
  [...roster.values()].some((group) => group.ok && group.value.some((member) => member.id === id && !member.isEnabled));

/** Those who hold the role of a group's key. A member of EKU holds no other: none of them ever owns anything in a case (R089). */
export function heldIn(roster: Roster, app: Pick<App, 'profile'>, key: string): readonly Member[] {
  const holders = membersIn(roster, app, key).filter(({ isEnabled }) => isEnabled);
  if (key === 'eku' || holders.length === 0) return holders;
  const eku = membersIn(roster, app, 'eku');
  return holders.filter(({ id }) => !eku.some((member) => member.id === id));
}

function membersIn(roster: Roster, { profile }: Pick<App, 'profile'>, key: string): readonly Member[] {
  const group = profile.groups[key];
  const found = group === undefined ? undefined : roster.get(group);
  if (found === undefined) return [];
  if (!found.ok) throw found.failure;
  return found.value;
}
