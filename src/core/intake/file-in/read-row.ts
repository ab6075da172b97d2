// One row: each cell by its column's field; what has no field of its own is laid under the words, so that nothing of it is lost and danger is heard wherever it stands.

import { z } from 'zod';
import { isIn, isKeyOf, keysOf, type PlainDate } from '../../brand';
import { unharmed } from '../../archive/csv';
import { caseKinds, replyWishes } from '../../casefile/case';
import { isShownReference } from '../../casefile/came-from';
import { channels } from '../../casefile/channel';
import { lengths, mostWords } from '../../casefile/lengths';
import { arrivalFields, ourWords, type ArrivalField, type ExchangeField } from '../../routine/exchange-fields';
import type { Export } from '../../routine/exports';
import { sayPlain } from '../../text/say';
import { addDays } from '../../time/days';
import { readWrittenDay, type WrittenDay } from '../../time/written-day';
import type { ArrivalFault, ArrivalNote, ReadArrival, Said } from './arrival';

/** A cell as it was in the file; `number` of one that Excel has as a number, and has taken the zeros it began with. */
export interface Placed {
  readonly title: string;
  /** null of a column that the mapping does not know. */
  readonly field: ExchangeField | null;
  readonly words: Readonly<Record<string, string>>;
  readonly isLeft: boolean;
  readonly text: string;
  readonly isNumber: boolean;
}

/** A year is mistyped beyond this. */
const mostDaysBack = 3 * 366;

interface Reading {
  readonly cells: readonly Placed[];
  readonly faults: Said<ArrivalFault>[];
  readonly notes: Said<ArrivalNote>[];
  /** What goes under the words, by its heading. */
  readonly beside: [heading: string, text: string][];
}

/** Reads it; never throws for what stands in it. */
export function readArrival(
  row: number,
  given: readonly Placed[],
  { system, today }: { readonly system: Pick<Export, 'id' | 'columns'>; readonly today: PlainDate },
): ReadArrival {
  const cells = given.map((cell) => ({ ...cell, text: plain(cell.text) }));
  const reading: Reading = { cells, faults: [], notes: [], beside: [] };
  const { faults, notes } = reading;
  const ours = ourNumber(cells);
  if (ours !== null) return { row, arrival: null, heard: null, ours, faults: [], notes: [] };
  const reference = needed(reading, 'reference');
  const said = dayIn(reading, today);
  const own = ownWords(reading);
  const subject = text(reading, 'subject');
  const contact = contactIn(reading);
  const codes = codesIn(reading);
  const replyWish = codes.replyWish === 'email' && contact.address === null ? 'unknown' : codes.replyWish;
  const under = [...unread(cells), ...reading.beside];
  const isLong = subject !== null && subject.length > lengths.line;
  const words = [...(isLong ? [subject] : []), own, ...under.map(([heading, cell]) => `${heading}: ${cell}`)].join('\n\n');
  if (words.length > mostWords) faults.push({ column: titleOf(reading, 'words'), code: 'tooLong' });
  const heard = { subject: subject ?? '', words: words.slice(0, mostWords), isDanger: codes.isDanger };
  if (faults.length > 0 || reference === '' || said === null) return { row, arrival: null, heard, ours: null, faults, notes };
  if (!isShownReference(reference)) notes.push({ column: titleOf(reading, 'reference'), code: 'hidden' });
  const arrival = {
    system: system.id,
    reference,
    day: said.day,
    time: said.time,
    subject: isLong ? '' : (subject ?? '').replaceAll('\n', ' '),
    words,
    ...contact,
    ...codes,
    replyWish,
    original: given.filter((cell) => cell.text !== '').map((cell) => [cell.title, cell.text] as const),
  };
  return { row, arrival, heard, ours: null, faults, notes };
}

/** Without what makes a cell a formula for Excel, or text for it, and without what nobody sees. */
const plain = (cell: string): string => {
  const bare = unharmed(cell).replace(/^="([^"]*)"$/, '$1');
  const kept = bare.replaceAll(/\r\n?/g, '\n').replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, '');
  return kept.normalize('NFC').trim();
};

/** What comes back from a file of ours has our own number: it is no complaint once more. */
const ourNumber = (cells: readonly Placed[]): string | null =>
  cells.find(({ field, text: number }) => field === 'number' && /^[A-ZÅÄÖ]{2,6}-\d{4}-\d{3,9}$/.test(number))?.text ?? null;

const cellOf = ({ cells }: Reading, id: ArrivalField): Placed | undefined => cells.find(({ field }) => field === id);
const titleOf = (reading: Reading, id: ArrivalField): string => cellOf(reading, id)?.title ?? '';
const text = (reading: Reading, id: ArrivalField): string | null => {
  const cell = cellOf(reading, id);
  return cell === undefined || cell.text === '' ? null : cell.text;
};

function needed(reading: Reading, id: ArrivalField): string {
  const found = text(reading, id);
  if (found === null) reading.faults.push({ column: titleOf(reading, id), code: 'empty' });
  return found ?? '';
}

/** Of several columns of words each says its heading; where none says anything the row is no complaint. */
function ownWords(reading: Reading): string {
  const cells = reading.cells.filter(({ field, text: words }) => field === 'words' && words !== '');
  if (cells.length === 0) needed(reading, 'words');
  return cells.length === 1 ? (cells[0]?.text ?? '') : cells.map(({ title, text: words }) => `${title}: ${words}`).join('\n\n');
}

function dayIn(reading: Reading, today: PlainDate): WrittenDay | null {
  const written = needed(reading, 'received');
  if (written === '') return null;
  const said = readWrittenDay(written);
  const code = dayFault(said, today);
  if (code !== null) reading.faults.push({ column: titleOf(reading, 'received'), code });
  return code !== null || said === undefined || said === 'twoWays' ? null : said;
}

function dayFault(said: ReturnType<typeof readWrittenDay>, today: PlainDate): ArrivalFault | null {
  if (said === undefined) return 'noDay';
  if (said === 'twoWays') return 'twoWays';
  if (said.day > today) return 'notYet';
  return said.day < addDays(today, -mostDaysBack) ? 'longAgo' : null;
}

/** What does not fit where it belongs is laid under the words: a wrong address must not be written to, and must not be lost. */
function contactIn(reading: Reading) {
  const fitting = (id: 'name' | 'address' | 'phone' | 'postal', longest: number): string | null => {
    const found = text(reading, id);
    const isFitting = found === null || (found.length <= longest && (id === 'postal' || !found.includes('\n')));
    if (!isFitting) reading.beside.push([titleOf(reading, id), found]);
    return isFitting ? found : null;
  };
  const address = fitting('address', lengths.line);
  const isAddress = address === null || z.email().safeParse(address).success;
  if (!isAddress) {
    reading.notes.push({ column: titleOf(reading, 'address'), code: 'notAnAddress' });
    reading.beside.push([titleOf(reading, 'address'), address]);
  }
  const phone = fitting('phone', lengths.phone);
  if (cellOf(reading, 'phone')?.isNumber === true) reading.notes.push({ column: titleOf(reading, 'phone'), code: 'noZero' });
  return {
    name: fitting('name', lengths.line),
    address: isAddress ? address : null,
    phone,
    postal: fitting('postal', lengths.postal),
  };
}

function codesIn(reading: Reading) {
  return {
    channel: codeOf(reading, 'channel', { ids: keysOf(channels), otherwise: 'form' }),
    kind: codeOf(reading, 'kind', { ids: keysOf(caseKinds), otherwise: 'complaint' }),
    replyWish: codeOf(reading, 'replyWish', { ids: keysOf(replyWishes), otherwise: 'unknown' }),
    isProtected: isYes(reading, 'isProtected'),
    isDanger: isYes(reading, 'isDanger'),
  };
}

/** By the system's own word, or ours; any other is laid under the words, and the usual one is taken. */
function codeOf<Id extends string>(
  reading: Reading,
  group: 'channel' | 'kind' | 'replyWish',
  { ids, otherwise }: { readonly ids: readonly Id[]; readonly otherwise: Id },
): Id {
  const cell = cellOf(reading, group);
  if (cell === undefined || cell.text === '') return otherwise;
  const found = ids.find(
    (id) =>
      isSame(cell.text, cell.words[id] ?? '') || isSame(cell.text, id) || isSame(cell.text, sayPlain('sv', `${group}.${id}`)),
  );
  if (found !== undefined) return found;
  reading.notes.push({ column: cell.title, code: 'notAWord' });
  reading.beside.push([cell.title, cell.text]);
  return otherwise;
}

const isSame = (one: string, other: string): boolean => one.toLowerCase() === other.trim().toLowerCase();

/** Whoever may be protected is, until somebody has read it; danger likewise. */
function isYes(reading: Reading, id: 'isProtected' | 'isDanger'): boolean {
  const cell = cellOf(reading, id);
  if (cell === undefined || /^(?:|nej|n|no|0|false|falskt)$/i.test(cell.text)) return false;
  const isSure = /^(?:ja|j|yes|y|1|x|true|sant)$/i.test(cell.text);
  if (!isSure) {
    reading.notes.push({ column: cell.title, code: id === 'isProtected' ? 'unsureProtected' : 'notAWord' });
    reading.beside.push([cell.title, cell.text]);
  }
  return true;
}

/** Whatever the mapping has no place for in a complaint, and what other systems know of it: provider, unit, topic. */
const unread = (cells: readonly Placed[]): readonly (readonly [string, string])[] =>
  cells
    .filter(({ field, isLeft, text: words }) => words !== '' && !isLeft && (field === null || !isTaken(field)))
    .map(({ title, text: words }) => [title, words] as const);

const isTaken = (field: ExchangeField): boolean => isKeyOf(arrivalFields, field) || isIn(ourWords, field);
