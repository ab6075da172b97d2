// To the person whose matter belongs elsewhere: where it has gone, or only where to turn (R030, R177, R306, decisions 8.8).

import { say, type Language } from '../text/say';
import { letter, type Letter, type LetterMaterial } from './material';

/** It was passed on, because the person said yes or nothing in it is secret; where to is written in by the person who sends it. */
export const passedOn = (material: LetterMaterial, language: Language): Letter =>
  letter(material, language, {
    subject: say(language, 'letter.passedOn.subject'),
    paragraphs: [say(language, 'letter.passedOn.thanks'), say(language, 'letter.passedOn.where')],
  });

/** It was not: nobody has said yes, so the person is only told where to turn. */
export const toldWhere = (material: LetterMaterial, language: Language): Letter =>
  letter(material, language, {
    subject: say(language, 'letter.toldWhere.subject'),
    paragraphs: [say(language, 'letter.passedOn.thanks'), say(language, 'letter.toldWhere.where')],
  });
