// What whoever sent a mail on wrote below the words they sent on: signed with their name, or behind a rule and addressed to us.

import { withoutEnds } from '../ends';
import { isBlank, linesOf, plainLine } from '../mail-lines';

export interface Passed {
  /** The message's own words. */
  readonly words: string;
  /** Those of whoever sent it on; empty when none are clearly theirs. */
  readonly below: string;
}

/** Letters looked through from the end; nobody adds more than a few lines. */
const mostLetters = 2000;

/** `senders`: names of those who sent it on; `writer`: who wrote it. A writer of the same first name keeps everything. */
export function wordsBelow(text: string, senders: readonly string[], writer: string | null): Passed {
  const names = senders
    .map(plainName)
    .filter((name) => firstOf(name).length >= 3 && firstOf(name) !== firstOf(plainName(writer ?? '')));
  const lines = linesOf(text);
  const from = names.length === 0 ? -1 : startOf(lines, names, plainName(writer ?? ''));
  if (from <= 0) return { words: text, below: '' };
  const below = lines.slice(from).filter((line, place) => place > 0 || !isRule(line));
  const words = lines.slice(0, from).join('\n').trim();
  return words === '' || below.join('\n').length > mostLetters
    ? { words: text, below: '' }
    : { words, below: below.join('\n').trim() };
}

/** Where they begin; -1 when nothing below is clearly theirs. */
function startOf(lines: readonly string[], names: readonly string[], writer: string): number {
  const rule = lines.findLastIndex(isRule);
  const tail = lines.slice(rule + 1).filter((line) => !isBlank(line));
  if (rule > 0 && tail.length > 0 && !tail.some((line) => isNamed(line, [writer]))) {
    if (tail.some((line) => isNamed(line, names)) || speaksToUs.test(plainLine(tail[0] ?? ''))) return rule;
  }
  const signed = lines.findLastIndex((line) => isNamed(line, names));
  const isLast = lines.slice(signed + 1).filter((line) => !isBlank(line)).length <= 3;
  return signed > 0 && isLast ? paragraphAt(lines, { signed, writer }) : -1;
}

/** The paragraph that is signed. Where a greeting and the name stand alone, it is the one before, if the writer has signed above that. */
function paragraphAt(lines: readonly string[], { signed, writer }: { readonly signed: number; readonly writer: string }): number {
  const start = beginningOf(lines, signed);
  if (!lines.slice(start, signed + 1).every(isWordless)) return start;
  const last = lines.slice(0, start).findLastIndex((line) => !isBlank(line));
  const before = last === -1 ? 0 : beginningOf(lines, last);
  const isWriters = lines.slice(before, start).some((line) => isNamed(line, [writer]));
  return !isWriters && lines.slice(0, before).some((line) => isNamed(line, [writer])) ? before : -1;
}

function beginningOf(lines: readonly string[], place: number): number {
  let start = place;
  while (start > 0 && !isBlank(lines[start - 1])) start -= 1;
  return start;
}

/** A greeting to whoever receives, or a word of why it is sent. */
const speaksToUs =
  /^(?:hej|hejsan|god(?:morgon| morgon|dag)|till (?:er|dig|registrator)|kan (?:ni|du|någon)|för kännedom|fyi|se ovan|ovanstående)(?!\p{L})/iu;
const isRule = (line: string): boolean => /^\s{0,3}(?:-{2,3}|—|_{3,80}|\*{3,80})\s{0,3}$/.test(line);

/** The line is the name, or ends with it behind a stroke: `Kan ni ta den? /Olga`. */
function isNamed(line: string, names: readonly string[]): boolean {
  const plain = plainLine(line);
  const stroke = plain.lastIndexOf('/');
  const said = [plainName(plain), ...(stroke === -1 ? [] : [plainName(plain.slice(stroke + 1))])];
  return names.some((name) => name !== '' && (said.includes(name) || said.includes(firstOf(name))));
}

/** Nothing but the name. */
const isWordless = (line: string): boolean => plainName(plainLine(line)).split(' ').length <= 3 && !/[.?!]/.test(line);

const firstOf = (name: string): string => name.split(' ')[0] ?? '';
const plainName = (name: string): string =>
  withoutEnds(
    name
      .toLowerCase()
      .trim()
      .replace(/^(?:mvh|(?:med )?(?:vänlig(?:a)? )?hälsning(?:ar)?|vänligen|hälsar|vh|tack)(?![\p{L}])/u, ''),
    '/-–—.,"\' ',
  ).trim();
