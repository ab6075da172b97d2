// Week numbers as Swedish calendars have them (ISO 8601).

import { Temporal } from 'temporal-polyfill';
import type { PlainDate } from '../brand';

/** The week a day lies in, with the year the week belongs to. */
export function weekOf(day: PlainDate): { readonly year: number; readonly week: number } {
  const date = Temporal.PlainDate.from(day);
  return { year: date.yearOfWeek ?? date.year, week: date.weekOfYear ?? 1 };
}
