// A day as people and systems in Sweden write it, with the clock where it is said: 2026-03-02, 20260302, 2/3 2026, den 2 mars 2026 kl. 14.05.

import type { PlainDate } from '../brand';
import { readDate } from './days';

export interface WrittenDay {
  readonly day: PlainDate;
  /** `14:05`; null where only the day is said. */
  readonly time: string | null;
}

const months = ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];
/** Both ways a month may be begun in: `mars` and `march`, `maj` and `may`, `oktober` and `october`. */
const english: Readonly<Record<string, string>> = { may: 'maj', oct: 'okt' };

const weekday = /^(?:mån|tis|ons|tors|tor|fre|lör|sön)(?:dag(?:en)?)?[.,]?\s+/i;
const clock = /(?:,? |T)(?:kl\.? ?)?([01]?\d|2[0-3])[:.]([0-5]\d)(?:[:.][0-5]\d(?:[.,]\d{1,7})?)?$/i;

/** `twoWays`: the month could be either of two numbers, 03/04/2026; undefined where no day is said. A zone is not read: `2026-03-02T23:30Z` is another day here. */
export function readWrittenDay(written: string): WrittenDay | 'twoWays' | undefined {
  const text = written.trim().replace(/\s{1,40}/g, ' ');
  const said = clock.exec(text);
  const bare = (said === null ? text : text.slice(0, said.index)).replace(weekday, '').replace(/^den /i, '');
  const time = said === null ? null : `${(said[1] ?? '').padStart(2, '0')}:${said[2] ?? ''}`;
  const days = daysIn(bare);
  if (days.length > 1) return 'twoWays';
  return days.map((day) => ({ day, time }))[0];
}

/** The days it may be: none, one, or two between which nobody can choose. */
const daysIn = (text: string): readonly PlainDate[] =>
  [yearFirst, dayFirst, monthNamed].map((read) => read(text)).find((days) => days.length > 0) ?? [];

function dayOf(year = '', month = '', day = ''): readonly PlainDate[] {
  const found = readDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
  return found === undefined ? [] : [found];
}

function yearFirst(text: string): readonly PlainDate[] {
  const found = /^(\d{4})(?:([-/.])(\d{1,2})\2(\d{1,2})|(\d{2})(\d{2}))$/.exec(text);
  return found === null ? [] : dayOf(found[1], found[3] ?? found[5], found[4] ?? found[6]);
}

/** The day stands first here; with strokes on both sides it may be American, unless only one way is a day. */
function dayFirst(text: string): readonly PlainDate[] {
  const found = /^(\d{1,2})([./-])(\d{1,2})(?:\2| |[./-] ?)(\d{4})$/.exec(text);
  if (found === null) return [];
  const [, first, , second, year] = found;
  const isAmerican = text.split('/').length === 3;
  return [...new Set([...dayOf(year, second, first), ...(isAmerican ? dayOf(year, first, second) : [])])];
}

function monthNamed(text: string): readonly PlainDate[] {
  const found = /^(\d{1,2})(?::?e)?[ .-]+([a-zåäö]{3,9})\.?[ ,-]+(\d{4})$/i.exec(text);
  if (found === null) return [];
  const begins = (found[2] ?? '').slice(0, 3).toLowerCase();
  const month = months.indexOf(english[begins] ?? begins) + 1;
  return month === 0 ? [] : dayOf(found[3], String(month), found[1]);
}
