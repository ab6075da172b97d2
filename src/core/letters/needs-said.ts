// What an answer says of the needs: its sentence is turned when the assessment is, and a letter that says the other thing never goes (R234, R237).

import { say } from '../text/say';

interface Sentences {
  readonly met: string;
  /** As it is drawn, with its place for own words. */
  readonly unmet: string;
  /** As it is drawn when the case ends all the same. */
  readonly ended: string;
}

/** As usual, in English and in easy Swedish. */
const forms: readonly Sentences[] = [
  ...(['sv', 'en'] as const).map((language) => ({
    met: say(language, 'letter.reply.needsMet'),
    unmet: say(language, 'letter.reply.needsNotMet'),
    ended: say(language, 'letter.reply.needsNotMet.ended'),
  })),
  {
    met: say('sv', 'letter.easy.needsMet'),
    unmet: say('sv', 'letter.easy.needsNotMet'),
    ended: beginning(say('sv', 'letter.easy.needsNotMet')),
  },
];

/** Up to the place for own words. */
function beginning(sentence: string): string {
  const place = sentence.indexOf('[');
  return (place === -1 ? sentence : sentence.slice(0, place)).trimEnd();
}

const evened = (text: string): string => text.replaceAll(/\s{1,40}/g, ' ');

/** Whether a letter says the other thing of the needs than was assessed; never while nobody has assessed them. */
export function saysOtherwise(body: string, needsMet: boolean | null): boolean {
  if (needsMet === null) return false;
  const words = evened(body);
  return forms.some(({ met, unmet, ended }) =>
    needsMet ? words.includes(beginning(unmet)) || words.includes(ended) : words.includes(met),
  );
}

/** The letter with its own sentence of the needs turned; what somebody has written in it stays as it is. */
export const withNeeds = (body: string, needsMet: boolean): string =>
  forms.reduce(
    (said, { met, unmet, ended }) =>
      needsMet ? said.replace(unmet, () => met).replace(ended, () => met) : said.replace(met, () => unmet),
    body,
  );
