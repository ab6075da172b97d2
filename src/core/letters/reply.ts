// The final answer: what was found, what is done about it, and how to go on (R234, R311). A draft for a person to finish.

import { eventsOf } from '../casefile/event';
import { say, type Language } from '../text/say';
import { letter, type Letter, type LetterMaterial } from './material';

/** Never defends, explains away or denies (R122). */
export const reply = (material: LetterMaterial, language: Language): Letter =>
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
function needs({ file }: LetterMaterial, language: Language): string {
  const { needsMet } = file.case;
  return needsMet === null ? '' : say(language, needsMet ? 'letter.reply.needsMet' : 'letter.reply.needsNotMet');
}
