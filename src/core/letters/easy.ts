// Letters in easy Swedish, written by hand: short sentences, one thing in each, no word that needs another. And the neutral ones, which tell a relative
// without consent nothing of anybody (decisions 5).

import { grounds } from '../casefile/ground';
import { answerDay } from '../processes/complaint/new-day';
import { sayDayAndYear } from '../text/day';
import { say } from '../text/say';
import { dayOf } from '../time/plain-date';
import { newDaySentence } from './delay-notice';
import { letter, providerName, type Letter, type LetterMaterial } from './material';
import type { DrawnChoices } from './letter-form';

export type FormedLetter = 'notice' | 'noticeOwn' | 'delayNotice' | 'passedOn' | 'toldWhere' | 'exitNotice';

/** The day the answer comes; that it comes soon where no day is left to promise. */
export function easyAnswerBy({ file, now }: LetterMaterial): string {
  const day = answerDay(file);
  return day > dayOf(now)
    ? say('sv', 'letter.easy.answerBy', { day: sayDayAndYear('sv', day) })
    : say('sv', 'letter.easy.answerSoon');
}

const whoKnows = ({ disclosure, isAnswered }: DrawnChoices): string => {
  if (disclosure !== 'name') return say('sv', 'letter.easy.notTold');
  return isAnswered === true ? say('sv', 'letter.easy.told') : '';
};

const words: Readonly<Record<FormedLetter, (material: LetterMaterial, choices: DrawnChoices) => readonly string[]>> = {
  notice: (material, choices) => [
    say('sv', 'letter.easy.received'),
    grounds[choices.ground ?? 'none'].tells
      ? say('sv', 'letter.easy.asking', { provider: providerName(material, 'sv') })
      : say('sv', 'letter.easy.askingNoName', { provider: providerName(material, 'sv') }),
    whoKnows(choices),
    easyAnswerBy(material),
  ],
  noticeOwn: (material) => [say('sv', 'letter.easy.received'), say('sv', 'letter.easy.own'), easyAnswerBy(material)],
  delayNotice: (_material, { day = null }) => [
    say('sv', 'letter.easy.late'),
    say('sv', 'letter.easy.lateWhy'),
    newDaySentence(day, 'sv'),
  ],
  passedOn: () => [say('sv', 'letter.easy.thanks'), say('sv', 'letter.easy.passedOn')],
  toldWhere: () => [say('sv', 'letter.easy.thanks'), say('sv', 'letter.easy.toldWhere')],
  exitNotice: () => [say('sv', 'letter.easy.thanks'), say('sv', 'letter.easy.otherWay')],
};

const subjects = {
  notice: 'letter.notice.subject',
  noticeOwn: 'letter.notice.subject',
  delayNotice: 'letter.delayNotice.subject',
  passedOn: 'letter.passedOn.subject',
  toldWhere: 'letter.toldWhere.subject',
  exitNotice: 'letter.exitNotice.subject',
} as const satisfies Record<FormedLetter, string>;

/** That letter in easy Swedish. */
export const easyLetter = (name: FormedLetter, material: LetterMaterial, choices: DrawnChoices): Letter =>
  letter(material, 'sv', { subject: say('sv', subjects[name]), paragraphs: words[name](material, choices) });

/** It neither confirms nor denies that anybody is known to us; a late answer has its new day all the same. */
export const neutralLetter = (
  name: FormedLetter | 'reply',
  material: LetterMaterial,
  { day = null }: DrawnChoices = {},
): Letter =>
  letter(material, 'sv', {
    subject: say('sv', name === 'reply' ? 'letter.reply.subject' : subjects[name]),
    paragraphs: [
      say('sv', 'letter.neutral.thanks'),
      ...(name === 'delayNotice' ? [say('sv', 'letter.easy.late'), newDaySentence(day, 'sv')] : []),
      say('sv', 'letter.neutral.secrecy'),
      say('sv', 'letter.neutral.consent'),
    ],
  });
