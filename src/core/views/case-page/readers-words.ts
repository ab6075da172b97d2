// What the history says when a case is opened to somebody by name, or shut to everybody else.

import type { EventOf } from '../../casefile/event';
import { say } from '../../text/say';
import type { Reading } from './reading';

/** Who opened it, and to whom. */
export function readersWords(
  { language, nameOf }: Pick<Reading, 'language' | 'nameOf'>,
  { data: { isLimited, readers } }: EventOf<'accessSet'>,
  name: string,
): string {
  if (readers.length === 0)
    return say(language, isLimited ? 'tab.event.accessSet.limitedNobody' : 'tab.event.accessSet.nobody', { name });
  const names = readers.map(nameOf).join(', ');
  return say(language, isLimited ? 'tab.event.accessSet.limited' : 'tab.event.accessSet.named', { name, names });
}
