// Reports of servers that write text alone, as qmail does: a paragraph for each receiver, which begins with the address, and below a line of dashes the letter.

import { linesOf } from '../mail-lines';

/** One receiver that a server has given up. */
export interface GivenUp {
  readonly addresses: readonly string[];
  readonly isFull: boolean;
}

const longest = 60_000;

/** Those it has given up; none where the first words are not such a server's. */
export function givenUpInText(text: string): readonly GivenUp[] {
  const lines = linesOf(text.slice(0, longest)).map((line) => line.trim());
  if (!lines.slice(0, 5).some((line) => greeting.test(line))) return [];
  return paragraphs(lines.slice(0, copyBegins(lines))).flatMap(([first = '', ...why]) => {
    const address = /^<([^<>\s]{3,300})>:$/.exec(first)?.[1]?.toLowerCase();
    return address === undefined ? [] : [{ addresses: [address], isFull: speaksOfFull(why.join(' ')) }];
  });
}

/** How such a report must begin (QSBMF), whoever's program it is. */
const greeting = /^hi\. this is the /i;

/** The head of the letter, line by line, as the text gives it back. */
export function copyInText(text: string): readonly string[] {
  const lines = linesOf(text.slice(0, longest)).map((line) => line.trim());
  const copy = lines.slice(copyBegins(lines) + 1);
  const head = copy.findIndex((line) => line !== '');
  const end = copy.findIndex((line, place) => place > head && line === '');
  return head < 0 ? [] : copy.slice(head, end < 0 ? copy.length : end);
}

/** The line that says that the letter follows; behind the last line where there is none. */
function copyBegins(lines: readonly string[]): number {
  const place = lines.findIndex((line) => /^-{2,}.{0,80}(?:copy|kopia)/i.test(line));
  return place < 0 ? lines.length : place;
}

function paragraphs(lines: readonly string[]): readonly (readonly string[])[] {
  const all: string[][] = [[]];
  for (const line of lines) {
    if (line === '') all.push([]);
    else all.at(-1)?.push(line);
  }
  return all.filter((one) => one.length > 0);
}

/** A mailbox that takes no more for now. */
export const speaksOfFull = (words: string): boolean =>
  /\b[45]\.2\.2\b|\b552\b|mailbox (?:is )?full|over (?:its )?quota|quota exceeded|exceeded (?:its |the )?(?:storage|quota)|brevlåda(?:n)? är full/i.test(
    words,
  );
