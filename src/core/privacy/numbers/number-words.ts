// Numbers read out in words: telephone and personal numbers as someone dictates them.

import type { Finding } from '../finding';

const unit = 'en|ett|två|tre|fyra|fem|sex|sju|åtta|nio';
const word = `(?:dubbel)?nolla?|(?:${unit})|(?:tio|elva|tolv|tretton|fjorton|femton|sexton|sjutton|arton|nitton)(?:hundra)?|(?:tjugo|tjuge|tretti|trettio|fyrti|fyrtio|femti|femtio|sexti|sextio|sjutti|sjuttio|åtti|åttio|nitti|nittio)(?:hundra)?(?:${unit})?|streck|bindestreck|minus|plus`;
const row = new RegExp(`(?<![\\p{L}\\d])(?:${word})(?:[\\s,.\\-–]{1,3}(?:och[ ])?(?:${word})(?![\\p{L}])){3,40}`, 'giu');
const one = new RegExp(`(?<![\\p{L}])(?:${word})(?![\\p{L}])`, 'giu');
const hint =
  /(?:noll|ett|en|två|tre|fyra|fem|sex|sju|åtta|nio|tio|streck)[\s,.\-–]{1,3}(?:noll|ett|två|tre|fyra|fem|sex|sju|åtta|nio|tjugo|trettio|streck)/i;

/** Rows of number words long enough to be a number somebody dictates. */
export function findNumberWords(text: string): readonly Finding[] {
  if (!hint.test(text)) return [];
  return [...text.matchAll(row)]
    .filter(([run]) => (run.match(one) ?? []).length >= (/noll|streck/i.test(run) ? 4 : 5))
    .map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      type: isBirth(match[0]) ? 'PERSONNUMMER' : 'TELEFON',
    }));
}

/** A telephone number begins with nought; a personal number has its dash late. */
const isBirth = (run: string): boolean => !/^noll/i.test(run) || /streck/i.test(run.slice(12));
