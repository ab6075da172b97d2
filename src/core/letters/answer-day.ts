// What a letter says of the days ahead: never a day that is not after today (decisions 8.1).

import type { PlainDate } from '../brand';
import { isAlarming } from '../casefile/case';
import { answerDay } from '../processes/complaint/new-day';
import { dueDay } from '../engine/due';
import { sayDayAndYear } from '../text/day';
import { say, type Language } from '../text/say';
import { dayOf } from '../time/plain-date';
import type { LetterMaterial } from './material';

/** The day the routine promises (R194), or the new one that was told since; once it has come, that the answer is on its way. */
export function answerBy(material: LetterMaterial, language: Language): string {
  const day = ahead(material, answerDay(material.file));
  return day === null
    ? say(language, 'letter.answerSoon')
    : say(language, 'letter.answerBy', { day: sayDayAndYear(language, day) });
}

/** When it is read: what can be promised before anybody has seen it. Of what may mean danger no day: it is read before all else. */
export function readBy(material: LetterMaterial, language: Language): string {
  const { profile, matter: known } = material.file;
  const day = ahead(material, dueDay(profile, 'triage', { received: known.received, opened: known.arrived }));
  return day === null || isAlarming(known)
    ? say(language, 'letter.readSoon')
    : say(language, 'letter.readBy', { day: sayDayAndYear(language, day) });
}

const ahead = ({ now }: LetterMaterial, day: PlainDate): PlainDate | null => (day > dayOf(now) ? day : null);
