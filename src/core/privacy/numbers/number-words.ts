// Numbers read out in words: telephone and personal numbers as someone dictates them.

import { findingAt } from '../collect';
import type { Finding } from '../finding';

const unit = 'en|ett|två|tre|fyra|fem|sex|sju|åtta|nio';
const teens = 'tio|elva|tolv|tretton|fjorton|femton|sexton|sjutton|arton|nitton';
const tens = '(?:tjugo|tjuge|tretti|trettio|fyrti|fyrtio|femti|femtio|sexti|sextio|sjutti|sjuttio|åtti|åttio|nitti|nittio)';
/** Below a hundred, as it stands joined to what is before it: `nollsjuttio`, `tolvtrettiofyra`. */
const joined = `(?:${teens}|${tens}(?:${unit})?)`;
const word = `(?:dubbel)?noll(?:a|noll|${joined}|${unit})?|(?:${unit})|(?:${teens})(?:hundra)?(?:${joined})?|${tens}(?:hundra)?(?:${unit})?(?:${joined})?|streck|bindestreck|minus|plus`;
const row = new RegExp(`(?<![\\p{L}\\d])(?:${word})(?:[\\s,.\\-–]{1,3}(?:och[ ])?(?:${word})(?![\\p{L}])){2,40}`, 'giu');
const one = new RegExp(`(?<![\\p{L}])(?:${word})(?![\\p{L}])`, 'giu');
const hint =
  /(?:noll|ett|en|två|tre|fyra|fem|sex|sju|åtta|nio|tio|ton|elva|tolv|streck)[\s,.\-–]{1,3}(?:noll|ett|två|tre|fyr|fem|sex|sju|åtta|åtti|nio|nitt|tio|elva|tolv|tjug|fjorton|arton|streck)/i;

/** `koden till porten är fyra fyra två ett`. */
const codeCue =
  /(?:kod(?:en|er)?|(?:på|till|i)[ ](?:porten|dörren|låset|larmet|entrén|nyckelskåpet|nyckelboxen)|pinkoden)(?:[ ]\p{L}{1,12}){0,3}[ :]{1,2}$/iu;

/** Adds rows of number words long enough to be a number somebody dictates. */
export function findNumberWords(text: string, found: Finding[]): void {
  if (!hint.test(text)) return;
  row.lastIndex = 0;
  for (let match = row.exec(text); match !== null; match = row.exec(text)) {
    const run = match[0];
    const before = text.slice(Math.max(0, match.index - 40), match.index);
    if (codeCue.test(before)) {
      found.push(findingAt(match.index, match.index + run.length, 'KOD'));
      continue;
    }
    if ((run.match(one) ?? []).length < fewestIn(run)) continue;
    found.push(findingAt(match.index, match.index + run.length, isBirth(run) ? 'PERSONNUMMER' : 'TELEFON'));
  }
}

/** An area code in one word says that a number follows: `nollåtta`. */
const fewestIn = (run: string): number => (/^noll(?!a?(?!\p{L}))/iu.test(run) ? 3 : /noll|streck/i.test(run) ? 4 : 5);

/** A telephone number begins with nought; a personal number has its dash late. */
const isBirth = (run: string): boolean => !/^noll/i.test(run) || /streck/i.test(run.slice(12));
