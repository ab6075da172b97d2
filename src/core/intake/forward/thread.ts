// A mail's text taken apart into the messages it is made of, the newest first: what the sender wrote, and what they forwarded or answered.

import type { Instant } from '../../brand';
import type { Contact } from '../../casefile/personal';
import { attributionAt, type Attribution } from './attribution';
import { readContact } from './contact';
import { isAnnouncement } from './announcements';
import { blockAt, unglued, type Block } from './header-block';
import { readMailDate } from './mail-date';
import { bareSubject } from './subject';
import { namedVia } from './via';
import { withoutStart } from '../ends';
import { isBlank, linesOf, plainLine, quoteDepth, unquoted } from '../mail-lines';

export interface Message {
  readonly from: Contact;
  readonly date: Instant | null;
  readonly subject: string;
  /** Whom it was to, as it stands. */
  readonly to: string;
  /** The message itself, without what it forwards or answers. */
  readonly text: string;
  /** All that stands below its headers. */
  readonly whole: string;
}

export interface Thread {
  /** What the sender of the mail wrote above, and below a quoted message. */
  readonly own: string;
  readonly older: readonly Message[];
}

/** Messages looked for below each other; people seldom come past ten. */
const deepest = 15;
/** Letters looked through for forwards and quotes; a hundred pages are a fifth of it. */
const longest = 400_000;

/** The messages of a text. Without forward or quote all of it is the sender's own. */
export function threadOf(text: string): Thread {
  const cut = text.length <= longest ? -1 : text.indexOf('\n', longest);
  return cut === -1 ? threadIn(text) : withRest(threadIn(text.slice(0, cut)), text.slice(cut + 1));
}

/** What is too long to be looked through belongs to the last message found. */
function withRest({ own, older }: Thread, rest: string): Thread {
  const last = older.at(-1);
  if (last === undefined) return { own: `${own}\n${rest}`, older };
  return { own, older: [...older.slice(0, -1), { ...last, text: `${last.text}\n${rest}`, whole: `${last.whole}\n${rest}` }] };
}

function threadIn(text: string): Thread {
  const first = splitAt(unglued(linesOf(text)));
  if (first === undefined) return { own: ownLines(linesOf(text)), older: [] };
  const older: Message[] = [];
  let rest: Split | undefined = first;
  for (let n = 0; n < deepest && rest !== undefined; n += 1) {
    const next = splitAt(rest.below);
    const whole = trimmed(rest.below);
    older.push({ ...rest.head, whole, text: next === undefined ? whole : joined(next) });
    rest = next;
  }
  return { own: joined(first), older };
}

type Head = Pick<Message, 'from' | 'date' | 'subject' | 'to'>;
interface Split {
  readonly above: readonly string[];
  readonly head: Head;
  readonly below: readonly string[];
  /** Unquoted words after a quoted message: an answer below the quote, or inside it. */
  readonly after: readonly string[];
}

/** Where the first forwarded or quoted message begins. */
function splitAt(lines: readonly string[]): Split | undefined {
  for (let at = 0; at < lines.length; at += 1) {
    if (isBlank(lines[at])) continue;
    const block = blockAt(lines, at);
    if (block !== undefined) return atBlock(lines, block);
    const line = attributionAt(lines, at);
    if (line !== undefined && quotesFollow(lines, line)) return atAttribution(lines, line);
  }
  return undefined;
}

function atBlock(lines: readonly string[], block: Block): Split {
  const { values, start, end, depth } = block;
  const head = {
    from: writerOf(values),
    date: readMailDate(values.sent ?? ''),
    subject: bareSubject(values.subject ?? ''),
    to: `${values.to ?? ''} ${values.copy ?? ''}`,
  };
  return { above: withoutAnnouncement(lines.slice(0, start)), head, ...bodyFrom(lines.slice(end), { depth, isAnswered: false }) };
}

/** A list or a form sends in somebody's name: `'Eva Ek' via Kontakt <kontakt@x.example>`. Then she is who is to be answered, when that is said. */
function writerOf({ from = '', replyTo = '' }: Block['values']): Contact {
  const name = namedVia(from);
  if (name === null) return readContact(from);
  return { name, address: readContact(replyTo).address };
}

function atAttribution(lines: readonly string[], line: Attribution): Split {
  const head = { from: line.from, date: readMailDate(line.when), subject: '', to: '' };
  return {
    above: withoutAnnouncement(lines.slice(0, line.start)),
    head,
    ...bodyFrom(lines.slice(line.end), { depth: line.depth, isAnswered: true }),
  };
}

/** A sentence that ends in "skrev:" is a quote only when something quoted, or nothing else, follows. */
function quotesFollow(lines: readonly string[], line: Attribution): boolean {
  const next = lines.slice(line.end, line.end + 4).find((one) => !isBlank(one));
  return next !== undefined && (line.when !== '' || quoteDepth(next) > line.depth || isAnnouncedAbove(lines, line.start));
}

/** Whether the line before says that a forwarded message begins. */
const isAnnouncedAbove = (lines: readonly string[], start: number): boolean =>
  isAnnouncement(lines.slice(0, start).findLast((line) => !isBlank(line)) ?? '');

/** What a mail program quotes: below headers it forwards, below "skrev:" it answers. */
interface Quoted {
  readonly depth: number;
  readonly isAnswered: boolean;
}

/** The message below its headers, one quote mark lighter when it is quoted, and what stands unquoted after it. */
function bodyFrom(lines: readonly string[], { depth, isAnswered }: Quoted): Pick<Split, 'below' | 'after'> {
  const first = lines.find((line) => !isBlank(line));
  const quoted = Math.max(depth, first === undefined ? 0 : Math.min(quoteDepth(first), depth + 1));
  if (quoted === 0) return { below: indentedLess(lines), after: [] };
  const last = lines.findLastIndex((line) => quoteDepth(line) >= quoted);
  const until = last === -1 ? lines.length : last + 1;
  const below = lines.slice(0, until);
  const isAnswer = (line: string, place: number): boolean =>
    quoteDepth(line) < quoted && !isBlank(line) && (depth === 0 || (isAnswered && !isWrapped(below, { place, quoted })));
  const answers = below.filter(isAnswer);
  const kept = answers.length === 0 ? below : below.filter((line, place) => !isAnswer(line, place));
  return { below: kept.map((line) => unquoted(line, quoted)), after: [...answers, ...lines.slice(until)] };
}

/** Letters on a line before a program breaks it. */
const longLine = 60;

/** The rest of a quoted line that was broken on the way, and lost its mark. */
function isWrapped(lines: readonly string[], { place, quoted }: { readonly place: number; readonly quoted: number }): boolean {
  const before = lines[place - 1] ?? '';
  return quoteDepth(before) >= quoted && before.length >= longLine && !/[.!?]\s?$/.test(before);
}

/** Outlook for Mac indents what it quotes. */
function indentedLess(lines: readonly string[]): readonly string[] {
  const written = lines.filter((line) => !isBlank(line));
  const isIndented = written.length > 0 && written.every((line) => line.startsWith('    '));
  return isIndented ? lines.map((line) => line.replace(/^ {4}/, '')) : lines;
}

/** Without the line that announces the forwarded message, and rules above it. */
function withoutAnnouncement(lines: readonly string[]): readonly string[] {
  let end = lines.length;
  while (end > 0 && (isBlank(lines[end - 1]) || isAnnouncement(lines[end - 1] ?? ''))) end -= 1;
  return lines.slice(0, end);
}

const joined = ({ above, after }: Split): string => [ownLines(above), trimmed(after)].filter((text) => text !== '').join('\n\n');

/** A sender's lines without the quotes a program left. A mail that is nothing but quotes keeps them, and so does one that shows what somebody wrote. */
function ownLines(lines: readonly string[]): string {
  const kept = lines.filter((line, place) => !isLooseQuote(line) || isShown(lines, place));
  return kept.some((line) => plainLine(line) !== '') ? trimmed(kept) : trimmed(lines.map((line) => unquoted(line)));
}

const isLooseQuote = (line: string): boolean => withoutStart(line.slice(0, 200), '\ufeff').startsWith('>');

/** Lines somebody marks by hand; programs quote whole letters. */
const mostShown = 12;

/** Whether a quoted line is one the writer shows: introduced by them, or with their own words on both sides. */
function isShown(lines: readonly string[], place: number): boolean {
  const isTheirs = (line: string | undefined): boolean => line !== undefined && !isLooseQuote(line) && !isBlank(line);
  let [start, end] = [place, place];
  while (start > 0 && place - start < mostShown && !isTheirs(lines[start - 1])) start -= 1;
  while (end < lines.length - 1 && end - place < mostShown && !isTheirs(lines[end + 1])) end += 1;
  const before = plainLine(lines[start - 1] ?? '');
  if (end - start >= mostShown || before === '' || /\d{1,2}[:.]\d{2}|@/.test(before)) return false;
  return before.endsWith(':') || isTheirs(lines[end + 1]);
}

const trimmed = (lines: readonly string[]): string => lines.join('\n').replaceAll('\ufeff', '').trim();
