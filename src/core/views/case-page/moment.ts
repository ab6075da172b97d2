// A moment as people say it: the day and the clock in Sweden.

import type { Instant } from '../../brand';
import { sayShortDay } from '../../text/day';
import type { Language } from '../../text/say';
import { clockOf, dayOf } from '../../time/plain-date';

/** `2 mars 08:10`, with its year when that is not the year of `now`. */
export const momentWord = (reader: { readonly language: Language; readonly now: Instant }, moment: Instant): string =>
  `${sayShortDay(reader.language, dayOf(moment), dayOf(reader.now))} ${clockOf(moment)}`;
