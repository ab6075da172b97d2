// Under which keys the calendar's matters are found: the year stands first, so that what is there already is found with one question a year.

import type { PlainDate } from '../brand';

/** What all keys of a year begin with. */
export const calendarKeys = (year: string): string => `followUp|${year}`;

/** The key of a line's matter about somebody, of the period that begins on that day. */
export const calendarKey = (day: PlainDate, line: string, who: string): string =>
  `${calendarKeys(day.slice(0, 7))}|${line}|${who}`;
