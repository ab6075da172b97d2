// The final answer: what was found, what is done about it, and how to go on (R234, R311). A draft for a person to finish.

import { say, type Language } from '../text/say';
import { letter, type Letter, type LetterMaterial } from './material';

/** Never defends, explains away or denies (R122). */
export const reply = (material: LetterMaterial, language: Language): Letter =>
  letter(material, language, {
    subject: say(language, 'letter.reply.subject'),
    paragraphs: [
      say(language, 'letter.reply.sorry'),
      say(language, 'letter.reply.found', { provider: material.file.provider?.name ?? say(language, 'letter.theProvider') }),
      ...material.file.case.providerParts.map((part) => say(language, `letter.reply.part.${part}`)),
      needs(material, language),
      say(language, 'letter.reply.further'),
    ],
  });

/** Nothing is said of what nobody has followed up yet. */
function needs({ file }: LetterMaterial, language: Language): string {
  const { needsMet } = file.case;
  return needsMet === null ? '' : say(language, needsMet ? 'letter.reply.needsMet' : 'letter.reply.needsNotMet');
}
