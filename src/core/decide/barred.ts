// Who is kept out of a case by a conflict of interest: in which of her roles there somebody else acts, and who that is (decisions 8.12).

import type { PersonId, UnitId } from '../brand';
import type { Barred } from '../casefile/assessment';
import type { CaseFile } from '../casefile/case-file';
import { aboveIn, type Profile } from '../routine/profile';
import { roles, type Role } from '../routine/roles';
import type { Actor } from '../engine/decision';

/** All but EKU, from the highest: somebody who leads the unit and works in it is replaced as its leader. */
export const byRank: readonly Role[] = [
  'director',
  'departmentHead',
  'unitManager',
  'qualityController',
  'mas',
  'procurement',
  'registrar',
  'onCall',
  'childReception',
  'caseworker',
];

interface Where {
  readonly matter: Pick<CaseFile['matter'], 'unit'>;
  readonly profile: Profile;
}

/** `by` says it about `person`, who has those grants: her own word sends the matter to the department's head, another's to her superior. */
export function barredOf({ matter: { unit }, profile }: Where, person: Actor, by: PersonId): Barred {
  const held = byRank.filter((role) => hasIn(person, role, unit));
  const [highest] = held;
  const above = highest === undefined ? 'departmentHead' : (aboveIn(profile, highest) ?? highest);
  const isHead = highest !== undefined && roles[highest].superior === null;
  return { person: person.id, roles: held, to: person.id === by && !isHead ? 'departmentHead' : above };
}

/** Whether somebody can have to do with the case: she has a role where it is, or it names her. */
export const isOfCase = (
  { matter: { caseworkerId }, tasks }: Pick<CaseFile, 'matter' | 'tasks'>,
  { person, roles: held }: Barred,
): boolean =>
  held.length > 0 || caseworkerId === person || tasks.some(({ ownerId, answeredBy }) => [ownerId, answeredBy].includes(person));

/** Whether she holds the role where the case is: of the board, or of its unit. */
const hasIn = ({ grants }: Actor, role: Role, unit: UnitId | null): boolean =>
  grants.some((grant) => grant.role === role && (roles[role].within === 'board' || unit === null || grant.unit === unit));
