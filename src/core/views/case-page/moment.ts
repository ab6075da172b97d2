// A moment as people say it: the day and the clock in Sweden.

import type { Instant } from '../../brand';
import { sayShortDay } from '../../text/day';
import type { Language } from '../../text/say';
import { clockOf, dayOf } from '../../time/plain-date';

/** `2 mars 08:10` */
export const momentWord = (language: Language, moment: Instant): string =>
  `${sayShortDay(language, dayOf(moment))} ${clockOf(moment)}`;
