// To the colleague who sent a mail on, when it became no case of its own: where it lies now, and the next step. No word of the mail (decisions 3).

import type { PlainDate } from '../brand';
import type { SetAsideReason } from '../intake/set-aside-reasons';
import { sayDay } from '../text/day';
import { say, type Language } from '../text/say';
import type { Letter } from './material';
import { thanks } from './receipt';

interface InCase {
  readonly number: string;
  readonly sender: string;
  /** What was sent may mean danger, and the alarm has gone. */
  readonly isAlarm: boolean;
}

/** It lies in a case that was there. */
export const toldInCase = (at: InCase, language: Language): Letter =>
  note(language, {
    subject: say(language, 'letter.told.inCase.subject', { number: at.number }),
    paragraphs: [
      say(language, 'letter.told.inCase', { number: at.number }),
      ...(at.isAlarm ? [say(language, 'pane.done.alarm')] : []),
      thanks(language, at.isAlarm),
    ],
    sender: at.sender,
  });

export interface Waiting {
  readonly reason: SetAsideReason;
  /** Whoever looks after it, as a sentence has it. */
  readonly owner: string;
  readonly due: PlainDate;
  readonly sender: string;
  readonly today: PlainDate;
}

/** It waits for a person in *Manuell hantering*. */
export const toldWaiting = ({ reason, owner, due, sender, today }: Waiting, language: Language): Letter =>
  note(language, {
    subject: say(language, 'letter.told.waits.subject'),
    paragraphs: [
      say(language, 'letter.told.waits', { reason: say(language, `setAsideReason.${reason}`) }),
      say(language, 'letter.told.waits.who', { role: owner, day: sayDay(language, due, today) }),
      say(language, 'letter.told.urgent'),
    ],
    sender,
  });

const note = (
  language: Language,
  { subject, paragraphs, sender }: { readonly subject: string; readonly paragraphs: readonly string[]; readonly sender: string },
): Letter => ({
  subject,
  body: [say(language, 'letter.greeting'), ...paragraphs, say(language, 'letter.regards'), sender].join('\n\n'),
});
