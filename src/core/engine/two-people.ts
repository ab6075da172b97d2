// Tasks that must be two people's: whoever answered the first may not answer, take or be given the second (`otherThan`).

import type { PersonId } from '../brand';
import type { MatterFile } from '../casefile/matter-file';
import { aboveIn } from '../routine/profile';
import type { Role } from '../routine/roles';
import { ruleOf } from '../processes/process';

/** Who may not have a task of that type, because she answered the one it must be another's than; null where nobody is kept from it. */
export function keptFrom(file: Pick<MatterFile, 'tasks' | 'process'>, type: string): PersonId | null {
  const { otherThan } = ruleOf(file, type);
  if (otherThan === undefined) return null;
  return file.tasks.findLast((task) => task.type === otherThan && task.state === 'done')?.answeredBy ?? null;
}

/** The role it waits for; the one above where nobody else holds it (a small municipality). */
export function roleOfAnother(file: MatterFile, type: string, role: Role): Role {
  const kept = keptFrom(file, type);
  const holders = file.staff.holders?.[role];
  const isAlone = kept !== null && holders?.length !== 0 && holders?.every((id) => id === kept) === true;
  return isAlone ? (aboveIn(file.profile, role) ?? role) : role;
}
