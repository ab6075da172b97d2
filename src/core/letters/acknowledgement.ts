// The neutral word that a complaint has come in: nothing of what it says, to a proven address only (R193, R121).

import { caseNumber } from '../casefile/case';
import { promisedDay } from '../routine/due';
import { sayDayAndYear } from '../text/day';
import { say, type Language } from '../text/say';
import { letter, type Letter, type LetterMaterial } from './material';

/** Thanks, the number, and when to expect an answer. */
export const acknowledgement = (material: LetterMaterial, language: Language): Letter =>
  letter(material, language, {
    subject: say(language, 'letter.acknowledgement.subject'),
    paragraphs: [
      say(language, 'letter.acknowledgement.thanks'),
      say(language, 'letter.acknowledgement.number', { number: caseNumber(material.file.case) }),
      say(language, 'letter.answerBy', { day: answerDay(material, language) }),
      say(language, 'letter.public'),
    ],
  });

/** The day the routine promises (R194). */
export const answerDay = ({ file }: LetterMaterial, language: Language): string =>
  sayDayAndYear(language, promisedDay(file.profile, file.case.received));
