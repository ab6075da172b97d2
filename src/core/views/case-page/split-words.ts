// What the history says when a mail becomes a case of its own, and when it goes back.

import type { EventOf } from '../../casefile/event';
import { say } from '../../text/say';
import { by, type Told } from './told';

/** In the case the mail lies in, and in the one that ended by it; letters that had gone from that are said. */
export function splitWords(reading: Told, event: EventOf<'splitOff'> | EventOf<'splitBack'>): string {
  const words = { ...by(reading, event), number: event.data.number };
  if (event.kind === 'splitOff') return say(reading.language, 'tab.event.splitOff', words);
  const { gone, textKey } = event.data;
  const isHere = textKey.startsWith(`${reading.file.matter.id}|`);
  const text = say(reading.language, isHere ? 'tab.event.splitBack' : 'tab.event.splitBack.here', words);
  return gone === 0 ? text : `${text} ${say(reading.language, 'tab.event.splitBack.gone', { count: String(gone) })}`;
}
