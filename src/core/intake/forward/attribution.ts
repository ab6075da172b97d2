// The line above a quoted answer: `Den tors 19 mars kl 09:00 skrev Eva <eva@x.example>:`, per language, over up to three lines.

import type { Contact } from '../../casefile/personal';
import { readContact } from './contact';
import { readMailDate } from './mail-date';
import { withoutEnd, withoutStart } from '../ends';
import { isBlank, plainLine, quoteDepth } from '../mail-lines';
import { withoutWhen } from './writer';

export interface Attribution {
  readonly from: Contact;
  readonly when: string;
  readonly start: number;
  readonly end: number;
  readonly depth: number;
}

/** `before`: the writer stands before the verb; `after`: after it. */
const verbs = [
  { verb: 'wrote', writer: 'before' },
  { verb: 'skrev', writer: 'after' },
  { verb: 'skrev följande', writer: 'after' },
  { verb: 'skriver', writer: 'before' },
  { verb: 'writes', writer: 'before' },
  { verb: 'kirjoitti', writer: 'before' },
  { verb: 'schrieb', writer: 'after' },
  { verb: 'geschrieben', writer: 'before' },
  { verb: 'a écrit', writer: 'before' },
  { verb: 'escribió', writer: 'before' },
  { verb: 'ha scritto', writer: 'before' },
  { verb: 'schreef', writer: 'after' },
  { verb: 'napisał(a)', writer: 'before' },
  { verb: 'napisał', writer: 'before' },
  { verb: 'pisze', writer: 'before' },
  { verb: 'escreveu', writer: 'before' },
  { verb: 'пише', writer: 'before' },
  { verb: 'написав', writer: 'before' },
  { verb: 'написал(а)', writer: 'before' },
  { verb: 'пишет', writer: 'before' },
  { verb: 'napsal(a)', writer: 'before' },
  { verb: 'napísal(a)', writer: 'before' },
  { verb: 'kirjutas', writer: 'before' },
  { verb: 'yazdı', writer: 'before' },
  { verb: 'a scris', writer: 'before' },
  { verb: 'ezt írta', writer: 'before' },
  { verb: 'je napisao', writer: 'before' },
  { verb: 'je napisala', writer: 'before' },
  { verb: 'napisao je', writer: 'before' },
  { verb: 'napisala je', writer: 'before' },
  { verb: 'je napisao/la', writer: 'before' },
  { verb: 'је написао', writer: 'before' },
  { verb: 'је написала', writer: 'before' },
  { verb: 'написа', writer: 'before' },
  { verb: 'έγραψε', writer: 'before' },
  { verb: 'shkroi', writer: 'before' },
  { verb: 'đã viết', writer: 'before' },
  { verb: 'كتب', writer: 'after' },
  { verb: 'كتبت', writer: 'after' },
  { verb: 'بواسطة', writer: 'after' },
  { verb: 'نوشت', writer: 'before' },
  { verb: '写道', writer: 'before' },
] as const;

const mostLines = 4;
const longest = 400;
/** A line that ends in a colon. */
const endsIn = (text: string): boolean => [':', '：'].includes(text.charAt(text.length - 1));

const marks = '>>>';
const figures = /\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}/;

/** GroupWise: `>>> Eva <eva@x.example> 2026-03-01 10:00 >>>`. */
function betweenMarks(line: string, start: number): Attribution | undefined {
  if (line.length > longest || !line.startsWith(marks)) return undefined;
  const inside = withoutEnd(withoutStart(line, '>'), '>');
  const day = figures.exec(inside);
  if (day === null || readMailDate(inside.slice(day.index)) === null) return undefined;
  const from = readContact(inside.slice(0, day.index));
  if (from.name === null && from.address === null) return undefined;
  return { from, when: inside.slice(day.index), start, end: start + 1, depth: 0 };
}

/** Whether the sentence that begins here can end in a colon at all: a cheap look that spares most lines the rest. */
function hasColon(lines: readonly string[], start: number): boolean {
  for (let at = start; at < Math.min(lines.length, start + mostLines); at += 1) if (/[:：]/.test(lines[at] ?? '')) return true;
  return false;
}

/** The attribution that begins on a line; undefined when that line begins none. */
export function attributionAt(lines: readonly string[], start: number): Attribution | undefined {
  const marked = betweenMarks(lines[start] ?? '', start);
  if (marked !== undefined) return marked;
  if (!hasColon(lines, start)) return undefined;
  const depth = quoteDepth(lines[start] ?? '');
  let text = '';
  for (let at = start; at < Math.min(lines.length, start + mostLines); at += 1) {
    if (isBlank(lines[at]) || quoteDepth(lines[at] ?? '') !== depth) return undefined;
    text = `${text} ${plainLine(lines[at] ?? '')}`.trim();
    if (text.length > longest) return undefined;
    if (endsIn(text)) return read(text, { start, end: at + 1, depth });
  }
  return undefined;
}

function read(text: string, at: Pick<Attribution, 'start' | 'end' | 'depth'>): Attribution | undefined {
  const sentence = withoutEnd(withoutStart(text, '-–—_*'), ':：').replace(/\s+/g, ' ');
  const found = verbs.find(({ verb }) => holdsWord(sentence, verb));
  if (found === undefined) return undefined;
  const hasDay = readMailDate(sentence) !== null;
  if (!hasDay && !/@/.test(sentence)) return undefined;
  const [before = '', after = ''] = split(sentence, found.verb);
  const writer = isWrittenAfter(before, after, found.writer) ? after : before;
  const from = readContact(withoutWhen(withoutLast(writer)));
  return from.name === null && from.address === null ? undefined : { from, when: hasDay ? sentence : '', ...at };
}

const isLetter = /\p{L}/u;

/** A verb as a word of its own. */
function holdsWord(sentence: string, verb: string): boolean {
  const plain = sentence.toLowerCase();
  for (let place = plain.indexOf(verb); place !== -1; place = plain.indexOf(verb, place + 1)) {
    const [before, after] = [plain.charAt(place - 1), plain.charAt(place + verb.length)];
    if (!isLetter.test(before) && (after === '' || ' :'.includes(after))) return true;
  }
  return false;
}

const last = 'följande';
const withoutLast = (writer: string): string =>
  writer.trimEnd().toLowerCase().endsWith(last) ? writer.trimEnd().slice(0, -last.length) : writer;

/** Where the writer stands: `skrev Eva` or `Eva skrev`, told by where the day stands when both are possible. */
function isWrittenAfter(before: string, after: string, usual: 'before' | 'after'): boolean {
  if (!/[\p{L}@]/u.test(after)) return false;
  if (!/@|\p{L}{2}/u.test(withoutWhen(before))) return true;
  return usual === 'after' && (readMailDate(after) === null || readMailDate(before) !== null);
}

function split(sentence: string, verb: string): readonly string[] {
  const at = sentence.toLowerCase().lastIndexOf(verb);
  return [sentence.slice(0, at), sentence.slice(at + verb.length)];
}
