// The word that the answer is late, and why (R195).

import { deadlineOf } from '../routine/profile';
import { say, type Language } from '../text/say';
import { letter, type Letter, type LetterMaterial } from './material';

/** The reason and the new day are written in by the person who sends it. */
export const delayNotice = (material: LetterMaterial, language: Language): Letter =>
  letter(material, language, {
    subject: say(language, 'letter.delayNotice.subject'),
    paragraphs: [
      say(language, 'letter.delayNotice.late', { days: deadlineOf(material.file.profile, 'investigate').days }),
      say(language, 'letter.delayNotice.reason'),
      say(language, 'letter.delayNotice.next'),
    ],
  });
