// Words below or between what somebody pasted or quoted: then all of it is what they say, not only what stands above.

import type { Contact } from '../../casefile/personal';
import { withoutEnds } from '../ends';
import { isBlank, linesOf, plainLine } from '../mail-lines';
import type { Message } from './thread';

export interface Written {
  readonly from: Contact;
  /** What stands above the first quoted message. */
  readonly own: string;
  readonly whole: string;
  /** The messages below it, the newest first. */
  readonly older: readonly Pick<Message, 'from'>[];
}

/** Whether the writer goes on below, or inside, the messages that stand in the text. */
export const goesOnBelow = (written: Written): boolean =>
  written.older.length > 0 && (saysSo(written.own) || introduces(written.own) || signsBelow(written));

/** Long letters do not speak of where their answers stand. */
const longest = 600;
const answer =
  /(?:^|[^\p{L}])(?:svar(?:en|et|ar|at)?|kommentar(?:er|erna)?|skriver|answers?|comments?|repl(?:y|ies|ied)|antwort(?:en)?)(?![\p{L}])/iu;
const place =
  /(?:^|[^\p{L}])(?:nedan|nedanför|inne i|inuti|i texten|i mejlet|i ditt mejl|mellan|efter varje|under varje|under respektive|versaler|stora bokstäver|rött|röd|blått|blå|grönt|grön|färg|fetstil|fet|fetmarkerat|kursiv|kursivt|below|inline|between|in red|in blue|in bold|capitals|caps)(?![\p{L}])/iu;

/** `Svar nedan`, `mina svar i rött`. */
function saysSo(own: string): boolean {
  if (own.length > longest) return false;
  return linesOf(own).some((line) => answer.test(line) && place.test(line));
}

/** `Läs vad de svarade:`, and then the answer. */
function introduces(own: string): boolean {
  const last = plainLine(linesOf(own).findLast((line) => !isBlank(line)) ?? '');
  return last.endsWith(':') && last.length > 3 && !/@|\d{1,2}[:.]\d{2}/.test(last);
}

const lastLines = 4;

/** Their name stands last of all, below what somebody else wrote, and not already below their own words. */
function signsBelow({ from, own, whole, older }: Written): boolean {
  const name = plainName(from.name ?? '');
  const deepest = plainName(older.at(-1)?.from.name ?? '');
  return deepest !== name && isSigned(whole, name) && !isSigned(own, name);
}

function isSigned(text: string, name: string): boolean {
  const [first = ''] = name.split(' ');
  const end = linesOf(text.slice(-2000)).filter((line) => !isBlank(line));
  const isName = (line: string): boolean =>
    [name, first].includes(plainName(plainLine(line))) && !line.trimStart().startsWith('>');
  return first.length >= shortestName && end.slice(-lastLines).some(isName);
}

const shortestName = 3;
const plainName = (name: string): string =>
  withoutEnds(name.toLowerCase().replace(/^(?:mvh|hälsningar|vänligen|hälsar|vh)(?![\p{L}])/u, ''), '/-–—.,"\'');
