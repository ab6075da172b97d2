// Who may open a complaint: those of the board who receive and lead, those of its unit, and whoever has a task in it.

import { isByStaff } from '../../casefile/about';
import type { CaseFile } from '../../casefile/case-file';
import type { Actor } from '../../engine/decision';
import { actsAs, hasTask } from '../../engine/may';
import { holds } from '../../engine/still-holds';

/** A protected case is for those who receive, its unit's manager and those with a task alone (decisions 2). */
export function mayRead(actor: Actor, file: CaseFile): boolean {
  const { unit, protection } = file.matter;
  if (receives(actor, file) || actsAs(actor, 'unitManager', file) || hasTask(actor, file)) return true;
  if (protection === 'protected') return false;
  return holds(actor, 'departmentHead', null) || holds(actor, 'qualityController', null) || holds(actor, 'caseworker', unit);
}

const receives = (actor: Actor, file: CaseFile): boolean =>
  actsAs(actor, 'registrar', file) || actsAs(actor, file.profile.firstOwner, file);

/** Whether the reader is of the unit that staff tell of: she sees what is told, and neither name nor original (lag 2017:151, 2021:890). */
export const hidesReporter = (actor: Actor, file: CaseFile): boolean =>
  isByStaff(file.matter) && file.matter.exit === 'ownOperation' && !receives(actor, file);
