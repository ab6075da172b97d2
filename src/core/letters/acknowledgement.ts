// The neutral word that a complaint has come in: nothing of what it says, to a proven address only (R193, R121).

import { caseNumber } from '../casefile/case';
import { partOf, partsOf } from '../casefile/kin';
import { say, type Language } from '../text/say';
import { answerBy, readBy } from './answer-day';
import { letter, publicWord, type Letter, type LetterMaterial } from './material';
import { dangerLines } from './safety';

/** Before anybody has read it: thanks, the number, and when somebody will. The answer is promised when *Mottagning* is done. */
export const acknowledgement = (material: LetterMaterial, language: Language): Letter =>
  received(material, language, readBy(material, language));

/** When *Mottagning* is done, for whoever has heard nothing yet: the day of the answer too (B5). */
export const confirmation = (material: LetterMaterial, language: Language): Letter =>
  received(material, language, answerBy(material, language));

/** One of several cases of what she wrote: she reads why there is more than one number. */
export const partWord = ({ file }: LetterMaterial, word: string): readonly string[] =>
  partOf(file) !== null || partsOf(file).length > 0 ? [word] : [];

const received = (material: LetterMaterial, language: Language, next: string): Letter =>
  letter(material, language, {
    subject: say(language, 'letter.acknowledgement.subject'),
    paragraphs: [
      say(language, 'letter.acknowledgement.thanks'),
      say(language, 'letter.acknowledgement.number', { number: caseNumber(material.file.matter) }),
      ...partWord(material, say(language, 'letter.part')),
      next,
      ...dangerLines(material, language),
      publicWord(material, language),
    ],
  });
