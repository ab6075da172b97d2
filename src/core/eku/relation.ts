// By what a case is counted with others: the same provider, topic and unit. Another one means that it is counted anew.

import type { CaseFile } from '../casefile/case-file';
import { isEnd, stages } from '../processes/complaint/stages';
import { hashText, stableJson } from '../text-hash';

/** What a case is counted by, as the watch row keeps it; empty while it is counted with no other. */
export function relationOf({ matter, profile }: CaseFile): string {
  const { providerId, topic, unit, kind, exit, stage, guarded } = matter;
  const isRunning = stages[stage].open && !isEnd(stage) && stage !== 'received';
  const isCounted = kind === 'complaint' && exit === null && providerId !== null && topic !== null && !guarded;
  if (!isRunning || !isCounted || profile.criteria.length === 0) return '';
  return `pattern:${hashText(stableJson([providerId, topic, unit])).slice(0, 12)}`;
}
