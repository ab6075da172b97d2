// The lines of headers above a forwarded message: `Från: … Skickat: … Till: … Ämne: …` in any order and language.

import { isAnnouncement } from './announcements';
import { headerWord, labels, type HeaderWord } from './forward-headers';
import { withoutEnds } from '../ends';
import { isBlank, plainLine, quoteDepth } from '../mail-lines';
import { readMailDate } from './mail-date';

export interface Block {
  readonly values: Partial<Record<HeaderWord, string>>;
  readonly start: number;
  /** The first line after it. */
  readonly end: number;
  /** How deep its lines are quoted. */
  readonly depth: number;
}

const longestBlock = 40;
/** An at sign in the middle of something. */
const addressLine = /[\w.+-]@[\w-]/;
/** A line that is an address and nothing else. */
const addressAlone = /^<?[^\s@]{1,200}@[^\s@]{1,255}>?$/;

interface Header {
  readonly word: HeaderWord;
  readonly value: string;
}

/** The block that begins on a line; undefined when that line begins none. */
export function blockAt(lines: readonly string[], start: number): Block | undefined {
  const read = headerAt(lines[start]) === undefined ? bareHeaderAt : headerAt;
  const first = read(lines[start]);
  if (first === undefined) return undefined;
  const isAnnouncedAbove = announcedAbove(lines, start);
  if (read === bareHeaderAt && !isAnnouncedAbove) return undefined;
  if (first.word === 'other' || first.word === 'copy' || first.word === 'replyTo') return undefined;
  const { values, end } = gathered(lines, start, read);
  return isBlock(values, isAnnouncedAbove) ? { values, start, end, depth: quoteDepth(lines[start] ?? '') } : undefined;
}

type Reading = (line: string | undefined) => Header | undefined;

function gathered(lines: readonly string[], start: number, read: Reading): Pick<Block, 'values' | 'end'> {
  const values: Partial<Record<HeaderWord, string>> = {};
  let end = start;
  let last: HeaderWord | undefined;
  let isTable = false;
  for (let at = start; at < Math.min(lines.length, start + longestBlock); at += 1) {
    const header = read(lines[at]);
    if (header !== undefined && (header.word === 'other' || values[header.word] === undefined || values[header.word] === '')) {
      if (header.word === 'other' && !isComplete(values) && values.from === undefined) break;
      values[header.word] = header.value;
      last = header.word;
      isTable ||= last === 'from' && header.value === '' && isBlank(lines[at + 1]);
    } else if (isBlank(lines[at])) {
      const isBelow = isTable && last !== undefined && last !== 'copy' && isValueBelow(lines, at, values[last]);
      if (!isBelow && !goesOn(lines, at, values)) break;
      continue;
    } else if (header === undefined && last !== undefined && isContinued(lines, at, { last, values }))
      values[last] = `${values[last] ?? ''} ${plainLine(lines[at] ?? '')}`.trim();
    else break;
    end = at + 1;
  }
  return { values, end };
}

const isComplete = (values: Block['values']): boolean =>
  values.from !== undefined && values.sent !== undefined && values.to !== undefined && values.subject !== undefined;

/** After an empty line the headers go on only when something is still missing and stands there. */
function goesOn(lines: readonly string[], blank: number, values: Block['values']): boolean {
  if (isComplete(values)) return false;
  const next = headerAt(lines[blank + 1]);
  return next !== undefined && next.word !== 'other' && values[next.word] === undefined;
}

/** A table that was laid out as lines: the label, an empty line, and its value. */
const isValueBelow = (lines: readonly string[], blank: number, value: string | undefined): boolean =>
  value === '' && !isBlank(lines[blank + 1]) && headerAt(lines[blank + 1]) === undefined;

/** A value that runs over to the next line: an empty one, a list of addresses, a long subject before more headers. */
function isContinued(
  lines: readonly string[],
  at: number,
  { last, values }: { readonly last: HeaderWord; readonly values: Block['values'] },
): boolean {
  const value = values[last] ?? '';
  const line = plainLine(lines[at] ?? '');
  if (value === '') return last !== 'subject' || headerAt(lines[at + 1]) !== undefined || isBlank(lines[at + 1]);
  if (last === 'to' || last === 'copy')
    return /[,;<]$/.test(value) || (addressLine.test(line) && (/[>;,]$|^</.test(line) || addressAlone.test(line)));
  if (last === 'from') return addressAlone.test(line) || (/[,]$/.test(value) && addressLine.test(line));
  const isFolded = headerAt(lines[at + 1]) !== undefined;
  return isFolded || (last === 'subject' && (lines[at - 1] ?? '').length >= 68 && isBlank(lines[at + 1]) && line.length < 60);
}

function isBlock(values: Block['values'], isAnnouncedAbove: boolean): boolean {
  if (values.from === undefined || values.from === '') return false;
  const others = [values.sent, values.to, values.subject].filter((value) => value !== undefined).length;
  const isPlausible =
    addressLine.test(values.from) || addressLine.test(values.to ?? '') || readMailDate(values.sent ?? '') !== null;
  return isPlausible && (others >= 2 || (isAnnouncedAbove && others >= 1));
}

function announcedAbove(lines: readonly string[], start: number): boolean {
  for (let at = start - 1; at >= Math.max(0, start - 3); at -= 1) {
    if (isBlank(lines[at])) continue;
    return isAnnouncement(lines[at] ?? '');
  }
  return false;
}

/** A label with the looks around it. */
const longestLabel = 40;

/** A label and its value; stars, underscores and quote marks around them are looks. */
function headerAt(line: string | undefined): Header | undefined {
  if (line === undefined || line.length > 4000) return undefined;
  const plain = plainLine(line);
  const colon = plain.slice(0, longestLabel).search(/[:：]/);
  const word = colon === -1 ? undefined : headerWord(withoutAside(withoutEnds(plain.slice(0, colon), '*_.')));
  return word === undefined ? undefined : { word, value: withoutEnds(plain.slice(colon + 1), '*_') };
}

/** `Kopia (Cc)`, `Från (avsändare)`: what stands in brackets says the same again. */
const withoutAside = (label: string): string =>
  (label.endsWith(')') ? label.slice(0, Math.max(0, label.indexOf('('))) : label).trim();

/** eM Client leaves out the colon; read so only where a forwarded message is announced. */
function bareHeaderAt(line: string | undefined): Header | undefined {
  const match = /^(\p{Lu}[\p{L}-]{1,14})[ \t]+(\S.*)$/u.exec((line ?? '').slice(0, 1000));
  const word = headerWord(match?.[1] ?? '');
  return word === undefined ? undefined : { word, value: (match?.[2] ?? '').trim() };
}

const upper = (label: string): string => `${label.slice(0, 1).toUpperCase()}${label.slice(1)}`;
const glued = new RegExp(
  `(${labels
    .filter((one) => one.length > 1)
    .map(upper)
    .map((one) => one.replace(/[.*+?^${'$'}{}()|[\\]\\\\]/g, '\\$&'))
    .join('|')}):\\s`,
  'gu',
);

/** A line of headers between two rules, as Yahoo writes it. */
const ruledLine = /^\s*([-_]{3,20}[^-_]{5,60}[-_]{3,20})/;

/** Yahoo writes announcement and headers on one line; here each gets its own. */
export const unglued = (lines: readonly string[]): readonly string[] =>
  lines.some((line) => ruledLine.test(line)) ? lines.flatMap(ungluedLine) : lines;

function ungluedLine(line: string): readonly string[] {
  const rule = line.length > 4000 ? undefined : ruledLine.exec(line)?.[1];
  if (rule === undefined) return [line];
  const rest = line.trimStart().slice(rule.length).trim().replace(glued, '\n$1: ').split('\n');
  return rest.length < 4 ? [line] : [rule, ...rest.map((one) => one.trim()).filter((one) => one !== '')];
}
