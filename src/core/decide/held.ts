// Why a case must not end now: somebody may be in danger, an alarm is unread, or a child's report has no receiver yet (decisions 8.6).

import type { CaseFile } from '../casefile/case-file';
import { alarmRound } from '../processes/complaint/signs';
import type { ProblemCode } from '../problem';

/** The reason, or null when nothing holds it. Every ending asks here, by whatever door it comes. */
export function heldBy(file: CaseFile): ProblemCode | null {
  if (file.matter.danger === 'yes') return 'dangerOpen';
  if (alarmRound(file) !== null) return 'alarmOpen';
  return isChildWaiting(file) ? 'childConcernOpen' : null;
}

const isChildWaiting = ({ matter: { childConcern }, tasks }: CaseFile): boolean =>
  childConcern && !tasks.some(({ type, state }) => type === 'childConcern' && state === 'done');
