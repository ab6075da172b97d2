// What the history says of letters that came to something else than being sent.

import type { EventOf } from '../../casefile/event';
import { sayDay } from '../../text/day';
import { say } from '../../text/say';
import { dayOf } from '../../time/plain-date';
import { letterWord } from './letter-rows';
import { by, type Told } from './told';

/** The letter an event is about. */
export const letterOf = ({ file, language }: Told, { data }: { readonly data: { readonly textKey: string } }): string =>
  letterWord({ file, language }, data.textKey);

/** One that was taken back, or that fell because something else changed. */
export const letterUndone = (reading: Told, event: EventOf<'letterUndone'>): string =>
  say(reading.language, event.by === null ? 'tab.event.letterFell' : 'tab.event.letterUndone', {
    ...by(reading, event),
    letter: letterOf(reading, event),
  });

/** One that could not go, and why. */
export const letterFailed = (reading: Told, event: EventOf<'letterFailed'>): string =>
  say(reading.language, 'tab.event.letterFailed', {
    letter: letterOf(reading, event),
    why: say(reading.language, `tab.letter.failed.${event.data.why}`),
  });

/** One that was given by hand: how, to whom, and how she was known. */
export const letterTold = (reading: Told, event: EventOf<'letterTold'>): string =>
  say(reading.language, 'tab.event.letterTold', {
    ...by(reading, event),
    letter: letterWord(reading, event.data.textKey),
    how: say(reading.language, `toldHow.${event.data.how}`),
    who: say(reading.language, `toldWho.${event.data.who}`),
    identity: say(reading.language, `identityProof.${event.data.identity}`),
    day: sayDay(reading.language, event.data.day, dayOf(reading.now)),
  });
