// Days of every year as people write them, `15/2, 15/8`, and as they are kept, `02-15`.

import { readDate } from '../time/plain-date';

/** In the order of the year, each once; null when any of them is no day. The 29th of February is none: most years have not got it. */
export function readDaysOfYear(text: string): readonly string[] | null {
  const days = text
    .split(/[,;]/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map(dayOfYear);
  return days.every((day) => day !== null) ? [...new Set(days)].toSorted() : null;
}

function dayOfYear(text: string): string | null {
  const [, day = '', month = ''] = /^(\d{1,2})\/(\d{1,2})$/.exec(text) ?? [];
  const found = day === '' ? text : `${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return /^\d\d-\d\d$/.test(found) && readDate(`2025-${found}`) !== undefined ? found : null;
}

/** As they are written: `15/2, 15/8`. */
export const writtenDays = (days: readonly string[]): string =>
  days.map((day) => `${Number(day.slice(3))}/${Number(day.slice(0, 2))}`).join(', ');
