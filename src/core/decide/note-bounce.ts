// A letter of ours came back: it has told nobody anything, and no more mail goes to an address that takes none; to a full mailbox the next one may. The
// routine's clocks go on as they were.
// A request that the provider has answered has arrived, whatever a server says.

import { isKeyOf, type Instant } from '../brand';
import type { CasePatch } from '../casefile/case';
import type { CaseFile } from '../casefile/case-file';
import { eventsOf, type NewEvent } from '../casefile/event';
import { ok, type Result } from '../result';
import { letterTypes, type LetterType } from '../processes/complaint/letters';
import type { Changes } from '../engine/decision';
import { isAnswered } from '../processes/complaint/request';

export interface Bounce {
  readonly textKey: string;
  readonly isFull: boolean;
}

/** `textKey` names the letter; one that is unknown, was undone or has come back before leaves nothing behind. */
export function noteBounce(file: CaseFile, { textKey, isFull }: Bounce, now: Instant): Result<Changes> {
  const letter = letterNamed(file, textKey);
  if (letter === null || isOver(file, textKey)) return ok({ matter: { lastDecision: { task: '', patch: {}, events: [] } } });
  const event: NewEvent = { kind: 'letterFailed', data: { textKey, why: isFull ? 'mailboxFull' : 'bounced' }, at: now, by: null };
  return ok({ matter: { ...(isFull ? {} : addressOf(letter)), lastDecision: { task: '', patch: {}, events: [event] } } });
}

/** Which letter of the case it is: one that somebody approved, or one that goes by itself and is named by its key alone. */
function letterNamed({ matter: { id }, events }: CaseFile, textKey: string): LetterType | null {
  const approved = eventsOf(events, 'letterApproved').find(({ data }) => data.textKey === textKey);
  if (approved !== undefined) return approved.data.letter;
  const [own, letter = ''] = textKey.split('|');
  return own === id && isKeyOf(letterTypes, letter) && letterTypes[letter].readBy === null ? letter : null;
}

const isOver = ({ events }: CaseFile, textKey: string): boolean =>
  [...eventsOf(events, 'letterFailed'), ...eventsOf(events, 'letterUndone'), ...eventsOf(events, 'letterTold')].some(
    ({ data }) => data.textKey === textKey,
  ) ||
  eventsOf(events, 'letterApproved').some(
    (one) => one.data.textKey === textKey && letterTypes[one.data.letter].to === 'provider' && isAnswered({ events }, one),
  );

const addressOf = (letter: LetterType): CasePatch =>
  letterTypes[letter].to === 'complainant' ? { addressProof: 'bounced' } : {};
