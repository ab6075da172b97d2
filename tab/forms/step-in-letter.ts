// The sentence on unmet needs in the answer to the complainant: it says the step and the day that are chosen beside it, in the letter's language.

import { isKeyOf } from '../../src/core/brand';
import { nextSteps } from '../../src/core/processes/complaint/next-steps';
import { sayDayAndYear } from '../../src/core/text/day';
import { say, type Language } from '../../src/core/text/say';
import { readDate } from '../../src/core/time/plain-date';
import type { Step } from './NextStep';

/** The place that waits for a step; it stops the letter until it is filled. */
export const unfilled = (language: Language): string => say(language, 'letter.reply.needsNotMet');
/** What is said when the case ends all the same. */
export const ended = (language: Language): string => say(language, 'letter.reply.needsNotMet.ended');

/** The sentence of a step with its day; the place for it while one of them is missing. */
export function stepSentence({ nextStep, nextStepDay }: Step, provider: string, language: Language): string {
  const day = readDate(nextStepDay);
  if (day === undefined || nextStep === undefined || !isKeyOf(nextSteps, nextStep)) return unfilled(language);
  const step = say(language, `letter.nextStep.${nextStep}`, { provider });
  return say(language, 'letter.reply.needsNotMet.next', { step, day: sayDayAndYear(language, day) });
}

interface Sentences {
  readonly old: string;
  readonly next: string;
  readonly language: Language;
}

/** The letter with one sentence in the place of the other; put before the regards when the other is not there. */
export function withSentence(body: string, { old, next, language }: Sentences): string {
  if (body.includes(old)) return body.replace(old, () => next);
  const at = body.lastIndexOf(`\n\n${say(language, 'letter.regards')}`);
  return at === -1 ? `${body}\n\n${next}` : `${body.slice(0, at)}\n\n${next}${body.slice(at)}`;
}
