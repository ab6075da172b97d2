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
