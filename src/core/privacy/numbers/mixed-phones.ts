// Telephone numbers half in words, half in figures: `noll sju noll 123 45 67`, `070 tolv trettiofyra femtiosex`. Read part by part from where one may begin.

import { findingAt } from '../collect';
import type { Finding } from '../finding';
import type { Token } from '../names/tokens';

const unit = 'en|ett|två|tre|fyra|fem|sex|sju|åtta|nio';
const teens = 'tio|elva|tolv|tretton|fjorton|femton|sexton|sjutton|arton|nitton';
const tens = `(?:tjugo|tjugi|trettio|tretti|fyrtio|fyrti|femtio|femti|sextio|sexti|sjuttio|sjutti|åttio|åtti|nittio|nitti)`;
const one = new RegExp(`^(?:noll|nolla|${unit})$`);
const two = new RegExp(`^(?:${teens}|${tens}(?:${unit})?|nollnoll)$`);
const areaWord = new RegExp(`^noll(?:${unit}|${teens}|${tens}(?:${unit})?)?$`);
const areaFigures = /^0\d{1,3}$/;
const figures = /^\d{1,8}$/;

/** The digits of a whole number, at the least and at the most; so many in figures are one already, and a word behind it counts something else. */
const fewest = 7;
const most = 11;
const whole = 9;

/** Adds the numbers that are written partly in words. */
export function findMixedPhones(tokens: readonly Token[], found: Finding[]): void {
  for (let index = 0; index < tokens.length; index += 1) {
    const last = lastOfPhone(tokens, index);
    const [first, end] = [tokens[index], tokens[last]];
    if (first === undefined || end === undefined || last <= index) continue;
    found.push(findingAt(first.start, end.end, 'TELEFON'));
    index = last;
  }
}

/** Where a number that begins here ends; before it when there is none. */
function lastOfPhone(tokens: readonly Token[], from: number): number {
  const first = tokens[from]?.lower ?? '';
  if (!first.startsWith('noll') && !first.startsWith('0')) return from - 1;
  if (!areaWord.test(first) && !areaFigures.test(first)) return from - 1;
  let last = from;
  let count = digitsOf(first);
  while (last < from + most && isNext(tokens[last + 1])) {
    const next = tokens[last + 1]?.lower ?? '';
    const more = digitsOf(next);
    if (count + more > most || (count >= whole && !figures.test(next))) break;
    count += more;
    last += 1;
  }
  const parts = tokens.slice(from, last + 1).map(({ lower }) => figures.test(lower));
  return count >= fewest && parts.includes(true) && parts.includes(false) ? last : from - 1;
}

const isNext = (token: Token | undefined): boolean =>
  token !== undefined && /^[ ,.\-–]{1,3}$/.test(token.gap) && digitsOf(token.lower) > 0;

/** How many digits a part stands for; none when it is no number. */
function digitsOf(part: string): number {
  if (figures.test(part)) return part.length;
  if (one.test(part)) return 1;
  if (two.test(part)) return 2;
  return areaWord.test(part) ? 1 + digitsOf(part.slice('noll'.length)) : 0;
}
