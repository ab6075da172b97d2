// Staff who tell of something are known to those who receive complaints, and not to the unit that they tell of (lag 2017:151, 2021:890).

import { isByStaff } from '../casefile/about';
import type { CaseFile } from '../casefile/case-file';
import type { Actor } from '../engine/decision';
import { actsAs } from '../engine/may';

const receives = (actor: Actor, file: CaseFile): boolean =>
  actsAs(actor, 'registrar', file) || actsAs(actor, file.profile.firstOwner, file);

/** Whether the reader is of the unit that staff tell of: she sees what is told, and neither name nor original. */
export const hidesReporter = (actor: Actor, file: CaseFile): boolean =>
  isByStaff(file.matter) && file.matter.exit === 'ownOperation' && !receives(actor, file);
