// A refusal in words: what has happened and what to do next, with the last day that can be chosen where there is one.

import type { Problem } from '../problem';
import { sayDayAndYear } from './day';
import { say, type Language } from './say';

/** `Välj en arbetsdag från i morgon till och med 11 december 2026.` */
export const sayProblem = (language: Language, { code, last }: Problem): string =>
  last === undefined
    ? say(language, `problem.${code}`)
    : say(language, 'problem.dateNotAllowed.until', { last: sayDayAndYear(language, last) });
