// To the complainant: how we go on, with the provider or without (R170, R307).

import { grounds } from '../casefile/ground';
import { untrueNotice } from '../processes/complaint/untrue-notice';
import { sayDayAndYear } from '../text/day';
import { say, type Language } from '../text/say';
import { answerBy } from './answer-day';
import { letter, providerName, type Letter, type LetterMaterial } from './material';
import type { Told } from './to-provider';

/** The provider has been asked: regret, what happens now, and when the answer comes. It promises no word to anybody whom the provider may not know (decisions 8.10). */
export const notice = (material: LetterMaterial, { disclosure, ground, isAnswered }: ToTell, language: Language): Letter =>
  onward(material, language, [
    say(language, grounds[ground].tells ? 'letter.notice.provider' : 'letter.notice.providerNoName', {
      provider: providerName(material, language),
    }),
    disclosure === 'name' ? toldWord(isAnswered, language) : say(language, 'letter.notice.notTold'),
  ]);

/** `isAnswered`: somebody has said that the provider may know who she is, so that it can be told (decisions 5). */
type ToTell = Told & { readonly isAnswered?: boolean };

const toldWord = (isAnswered: boolean | undefined, language: Language): string =>
  isAnswered === true ? say(language, 'letter.notice.told') : '';

/** The provider's step is passed over: we find out ourselves. */
export const noticeOwn = (material: LetterMaterial, language: Language): Letter =>
  onward(material, language, [say(language, 'letter.notice.own')]);

const onward = (material: LetterMaterial, language: Language, way: readonly string[]): Letter =>
  letter(material, language, {
    subject: say(language, 'letter.notice.subject'),
    paragraphs: [
      say(language, 'letter.notice.thanks'),
      corrected(material, language),
      ...way,
      say(language, 'letter.notice.whoKnows'),
      answerBy(material, language),
      person(material, language),
    ],
  });

/** Who has it and how she is reached; nothing where the letter is signed by function alone, or says nothing of the office. */
function person({ signer, file: { profile } }: LetterMaterial, language: Language): string {
  const name = signer?.name?.trim() ?? '';
  if (name === '' || profile.letters.signature === 'neutral') return '';
  return say(language, 'letter.notice.person', { name, phone: profile.publicContact.phone });
}

/** What an earlier notice said of a request that came back afterwards. */
function corrected({ file }: LetterMaterial, language: Language): string {
  const told = untrueNotice(file);
  return told === null ? '' : say(language, 'letter.notice.cameBack', { day: sayDayAndYear(language, told) });
}
