// Which outcome a card's button means, where the answers filled in beside it say so.

import { whatOutcome } from '../decide/what-is-it';
import type { TaskTypeId } from '../processes/all';

/** *Mottagning* has one button for its questions: what it is and whose responsibility decide. Every other button says its outcome itself. */
export const cardOutcome = (type: TaskTypeId, pressed: string, answers: Readonly<Record<string, string>>): string =>
  type === 'triage' && pressed === 'accepted' ? whatOutcome(answers['what'], answers['responsibility']) : pressed;
