// The guide of each role, apart from those of tasks: the page of a case does not fetch it (R018, R020–R022, R034–R037, R088–R089).

import type { GuideId } from './guidance';
import type { Role } from './roles';

/** For whoever has a role, on the page where she begins: the head of department's *Enheten*, the procurement officer's *Utförare*, EKU's posts. */
export const ofRoles = {
  departmentHead: ['knowRoutine', 'figuresAsk', 'spreadLoad', 'otherRoutines', 'inspectorateDay'],
  procurement: ['contractSays', 'onceOrPattern', 'correctByDay', 'correctWithUnit', 'tellOfCrime'],
  eku: ['knowsNobody', 'receiveFirst', 'wholeContract', 'tellBack'],
} as const satisfies Partial<Record<Role, readonly GuideId[]>>;
