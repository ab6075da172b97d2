// The note for the individual's file, from what the form holds when it is copied.

import { plainDate } from '../../src/core/brand';
import { fileNote } from '../../src/core/views/file-note';
import type { Sheet } from '../../src/core/views/case-page';

/** `last` is the provider's day; null when the case is answered. */
export function noteFor(
  { fileNote: { number, received, today, answered, registered }, forward }: Sheet,
  last: string | null,
): string {
  return fileNote({
    ...{ number, received: plainDate(received), today: plainDate(today), answered },
    registered: registered === null ? null : { number: registered.number, day: plainDate(registered.day) },
    given: last === null ? null : { provider: forward.provider, last: plainDate(last) },
  });
}
