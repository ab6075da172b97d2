// The sentence on unmet needs in the answer to the complainant: it says the step and the day that are chosen beside it. Letters are Swedish.

import { isKeyOf } from '../../src/core/brand';
import { nextSteps } from '../../src/core/processes/complaint/next-steps';
import { sayDayAndYear } from '../../src/core/text/day';
import { say } from '../../src/core/text/say';
import { readDate } from '../../src/core/time/plain-date';
import type { Step } from './NextStep';

/** The place that waits for a step; it stops the letter until it is filled. */
export const unfilled = say('sv', 'letter.reply.needsNotMet');
/** What is said when the case ends all the same. */
export const ended = say('sv', 'letter.reply.needsNotMet.ended');

/** The sentence of a step with its day; the place for it while one of them is missing. */
export function stepSentence({ nextStep, nextStepDay }: Step, provider: string): string {
  const day = readDate(nextStepDay);
  if (day === undefined || nextStep === undefined || !isKeyOf(nextSteps, nextStep)) return unfilled;
  const step = say('sv', `letter.nextStep.${nextStep}`, { provider });
  return say('sv', 'letter.reply.needsNotMet.next', { step, day: sayDayAndYear('sv', day) });
}

/** The letter with one sentence in the place of the other; put before the regards when the other is not there. */
export function withSentence(body: string, old: string, next: string): string {
  if (body.includes(old)) return body.replace(old, () => next);
  const at = body.lastIndexOf(`\n\n${say('sv', 'letter.regards')}`);
  return at === -1 ? `${body}\n\n${next}` : `${body.slice(0, at)}\n\n${next}${body.slice(at)}`;
}
