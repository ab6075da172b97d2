// To somebody who has appealed against a decision: it came too late, or it has gone to the court (FL 45–46 §§).

import { say, type Language } from '../text/say';
import { letter, type Letter, type LetterMaterial } from './material';

/** The dismissal, which can be appealed against itself; its days are written in by the person who decides. */
export const appealTooLate = (material: LetterMaterial, language: Language): Letter =>
  letter(material, language, {
    subject: say(language, 'letter.appealTooLate.subject'),
    paragraphs: [say(language, 'letter.appealTooLate.decision')],
  });

/** Which court has it now. */
export const appealHandedOver = (material: LetterMaterial, language: Language): Letter =>
  letter(material, language, {
    subject: say(language, 'letter.appealHandedOver.subject'),
    paragraphs: [say(language, 'letter.appealHandedOver.court')],
  });
