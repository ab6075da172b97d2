// A case that has ended opens again, for as long as the profile says, at a stage that fits how it ended.

import type { Instant } from '../brand';
import type { CasePatch } from '../casefile/case';
import type { CaseFile } from '../casefile/case-file';
import { closing } from '../processes/complaint/mails-in';
import { no, ok, type Result } from '../result';
import { addDays, dayOf } from '../time/plain-date';

/** The patch that opens it; what was answered is followed up again, what was no case or somebody else's is received anew. */
export function reopened(file: CaseFile, now: Instant): Result<CasePatch> {
  const { stage, closedAs, unit, round } = file.case;
  if (stage !== 'closed') return no('outcomeNotAllowed');
  if (!mayReopen(file, now)) return no('tooLateToReopen');
  const isFollowedUp = closedAs === 'answered' && unit !== null;
  return ok({
    stage: isFollowedUp ? 'followingUp' : 'received',
    round: round + 1,
    closedAs: null,
    exit: null,
    exitOn: null,
    needsMet: null,
    nextStep: null,
    nextStepDay: null,
  });
}

/** Whether it ended so lately that it may be opened again. */
function mayReopen(file: CaseFile, now: Instant): boolean {
  const end = closing(file);
  return end === null || dayOf(now) <= addDays(dayOf(end.at), file.profile.reopenDays);
}
