// To the complainant: how we go on, with the provider or without (R170, R307).

import { say, type Language } from '../text/say';
import { answerBy } from './answer-day';
import { letter, type Letter, type LetterMaterial } from './material';

/** The provider has been asked: regret, what happens now, and when the answer comes. */
export const notice = (material: LetterMaterial, language: Language): Letter =>
  onward(
    material,
    language,
    say(language, 'letter.notice.provider', { provider: material.file.provider?.name ?? say(language, 'letter.theProvider') }),
  );

/** The provider's step is passed over: we find out ourselves. */
export const noticeOwn = (material: LetterMaterial, language: Language): Letter =>
  onward(material, language, say(language, 'letter.notice.own'));

const onward = (material: LetterMaterial, language: Language, way: string): Letter =>
  letter(material, language, {
    subject: say(language, 'letter.notice.subject'),
    paragraphs: [say(language, 'letter.notice.thanks'), way, answerBy(material, language)],
  });
