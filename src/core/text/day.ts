// Days in words, written out here: what Intl answers differs between Node versions and between server and browser.

import type { PlainDate } from '../brand';
import { weekday, yearOf } from '../time/plain-date';
import type { Language } from './say';

const weekdays = {
  sv: ['måndag', 'tisdag', 'onsdag', 'torsdag', 'fredag', 'lördag', 'söndag'],
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
} as const satisfies Record<Language, readonly string[]>;

const months = {
  sv: ['januari', 'februari', 'mars', 'april', 'maj', 'juni', 'juli', 'augusti', 'september', 'oktober', 'november', 'december'],
  en: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
} as const satisfies Record<Language, readonly string[]>;

/** `måndag 16 mars` */
export const sayDay = (language: Language, day: PlainDate): string =>
  `${weekdays[language][weekday(day) - 1] ?? ''} ${sayShortDay(language, day)}`.trimStart();

/** `16 mars` */
export const sayShortDay = (language: Language, day: PlainDate): string =>
  `${Number(day.slice(8, 10))} ${months[language][Number(day.slice(5, 7)) - 1] ?? ''}`;

/** `16 mars 2026`, for what is kept and read later: letters, EKU's post. */
export const sayDayAndYear = (language: Language, day: PlainDate): string => `${sayShortDay(language, day)} ${yearOf(day)}`;
