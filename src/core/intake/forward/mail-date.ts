// The day and time a mail program wrote above a forwarded message, in words or figures; a time without a zone is Stockholm's.

import { plainDate, type Instant, type PlainDate } from '../../brand';
import { addMinutes, readInstant } from '../../time/instant';
import { momentAt, readDate } from '../../time/plain-date';
import { monthOf } from './month-names';
import { minutesFromUtc } from './zone-names';

const longest = 300;

/** null when no day can be read. */
export function readMailDate(text: string): Instant | null {
  const line = text
    .replace(/[\u00a0\u202f\u2009]/g, ' ')
    .replace(/[\u200e\u200f]/g, '')
    .trim()
    .slice(0, longest);
  const iso = readInstant(line);
  if (iso !== undefined) return iso;
  const day = readDay(line);
  if (day === undefined) return null;
  const time = readTime(line.replace(day.text, ' ')) ?? '12:00';
  const zone = minutesFromUtc(line.replace(day.text, ' '));
  const moment = zone === null ? null : readInstant(`${day.date}T${time.length === 5 ? `${time}:00` : time}Z`);
  return moment === null || moment === undefined ? momentAt(day.date, time) : addMinutes(moment, -(zone ?? 0));
}

interface Day {
  readonly date: PlainDate;
  readonly text: string;
}

/** Two figures are a year only when nothing else is: `09.26.50` is a time. */
const readDay = (text: string): Day | undefined => inFigures(text, 4) ?? inWords(text) ?? inFigures(text, 2);

function inFigures(text: string, yearLength: 2 | 4): Day | undefined {
  const ordered = /\b(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})\b/.exec(text);
  if (ordered !== null) return day(ordered[0], [ordered[1], ordered[2], ordered[3]]);
  const short = /\b(\d{1,2})([/.-])\s?(\d{1,2})\2\s?(\d{4}|\d{2})\b/.exec(text);
  if (short?.[4]?.length !== yearLength) return undefined;
  const [whole, first = '', mark, second = '', year = ''] = short;
  const isAmerican = Number(second) > 12 || (mark === '/' && Number(first) <= 12 && /\b[ap]\.?m\b/i.test(text));
  const full = year.length === 2 ? `20${year}` : year;
  return day(whole, isAmerican ? [full, first, second] : [full, second, first]);
}

function inWords(text: string): Day | undefined {
  for (const match of text.matchAll(
    /(\d{1,2})(?:st|nd|rd|th|er|\.|º|:e|:a)?\s*(?:de\s+|of\s+|-)?\s*(\p{L}{3,})\.?,?\s*-?(?:de\s+|del\s+)?(\d{4})/giu,
  )) {
    const month = monthOf(match[2] ?? '');
    if (month !== undefined) return day(match[0], [match[3], String(month), match[1]]);
  }
  for (const match of text.matchAll(/(\p{L}{3,})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})/giu)) {
    const month = monthOf(match[1] ?? '');
    if (month !== undefined) return day(match[0], [match[3], String(month), match[2]]);
  }
  const hungarian = /(\d{4})\.?\s+(\p{L}{3,})\.?\s+(\d{1,2})\b/u.exec(text);
  const month = hungarian === null ? undefined : monthOf(hungarian[2] ?? '');
  return hungarian === null || month === undefined ? undefined : day(hungarian[0], [hungarian[1], String(month), hungarian[3]]);
}

function day(text: string, [year = '', month = '', number = '']: readonly (string | undefined)[]): Day | undefined {
  const date = readDate(plainDate(`${year}-${month.padStart(2, '0')}-${number.padStart(2, '0')}`));
  return date === undefined ? undefined : { date, text };
}

function readTime(text: string): string | undefined {
  const match = /(?<![\d+-])(\d{1,2})[:.h](\d{2})(?:[:.](\d{2}))?\s*([ap])?\.?m?\b/i.exec(text);
  if (match === null) return undefined;
  const half = match[4]?.toLowerCase();
  const hour = (Number(match[1]) % (half === undefined ? 24 : 12)) + (half === 'p' ? 12 : 0);
  if (Number(match[2]) > 59) return undefined;
  return `${String(hour).padStart(2, '0')}:${match[2] ?? '00'}${match[3] === undefined || Number(match[3]) > 59 ? '' : `:${match[3]}`}`;
}
