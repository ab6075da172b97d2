// To the complainant: the provider has been asked (R170, R307).

import { say, type Language } from '../text/say';
import { answerDay } from './acknowledgement';
import { letter, type Letter, type LetterMaterial } from './material';

/** Regret, what happens now, and when the answer comes. */
export const notice = (material: LetterMaterial, language: Language): Letter =>
  letter(material, language, {
    subject: say(language, 'letter.notice.subject'),
    paragraphs: [
      say(language, 'letter.notice.thanks'),
      say(language, 'letter.notice.provider', { provider: material.file.provider?.name ?? say(language, 'letter.theProvider') }),
      say(language, 'letter.answerBy', { day: answerDay(material, language) }),
    ],
  });
