// The word that the answer is late, why, and by which day it comes instead (R195).

import type { PlainDate } from '../brand';
import { newDay } from '../processes/complaint/new-day';
import { deadlineOf } from '../routine/profile';
import { sayDayAndYear } from '../text/day';
import { say, type Language } from '../text/say';
import { letter, type Letter, type LetterMaterial } from './material';

/** The reason is written in by the person who sends it; the day is chosen beside it. */
export const delayNotice = (material: LetterMaterial & { readonly day: PlainDate | null }, language: Language): Letter =>
  letter(material, language, {
    subject: say(language, 'letter.delayNotice.subject'),
    paragraphs: [
      newDay(material.file) === null
        ? say(language, 'letter.delayNotice.late', { days: deadlineOf(material.file.profile, 'investigate').days })
        : say(language, 'letter.delayNotice.again'),
      say(language, 'letter.delayNotice.reason'),
      newDaySentence(material.day, language),
    ],
  });

/** The sentence with its day; the place for it while none is chosen. */
export const newDaySentence = (day: PlainDate | null, language: Language): string =>
  say(language, 'letter.delayNotice.next', {
    day: day === null ? say(language, 'letter.delayNotice.noDay') : sayDayAndYear(language, day),
  });

/** Stands where a day is filled in; no letter has it. */
const filled = '\u0000';

/** The letter with the new day in its own sentence, in place of one that was drawn there; own words stay as they are. */
export function withNewDay(body: string, day: PlainDate | null, language: Language): string {
  const [before = '', after = ''] = say(language, 'letter.delayNotice.next', { day: filled }).split(filled);
  const start = body.indexOf(before);
  const end = start === -1 ? -1 : body.indexOf(after, start + before.length);
  if (end === -1 || !isDrawnDay(body.slice(start + before.length, end), language)) return body;
  return `${body.slice(0, start)}${newDaySentence(day, language)}${body.slice(end + after.length)}`;
}

const isDrawnDay = (words: string, language: Language): boolean =>
  words === say(language, 'letter.delayNotice.noDay') || /^\d{1,2} \p{L}{3,9} \d{4}$/u.test(words);
