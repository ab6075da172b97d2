// A deadline's rule in words, with the number the table or the profile gives it.

import type { DeadlineId } from '../processes/all';
import type { DeadlineRule } from '../processes/process';
import { sayDays } from './day';
import { say, type Language } from './say';

/** `Egen rutin: mottagning inom en arbetsdag` */
export const sayDeadline = (language: Language, id: DeadlineId, { days, counted }: DeadlineRule): string =>
  id === 'atOnce'
    ? say(language, 'deadline.atOnce')
    : say(language, `deadline.${id}`, { days: sayDays(language, days, counted) });
