// The day in a line mail programs write: in figures in any order that can be told apart, or with the month in words.

import { plainDate, type PlainDate } from '../../brand';
import { readDate } from '../../time/plain-date';
import { monthOf } from './month-names';

export interface MailDay {
  readonly date: PlainDate;
  /** As it stands in the line. */
  readonly text: string;
}

/** Two figures are a year only when nothing else is: `09.26.50` is a time. The line's white space is single. */
export const readMailDay = (line: string): MailDay | undefined => inFigures(line, 4) ?? inWords(line) ?? inFigures(line, 2);

function inFigures(line: string, yearLength: 2 | 4): MailDay | undefined {
  const ordered = /\b(\d{4})(?:[-/]|\. ?)(\d{1,2})(?:[-/]|\. ?)(\d{1,2})(?!\d)/.exec(line);
  if (ordered !== null) return day(ordered[0], [ordered[1], ordered[2], ordered[3]]);
  const short = /\b(\d{1,2})([/.-]) ?(\d{1,2})(?:\2 ?|[ -])'?(\d{4}|\d{2})\b/.exec(line);
  if (short?.[4]?.length !== yearLength) return undefined;
  const [whole, first = '', mark, second = '', year = ''] = short;
  const isAmerican = Number(second) > 12 || (mark === '/' && Number(first) <= 12 && /\b[ap]\.?m\b/i.test(line));
  const full = yearLength === 2 ? `20${year}` : year;
  return day(whole, isAmerican ? [full, first, second] : [full, second, first]);
}

/** Day, month, year; month, day, year; year, month, day. */
function inWords(line: string): MailDay | undefined {
  for (const match of line.matchAll(
    /(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|\.|º|:e|:a|:de)? ?(?:de |of |-)?(\p{L}{3,20})\.?,? ?-?(?:de |del )?(\d{4}|\d{2}(?= \d{1,2}[:.]\d{2}))(?!\d)/giu,
  )) {
    const month = monthOf(match[2] ?? '');
    if (month !== undefined) return day(match[0], [century(match[3] ?? ''), String(month), match[1]]);
  }
  for (const match of line.matchAll(/(?<!\p{L})(\p{L}{3,20})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})(?!\d)/giu)) {
    const month = monthOf(match[1] ?? '');
    if (month !== undefined) return day(match[0], [match[3], String(month), match[2]]);
  }
  const hungarian = /(?<!\d)(\d{4})\.? (\p{L}{3,20})\.? (\d{1,2})(?!\d)/u.exec(line);
  const month = hungarian === null ? undefined : monthOf(hungarian[2] ?? '');
  return hungarian === null || month === undefined ? undefined : day(hungarian[0], [hungarian[1], String(month), hungarian[3]]);
}

/** Old programs write the year with two figures. */
const century = (year: string): string => (year.length === 4 ? year : `${Number(year) < 70 ? '20' : '19'}${year}`);

function day(text: string, [year = '', month = '', number = '']: readonly (string | undefined)[]): MailDay | undefined {
  const date = readDate(plainDate(`${year}-${month.padStart(2, '0')}-${number.padStart(2, '0')}`));
  return date === undefined ? undefined : { date, text };
}
