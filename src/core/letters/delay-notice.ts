// The word that the answer is late, and why (R195, FL 11 §).

import { say, type Language } from '../text/say';
import { letter, type Letter, type LetterMaterial } from './material';

/** The reason is written in by the person who sends it. */
export const delayNotice = (material: LetterMaterial, language: Language): Letter =>
  letter(material, language, {
    subject: say(language, 'letter.delayNotice.subject'),
    paragraphs: [
      say(language, 'letter.delayNotice.late'),
      say(language, 'letter.delayNotice.reason'),
      say(language, 'letter.delayNotice.next'),
    ],
  });
