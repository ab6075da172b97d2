// Who may see how Trappan is set up and how it is, and who brings in another system's file, as one table: *Inställningar*, *Hälsa* and *Arkiv* ask it, and docs/access.md is printed from it.

import type { Actor } from '../engine/decision';
import { isEku } from '../engine/still-holds';
import type { Profile } from '../routine/profile';
import type { Role } from '../routine/roles';

export const settingsActs = {
  /** The routine in words, with what a new version changed. */
  routine: {},
  /** Who holds which role, and what is missing. */
  roles: {},
  /** How Trappan itself is, and what to do. */
  health: {},
  /** Complaints out of another system's file. */
  filesIn: {},
} as const satisfies Record<string, object>;
export type SettingsAct = keyof typeof settingsActs;

export interface SettingsRow {
  /** `owner`: the role that answers for the routine, by its own paper. */
  readonly who: Role | 'owner';
  readonly acts: readonly SettingsAct[];
}

export const settingsTable: readonly SettingsRow[] = [
  { who: 'owner', acts: ['routine', 'roles', 'health'] },
  { who: 'departmentHead', acts: ['routine', 'roles', 'health'] },
  { who: 'director', acts: ['routine', 'roles', 'health'] },
  { who: 'registrar', acts: ['routine', 'roles', 'health', 'filesIn'] },
  { who: 'qualityController', acts: ['routine', 'roles'] },
  { who: 'unitManager', acts: ['routine', 'roles'] },
  { who: 'mas', acts: ['routine'] },
  { who: 'procurement', acts: ['routine'] },
  { who: 'caseworker', acts: ['routine'] },
  { who: 'onCall', acts: ['routine'] },
  { who: 'childReception', acts: ['routine'] },
];

/** Never somebody of EKU. */
export const maySettings = (actor: Actor, act: SettingsAct, profile: Pick<Profile, 'document'>): boolean =>
  !isEku(actor) &&
  settingsTable.some(
    ({ who, acts }) =>
      acts.includes(act) && actor.grants.some(({ role }) => role === (who === 'owner' ? profile.document.owner : who)),
  );
