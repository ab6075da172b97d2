// A deadline's rule in words, with the number the table or the profile gives it.

import type { DeadlineId } from '../processes/all';
import type { DeadlineRule } from '../processes/process';
import { sayDays } from './day';
import { say, type Language } from './say';

/** `Egen rutin: mottagning inom en arbetsdag`, with the routine's own words and the hours after which it is late, where a profile has them. */
export function sayDeadline(language: Language, id: DeadlineId | 'ekuAnswer.brief', rule: DeadlineRule): string {
  const { days, counted, says, targetHours } = rule;
  const plain =
    id === 'atOnce'
      ? say(language, 'deadline.atOnce')
      : say(language, `deadline.${id}`, { days: sayDays(language, days, counted) });
  const quoted = says === undefined ? plain : say(language, 'deadlineSays', { rule: plain, says });
  return targetHours === undefined
    ? quoted
    : say(language, 'deadlineTarget', { rule: quoted, hours: sayDays(language, targetHours, 'hours') });
}
