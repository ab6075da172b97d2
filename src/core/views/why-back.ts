// Why a task that was answered is open again by itself: what was approved with its answer never reached anybody.

import type { CaseFile } from '../casefile/case-file';
import { eventsOf } from '../casefile/event';
import type { LetterFault } from '../casefile/letter-fault';
import type { NewTask } from '../casefile/task';
import { letterTypes } from '../processes/complaint/letters';

/** `fell`: it may not go, or waited too long. What the person never got is given to her another way, and opens nothing. */
export type WhyBack = Exclude<LetterFault, 'notReached'> | 'fell';

/** Of the task's last answer in an earlier round; null when nothing has come back by itself. */
export function whyBack({ events }: Pick<CaseFile, 'events'>, task: Pick<NewTask, 'type' | 'key'>): WhyBack | null {
  const last = eventsOf(events, 'decided').findLast(({ data }) => data.type === task.type);
  if (last === undefined || last.data.task === task.key) return null;
  const letters = eventsOf(events, 'letterApproved').filter(({ at }) => at === last.at);
  for (const { data } of letters) {
    const failed = eventsOf(events, 'letterFailed').find(({ data: { textKey } }) => textKey === data.textKey)?.data.why;
    if (failed === 'textChanged') return failed;
    if (failed !== undefined && failed !== 'notReached' && letterTypes[data.letter].to === 'provider') return failed;
  }
  const isFallen = eventsOf(events, 'letterUndone').some(
    ({ by, data }) => by === null && letters.some((letter) => letter.data.textKey === data.textKey),
  );
  return isFallen ? 'fell' : null;
}
