// A case that has ended opens again, for as long as the profile says, at a stage that fits how it ended.

import type { Instant } from '../brand';
import type { CasePatch } from '../casefile/case';
import type { CaseFile } from '../casefile/case-file';
import { mayReopen } from '../processes/complaint/mails-in';
import { no, ok, type Result } from '../result';

/** The patch that opens it; what was answered is followed up again, what was no case or somebody else's is received anew. */
export function reopened(file: CaseFile, now: Instant): Result<CasePatch> {
  const { stage, closedAs, unit, round } = file.matter;
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
