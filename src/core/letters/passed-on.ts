// To the person whose matter belongs elsewhere: where it has gone (R030, R177, R306).

import { say, type Language } from '../text/say';
import { letter, type Letter, type LetterMaterial } from './material';

/** The authority is written in by the person who sends it. */
export const passedOn = (material: LetterMaterial, language: Language): Letter =>
  letter(material, language, {
    subject: say(language, 'letter.passedOn.subject'),
    paragraphs: [say(language, 'letter.passedOn.thanks'), say(language, 'letter.passedOn.where')],
  });
