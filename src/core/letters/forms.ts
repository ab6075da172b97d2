// How an answer is written to somebody: as usual, in easy Swedish by hand, in English, or so that it tells a relative without consent nothing of anybody (decisions 5).

import { caseNumber } from '../casefile/case';
import { say, type Language } from '../text/say';
import { wasAsked } from '../processes/complaint/request';
import { languageOf, type DrawnChoices, type LetterForm } from './letter-form';
import { confirmation, partWord } from './acknowledgement';
import { letter, providerName, type Letter, type LetterMaterial } from './material';
import { easyAnswerBy, easyLetter, neutralLetter, type FormedLetter } from './easy';
import { decidedStep, reply, type ReplyMaterial } from './reply';
import { dangerLines } from './safety';
import { sayStep } from './step-said';

/** A letter in one of its forms; `usual` draws it in a language, null where the case gives no cause for it. */
export function inForm(
  name: FormedLetter,
  {
    form,
    material,
    choices = {},
  }: { readonly form: LetterForm; readonly material: LetterMaterial; readonly choices?: DrawnChoices },
  usual: (language: Language) => Letter | null,
): Letter | null {
  const drawn = usual(languageOf(form));
  if (drawn === null || form === 'usual' || form === 'english') return drawn;
  return form === 'easy' ? easyLetter(name, material, choices) : neutralLetter(name, material, choices);
}

/** The answer in that form. */
export function replyIn(form: LetterForm, material: ReplyMaterial): Letter {
  if (form === 'easy') return easyReply(material);
  return form === 'neutral' ? neutralLetter('reply', material) : reply(material, languageOf(form));
}

/** The word that it has come in; whoever has no consent is told the same as everybody. */
export const confirmationIn = (form: LetterForm, material: LetterMaterial): Letter =>
  form === 'easy' ? easyConfirmation(material) : confirmation(material, languageOf(form));

/** Short sentences, one thing in each; no word that needs another. */
function easyConfirmation(material: LetterMaterial): Letter {
  return letter(material, 'sv', {
    subject: say('sv', 'letter.acknowledgement.subject'),
    paragraphs: [
      say('sv', 'letter.easy.received'),
      say('sv', 'letter.easy.number', { number: caseNumber(material.file.matter) }),
      ...partWord(material, say('sv', 'letter.easy.part')),
      easyAnswerBy(material),
      ...dangerLines(material, 'sv'),
      say('sv', 'letter.easy.public'),
    ],
  });
}

function easyReply(material: ReplyMaterial): Letter {
  const { exit, needsMet } = material.file.matter;
  const asked = exit !== 'ownOperation' && wasAsked(material.file, material.now);
  const words = material.done?.trim() ?? '';
  const needs = needsMet === true ? say('sv', 'letter.easy.needsMet') : sayStep('easy', decidedStep(material.file, 'sv'));
  return letter(material, 'sv', {
    subject: say('sv', 'letter.reply.subject'),
    paragraphs: [
      say('sv', 'letter.easy.sorry'),
      asked ? say('sv', 'letter.easy.asked', { provider: providerName(material, 'sv') }) : say('sv', 'letter.easy.foundOut'),
      say('sv', 'letter.easy.what'),
      words === '' ? say('sv', 'letter.easy.doing') : say('sv', 'letter.easy.done', { words }),
      needsMet === null ? '' : needs,
      say('sv', 'letter.easy.further'),
    ],
  });
}
