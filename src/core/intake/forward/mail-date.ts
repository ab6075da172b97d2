// The day and time a mail program wrote above a forwarded message, in words or figures; a time without a zone is Stockholm's.

import type { Instant } from '../../brand';
import { addMinutes, readInstant } from '../../time/instant';
import { momentAt } from '../../time/plain-date';
import { readMailDay } from './mail-day';
import { readMailTime } from './mail-time';
import { inOurFigures } from './other-figures';
import { minutesFromUtc } from './zone-names';

const longest = 300;

/** null when no day can be read. */
export function readMailDate(text: string): Instant | null {
  const line = inOurFigures(
    text
      .slice(0, longest)
      .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
      .replace(/\s+/g, ' ')
      .trim(),
  );
  const iso = /^\d/.test(line) ? readInstant(line) : undefined; // to try costs, and most lines are no date
  if (iso !== undefined) return iso;
  const day = readMailDay(line);
  if (day === undefined) return null;
  const rest = line.replace(day.text, ' ');
  const time = readMailTime(rest) ?? '12:00';
  const zone = minutesFromUtc(rest);
  const moment = zone === null ? undefined : readInstant(`${day.date}T${time.length === 5 ? `${time}:00` : time}Z`);
  return moment === undefined ? momentAt(day.date, time) : addMinutes(moment, -(zone ?? 0));
}
