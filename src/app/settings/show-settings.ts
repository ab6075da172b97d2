// *Inställningar*: the routine in words with what its newest version changed, who holds each role, and what is missing.

import { keysOf, unitId } from '../../core/brand';
import { maySettings } from '../../core/access/settings';
import type { Actor } from '../../core/engine/decision';
import { actingFor, groupKey, unitName, type Profile } from '../../core/routine/profile';
import { roles, type Role } from '../../core/routine/roles';
import { no, ok, type Result } from '../../core/result';
import { roleWord } from '../../core/text/role-word';
import type { Language } from '../../core/text/say';
import { dayOf } from '../../core/time/plain-date';
import type { Finding } from '../../core/views/finding';
import { missingIn } from '../../core/views/missing';
import type { SettingsView } from '../../core/views/settings-view';
import type { Roster } from '../../graph/directory';
import type { App } from '../app';
import { heldIn, rosterOf } from '../recipients';

export interface ShownSettings {
  /** null: not hers to see. */
  readonly roles: NonNullable<SettingsView['roles']> | null;
  readonly missing: readonly Finding[] | null;
  readonly hasHealth: boolean;
}

/** `notYourTask` for whoever has no part in the routine. */
export async function showSettings(app: App, actor: Actor, language: Language): Promise<Result<ShownSettings>> {
  const { profile } = app;
  if (!maySettings(actor, 'routine', profile)) return no('notYourTask');
  const hasHealth = maySettings(actor, 'health', profile);
  if (!maySettings(actor, 'roles', profile)) return ok({ roles: null, missing: null, hasHealth });
  const held = heldRoles(app, await rosterOf(app, 'lately'), language);
  const empty = held.filter(({ state }) => state === 'empty').map(({ key }) => key);
  const missing = missingIn({ profile, providers: await app.providers(), empty, today: dayOf(app.clock.now()) });
  return ok({ roles: held, missing, hasHealth });
}

type HeldRole = NonNullable<SettingsView['roles']>[number];

/** Each role of the board, and each unit's own. */
const heldRoles = (app: App, roster: Roster, language: Language): HeldRole[] =>
  keysOf(roles).flatMap((role) =>
    roles[role].within === 'board'
      ? [heldRole(app, roster, { role, unit: null, language })]
      : app.profile.units.map(({ id }) => heldRole(app, roster, { role, unit: id, language })),
  );

interface Asked {
  readonly role: Role;
  readonly unit: string | null;
  readonly language: Language;
}

function heldRole(app: App, roster: Roster, { role, unit, language }: Asked): HeldRole {
  const { profile } = app;
  const key = groupKey(role, unit === null ? null : unitId(unit));
  const people = heldIn(roster, app, key).map(({ displayName }) => displayName);
  const as = profile.heldAs[role] ?? role;
  const acting = actingFor(profile, role)[0];
  return {
    key,
    role: roleWord(profile, language, role),
    unit: unit === null ? '' : unitName(profile, unitId(unit)),
    people,
    state: people.length === 0 && isAsked(profile, role) ? 'empty' : as === role ? 'held' : 'folds',
    acting: as !== role ? roleWord(profile, language, as) : acting === undefined ? '' : roleWord(profile, language, acting),
  };
}

/** A role that a routine has nothing for is no gap: nobody on call, where the profile says none. */
const isAsked = (profile: Profile, role: Role): boolean => role !== 'onCall' || profile.alarm.onCall.kind === 'role';
