// The final answer: what was found, what is done about it, and how to go on (R234, R311). A draft for a person to finish.

import { eventsOf } from '../casefile/event';
import { sayDayAndYear } from '../text/day';
import { say, type Language } from '../text/say';
import { letter, type Letter, type LetterMaterial } from './material';

export interface ReplyMaterial extends LetterMaterial {
  /** The case ends although the needs are not met. */
  readonly isEnding?: boolean;
}

/** Never defends, explains away or denies (R122). */
export const reply = (material: ReplyMaterial, language: Language): Letter =>
  letter(material, language, {
    subject: say(language, 'letter.reply.subject'),
    paragraphs: [
      say(language, 'letter.reply.sorry'),
      found(material, language),
      ...material.file.case.providerParts.map((part) => say(language, `letter.reply.part.${part}`)),
      needs(material, language),
      say(language, 'letter.reply.further'),
    ],
  });

/** Only what was asked is said to have been asked: the provider's step can be skipped. */
function found({ file }: LetterMaterial, language: Language): string {
  const wasAsked = eventsOf(file.events, 'decided').some(
    ({ data }) => data.type === 'forwardToProvider' && data.outcome === 'sent',
  );
  const provider = file.provider?.name ?? say(language, 'letter.theProvider');
  return wasAsked ? say(language, 'letter.reply.found', { provider }) : '';
}

/** Nothing is said of what nobody has followed up yet. */
function needs({ file, isEnding = false }: ReplyMaterial, language: Language): string {
  const { needsMet } = file.case;
  if (needsMet === null) return '';
  if (needsMet) return say(language, 'letter.reply.needsMet');
  return isEnding ? say(language, 'letter.reply.needsNotMet.ended') : goingOn(file, language);
}

/** What is done next and by when, as it was decided; until then a place for it. */
function goingOn({ case: { nextStep, nextStepDay }, provider }: LetterMaterial['file'], language: Language): string {
  if (nextStep === null || nextStepDay === null) return say(language, 'letter.reply.needsNotMet');
  const named = { provider: provider?.name ?? say(language, 'letter.theProvider') };
  return say(language, 'letter.reply.needsNotMet.next', {
    step: say(language, `letter.nextStep.${nextStep}`, named),
    day: sayDayAndYear(language, nextStepDay),
  });
}
