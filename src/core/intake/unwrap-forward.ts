// The forwarded message inside a mail: who wrote it, when, about what and in which words; and what the forwarding colleague added above.

import type { Instant } from '../brand';
import { isIn, keysOf } from '../brand';
import type { Contact } from '../casefile/personal';
import { announcements, bareSubject, headerWords, type HeaderWord } from './forward-headers';
import { readMailDate } from './mail-date';

export interface Unwrapped {
  readonly from: Contact;
  readonly date: Instant | null;
  readonly subject: string;
  readonly text: string;
  /** What stands above the forwarded message. */
  readonly note: string;
}

/** The outermost forwarded message in a text; undefined when there is none. */
export function unwrapForward(text: string): Unwrapped | undefined {
  const lines = text.replaceAll('\r', '').split('\n');
  const start = lines.findIndex((_, index) => blockAt(lines, index) !== undefined);
  const block = start === -1 ? undefined : blockAt(lines, start);
  if (block === undefined) return undefined;
  const above = lines.slice(0, start).filter((line) => !announcements.test(line));
  return {
    from: readContact(block.values.from ?? ''),
    date: readMailDate(block.values.sent ?? ''),
    subject: bareSubject(block.values.subject ?? ''),
    text: lines.slice(block.end).join('\n').trim(),
    note: withoutSignature(above.join('\n')),
  };
}

interface Block {
  readonly values: Partial<Record<HeaderWord, string>>;
  readonly end: number;
}

/** Lines that may belong to the headers of a forwarded message. */
const longestBlock = 10;

/** A block of headers begins with a sender and names at least two more things. */
function blockAt(lines: readonly string[], start: number): Block | undefined {
  if (headerAt(lines[start])?.word !== 'from') return undefined;
  const values: Partial<Record<HeaderWord, string>> = {};
  let end = start;
  for (; end < lines.length && end < start + longestBlock; end += 1) {
    const header = headerAt(lines[end]);
    if (header !== undefined) values[header.word] ??= header.value;
    else if ((lines[end] ?? '').trim() === '' && Object.keys(values).length >= 3) break;
  }
  return Object.keys(values).length >= 3 && values.from !== undefined ? { values, end } : undefined;
}

function headerAt(line: string | undefined): { readonly word: HeaderWord; readonly value: string } | undefined {
  const match = /^[\s>*_]*([\p{L}]+)[*_]*\s*:[*_]*\s*(.*)$/u.exec(line ?? '');
  const name = match?.[1]?.toLowerCase() ?? '';
  const word = keysOf(headerWords).find((key) => isIn(headerWords[key], name));
  return word === undefined ? undefined : { word, value: (match?.[2] ?? '').trim() };
}

/** `Anna Bok <anna@x.example>`, `anna@x.example`, `Anna Bok [mailto:anna@x.example]`, `Anna Bok`. */
export function readContact(text: string): Contact {
  const address = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/.exec(text)?.[0]?.toLowerCase() ?? null;
  const name = text
    .replace(/[<[(].*$/, '')
    .replace(/["']/g, '')
    .trim();
  return { name: name === '' || name.toLowerCase() === address ? null : name, address };
}

/** The colleague's own words, without what stands below their greeting. */
function withoutSignature(text: string): string {
  const lines = text.split('\n');
  const cut = lines.findIndex((line) =>
    /^\s*(--\s*|(med )?vänlig(a)? hälsning(ar)?,?|mvh,?|hälsningar,?|(kind |best )?regards,?)\s*$/i.test(line),
  );
  return (cut === -1 ? lines : lines.slice(0, cut)).join('\n').trim();
}
