// What a role is called: as the profile calls it, else as the routine does (D17).

import type { RoleLabel } from '../routine/organisation';
import type { Role } from '../routine/roles';
import { say, type Language } from './say';

interface Called {
  readonly labels: Readonly<Partial<Record<Role, RoleLabel>>>;
}

/** `Registrator` */
export const roleWord = ({ labels }: Called, language: Language, role: Role): string =>
  labels[role]?.[language].name ?? say(language, `role.${role}`);

/** `registratorn` */
export const theRoleWord = ({ labels }: Called, language: Language, role: Role): string =>
  labels[role]?.[language].definite ?? say(language, `theRole.${role}`);
