// The day and time a mail program wrote above a forwarded message, in words or figures; a time without a zone is Stockholm's.

import { isIn, plainDate, type Instant } from '../brand';
import { readInstant } from '../time/instant';
import { momentAt, readDate } from '../time/plain-date';

const months = [
  ['januari', 'january', 'jan'],
  ['februari', 'february', 'feb'],
  ['mars', 'march', 'mar'],
  ['april', 'apr'],
  ['maj', 'may'],
  ['juni', 'june', 'jun'],
  ['juli', 'july', 'jul'],
  ['augusti', 'august', 'aug'],
  ['september', 'sep', 'sept'],
  ['oktober', 'october', 'okt', 'oct'],
  ['november', 'nov'],
  ['december', 'dec'],
] as const;

/** null when no day can be read. */
export function readMailDate(text: string): Instant | null {
  const iso = readInstant(text.trim());
  if (iso !== undefined) return iso;
  const day = readDay(text);
  if (day === undefined) return null;
  return momentAt(day, readTime(text) ?? '12:00');
}

function readDay(text: string) {
  const figures = /(\d{4})-(\d{2})-(\d{2})/.exec(text);
  if (figures !== null) return readDate(figures[0]);
  const words = /(\d{1,2})\.?\s+(?:de\s+)?(\p{L}+)\.?,?\s+(\d{4})/u.exec(text);
  if (words !== null) return dayFrom(words[3], words[2], words[1]);
  const american = /(\p{L}+)\s+(\d{1,2}),?\s+(\d{4})/u.exec(text);
  return american === null ? undefined : dayFrom(american[3], american[1], american[2]);
}

function dayFrom(year = '', month = '', day = '') {
  const number = months.findIndex((names) => isIn(names, month.toLowerCase())) + 1;
  if (number === 0) return undefined;
  return readDate(plainDate(`${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`));
}

function readTime(text: string): string | undefined {
  const match = /\b(\d{1,2})[:.](\d{2})(?:[:.]\d{2})?\s*(am|pm)?\b/i.exec(text.replace(/\d{4}-\d{2}-\d{2}/, ''));
  if (match === null) return undefined;
  const half = match[3]?.toLowerCase();
  const hour = (Number(match[1]) % (half === undefined ? 24 : 12)) + (half === 'pm' ? 12 : 0);
  return `${String(hour).padStart(2, '0')}:${match[2] ?? '00'}`;
}
