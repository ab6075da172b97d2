// A file of another system as whoever hands it in sees it: every row, how it was understood, what is wrong and what to do. Numbers, days, codes and lengths: never its words.

import { z } from 'zod';
import { speaksOfProtection } from '../intake/hold/hold-words';
import { isShownReference } from '../casefile/came-from';
import { mostArrivals, type FileFault } from '../intake/file-in/read-file';
import type { RowEnd, RowNow } from '../intake/file-in/row-now';
import { arrivalFields } from '../routine/exchange-fields';
import { takesIn, type Export } from '../routine/exports';
import { isKeyOf } from '../brand';
import { say, type Language } from '../text/say';

export const fileInSystems = z.object({
  systems: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      /** Whether it was held against a real file. */
      note: z.string(),
      /** What must stand on its first row, in a sentence. */
      columns: z.string(),
    }),
  ),
});
export type FileInSystems = z.infer<typeof fileInSystems>;

const shownRow = z.object({
  row: z.number(),
  /** What it is called in the system; empty where that may be somebody's own number. */
  reference: z.string(),
  end: z.string(),
  isWrong: z.boolean(),
  isNew: z.boolean(),
  number: z.string(),
  understood: z.string(),
  said: z.array(z.string()),
});
export type FileInRow = z.infer<typeof shownRow>;
export const fileInLooked = z.object({
  summary: z.array(z.string()),
  rows: z.array(shownRow),
  count: z.number(),
  left: z.number(),
});
export type FileInLooked = z.infer<typeof fileInLooked>;
/** `problem`: what is wrong with the file as a whole. */
export const fileInAnswer = z.union([z.object({ problem: z.string() }), fileInLooked]);
export const fileInStep = z.union([
  z.object({ problem: z.string() }),
  z.object({ rows: z.array(shownRow), next: z.number().nullable() }),
]);

/** The systems whose files hold complaints. */
export const systemsView = (systems: readonly Export[], language: Language): FileInSystems => ({
  systems: systems.filter(takesIn).map((one) => ({
    id: one.id,
    name: one.system,
    note: say(language, one.tried ? 'archive.tried' : 'archive.notTried'),
    columns: say(language, 'fileIn.columns', { columns: neededTitles(one).join(', ') }),
  })),
});

const neededTitles = ({ columns }: Export): readonly string[] =>
  columns.filter(({ field }) => isKeyOf(arrivalFields, field) && arrivalFields[field].needed).map(({ title }) => title);

const known: readonly RowEnd[] = ['whole', 'other', 'ours'];
const left: readonly RowEnd[] = ['new', 'begun'];

/** All rows of a file, none of them written. */
export function lookedView(rows: readonly RowNow[], language: Language): FileInLooked {
  const count = (ends: readonly RowEnd[]): number => rows.filter(({ end }) => ends.includes(end)).length;
  const alarms = (ends: readonly RowEnd[]): number => rows.filter(({ end, isAlarm }) => isAlarm && ends.includes(end)).length;
  const counts = { new: count(left), known: count(known), wrong: count(['wrong']) };
  return {
    summary: [
      say(language, 'fileIn.summary', counts),
      ...(alarms(['wrong']) === 0 ? [] : [say(language, 'fileIn.alarmsWrong', { count: alarms(['wrong']) })]),
      ...(alarms(left) === 0 ? [] : [say(language, 'fileIn.alarms', { count: alarms(left) })]),
    ],
    rows: rows.map((row) => rowView(row, language)),
    count: rows.length,
    left: count(left),
  };
}

/** One row, with what to know and to do about it. */
export function rowView({ read, end, number, isAlarm, sameAs }: RowNow, language: Language): FileInRow {
  const { arrival, faults, notes } = read;
  const isOpen = left.includes(end) || end === 'taken';
  const marks = [
    ...(isAlarm && isOpen ? [say(language, 'fileIn.alarm')] : []),
    ...(isAlarm && end === 'wrong' ? [say(language, 'fileIn.alarmWrong')] : []),
    ...(arrival !== null && isShielded(arrival) && isOpen ? [say(language, 'fileIn.protected')] : []),
    ...(sameAs === null ? [] : [say(language, 'fileIn.sameAs', { number: sameAs })]),
  ];
  return {
    row: read.row,
    reference: arrival !== null && isShownReference(arrival.reference) ? arrival.reference : '',
    end: say(language, `fileIn.end.${end}`),
    isWrong: end === 'wrong',
    isNew: left.includes(end),
    number: number ?? '',
    understood: arrival === null ? '' : understood(arrival, language),
    said: [
      ...marks,
      ...faults.map(({ column, code }) => say(language, `fileIn.fault.${code}`, { column })),
      ...notes.map(({ column, code }) => say(language, `fileIn.note.${code}`, { column })),
    ],
  };
}

type Arrived = NonNullable<RowNow['read']['arrival']>;

const understood = ({ day, time, channel, kind, words }: Arrived, language: Language): string =>
  say(language, 'fileIn.understood', {
    day: time === null ? day : `${day} ${time}`,
    channel: say(language, `channel.${channel}`),
    kind: say(language, `kind.${kind}`),
    length: words.length,
  });

const isShielded = ({ isProtected, subject, words, name, postal }: Arrived): boolean =>
  isProtected || speaksOfProtection(`${subject}\n${words}`) || speaksOfProtection([name, postal].join('\n'));

/** What is wrong with the file as a whole, and what to do. */
export const fileFaultWords = ({ is, headings }: FileFault, language: Language): string =>
  is === 'tooMany'
    ? say(language, 'fileIn.fileFault.tooMany', { most: mostArrivals })
    : is === 'empty'
      ? say(language, 'fileIn.fileFault.empty')
      : say(language, `fileIn.fileFault.${is}`, { headings: headings.join(', ') });
