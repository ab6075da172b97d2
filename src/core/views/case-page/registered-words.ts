// That a case is entered in the register, or kept in order and why, as the history says it.

import type { Happenings } from '../../casefile/event';
import { say, sayPlain, type Language } from '../../text/say';

/** By whom is said by name. */
export const registeredWords = (language: Language, { number, inOrder }: Happenings['registered'], name: string): string =>
  number === null
    ? say(language, 'tab.event.registered.inOrder', { name, ground: sayPlain(language, `reason.${inOrder ?? ''}`) })
    : say(language, 'tab.event.registered.number', { name, number });
