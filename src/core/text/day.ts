// Days in words, written out here: what Intl answers differs between Node versions and between server and browser.

import type { PlainDate } from '../brand';
import type { Counted } from '../processes/process';
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

/** `måndag 16 mars`; with its year when that is not the year of `today`, so that nobody takes an old day for a new one. */
export const sayDay = (language: Language, day: PlainDate, today: PlainDate): string =>
  `${weekdays[language][weekday(day) - 1] ?? ''} ${sayShortDay(language, day, today)}`.trimStart();

/** `16 mars`; with its year when that is not the year of `today`. */
export const sayShortDay = (language: Language, day: PlainDate, today: PlainDate): string =>
  yearOf(day) === yearOf(today) ? dayAndMonth(language, day) : sayDayAndYear(language, day);

const dayAndMonth = (language: Language, day: PlainDate): string =>
  `${Number(day.slice(8, 10))} ${months[language][Number(day.slice(5, 7)) - 1] ?? ''}`;

/** `mars 2026`, of a month written `2026-03`. */
export const sayMonth = (language: Language, month: string): string =>
  `${months[language][Number(month.slice(5, 7)) - 1] ?? ''} ${month.slice(0, 4)}`.trimStart();

const spans = {
  sv: {
    hours: ['en timme', 'timmar'],
    calendar: ['en dag', 'dagar'],
    working: ['en arbetsdag', 'arbetsdagar'],
    weeks: ['en vecka', 'veckor'],
    months: ['en månad', 'månader'],
  },
  en: {
    hours: ['one hour', 'hours'],
    calendar: ['one day', 'days'],
    working: ['one working day', 'working days'],
    weeks: ['one week', 'weeks'],
    months: ['one month', 'months'],
  },
} as const satisfies Record<Language, Record<Counted, readonly [one: string, many: string]>>;

/** `en arbetsdag`, `7 arbetsdagar`, `14 dagar`, `2 veckor`, `4 timmar` */
export function sayDays(language: Language, days: number, counted: Counted): string {
  const [one, many] = spans[language][counted];
  return days === 1 ? one : `${days} ${many}`;
}

/** `16 mars 2026`, for what is kept and read later: letters, EKU's post. */
export const sayDayAndYear = (language: Language, day: PlainDate): string => `${dayAndMonth(language, day)} ${yearOf(day)}`;
