// Which outcome a card's button means, where the answers filled in beside it say so.

import type { TaskTypeId } from '../processes/all';

/** *Mottagning* has one button for its questions: whose responsibility it is decides between ours and not ours. Every other button says its outcome itself. */
export const cardOutcome = (type: TaskTypeId, pressed: string, answers: Readonly<Record<string, string>>): string =>
  type === 'triage' && pressed === 'accepted' && answers['responsibility'] === 'notOurs' ? 'notOurs' : pressed;
