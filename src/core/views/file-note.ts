// The note for the individual's own file: came in, its number, what became of it (R159). Copied by a person; the product writes in no other file.

import type { PlainDate } from '../brand';
import { sayDayAndYear } from '../text/day';
import { say } from '../text/say';

export interface NoteFacts {
  readonly number: string;
  readonly received: PlainDate;
  readonly today: PlainDate;
  /** Its number in the register and the day it was entered; null where nobody has entered it. */
  readonly registered: { readonly number: string; readonly day: PlainDate } | null;
  /** How the person got word, in Swedish. */
  readonly answered: string;
  /** Given to a provider with a last day for the answer; null when the case is answered. */
  readonly given: { readonly provider: string; readonly last: PlainDate } | null;
}

/** Lines of plain Swedish: the file is kept in Swedish whoever writes in it. Nothing of what the complaint says. */
export function fileNote({ number, received, today, registered, answered, given }: NoteFacts): string {
  const day = (date: PlainDate): string => sayDayAndYear('sv', date);
  const handled =
    given === null
      ? say('sv', 'tab.fileNote.closed', { day: day(today), answered })
      : say('sv', 'tab.fileNote.forwarded', { provider: given.provider, day: day(today), last: day(given.last) });
  return [
    say('sv', 'tab.fileNote.title', { day: day(today) }),
    say('sv', 'tab.fileNote.received', { day: day(received) }),
    registered === null
      ? say('sv', 'tab.fileNote.number', { number })
      : say('sv', 'tab.fileNote.registered', { number: registered.number, day: day(registered.day) }),
    handled,
  ].join('\n');
}
