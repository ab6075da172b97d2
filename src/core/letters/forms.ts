// How an answer is written to somebody: as usual, in easy Swedish by hand, in English, or so that it tells a relative without consent nothing of anybody (decisions 5).

import { caseNumber } from '../casefile/case';
import { sayDayAndYear } from '../text/day';
import { say, type Language } from '../text/say';
import { dayOf } from '../time/plain-date';
import { answerDay } from '../processes/complaint/new-day';
import { wasAsked } from '../processes/complaint/request';
import type { LetterForm } from './letter-form';
import { confirmation } from './acknowledgement';
import { letter, providerName, type Letter, type LetterMaterial } from './material';
import { reply, type ReplyMaterial } from './reply';
import { dangerLines } from './safety';

export const languageOf = (form: LetterForm): Language => (form === 'english' ? 'en' : 'sv');

/** The answer in that form. */
export function replyIn(form: LetterForm, material: ReplyMaterial): Letter {
  if (form === 'easy') return easyReply(material);
  return form === 'neutral' ? neutralReply(material) : reply(material, languageOf(form));
}

/** The word that it has come in; whoever has no consent is told the same as everybody. */
export const confirmationIn = (form: LetterForm, material: LetterMaterial): Letter =>
  form === 'easy' ? easyConfirmation(material) : confirmation(material, languageOf(form));

/** Short sentences, one thing in each; no word that needs another. */
function easyConfirmation(material: LetterMaterial): Letter {
  const day = answerDay(material.file);
  return letter(material, 'sv', {
    subject: say('sv', 'letter.acknowledgement.subject'),
    paragraphs: [
      say('sv', 'letter.easy.received'),
      say('sv', 'letter.easy.number', { number: caseNumber(material.file.matter) }),
      day > dayOf(material.now)
        ? say('sv', 'letter.easy.answerBy', { day: sayDayAndYear('sv', day) })
        : say('sv', 'letter.easy.answerSoon'),
      ...dangerLines(material, 'sv'),
      say('sv', 'letter.easy.public'),
    ],
  });
}

function easyReply(material: ReplyMaterial): Letter {
  const { exit, needsMet } = material.file.matter;
  const asked = exit !== 'ownOperation' && wasAsked(material.file, material.now);
  const words = material.done?.trim() ?? '';
  const needs = needsMet === true ? 'letter.easy.needsMet' : 'letter.easy.needsNotMet';
  return letter(material, 'sv', {
    subject: say('sv', 'letter.reply.subject'),
    paragraphs: [
      say('sv', 'letter.easy.sorry'),
      asked ? say('sv', 'letter.easy.asked', { provider: providerName(material, 'sv') }) : say('sv', 'letter.easy.foundOut'),
      say('sv', 'letter.easy.what'),
      words === '' ? say('sv', 'letter.easy.doing') : say('sv', 'letter.easy.done', { words }),
      needsMet === null ? '' : say('sv', needs),
      say('sv', 'letter.easy.further'),
    ],
  });
}

/** It neither confirms nor denies that anybody is known to us. */
const neutralReply = (material: ReplyMaterial): Letter =>
  letter(material, 'sv', {
    subject: say('sv', 'letter.reply.subject'),
    paragraphs: [say('sv', 'letter.neutral.thanks'), say('sv', 'letter.neutral.secrecy'), say('sv', 'letter.neutral.consent')],
  });
