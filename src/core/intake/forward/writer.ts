// The writer in the words around "skrev": what is left when day, time, zone and the small words beside them are taken out.

import { withoutEnds, withoutStart } from '../ends';
import { readMailDay } from './mail-day';
import { inOurFigures } from './other-figures';

/** A time at the beginning, with what may stand before it and its half of the day and zone behind it. */
const time =
  /^[\s,]{0,5}(?:(?:kl|klo|klockan|at|à|um|o|a las|ob|alle|в)\.? ){0,1}\d{1,2} ?[:.h] ?\d{2}(?:[:.]\d{2})?(?: Uhr)? ?(?:[apef]\.? ?m\.?(?![\p{L}])|[ai]p\.)?/iu;
const zone = /^\s{0,3}\(?(?:(?:GMT|UTC)? ?[+-]\d{1,2}:?\d{0,2}|CES?T|GMT|UTC|EES?T|[ECMP][SD]T|MES?Z|BST|WES?T)(?![\p{L}])\)?/u;
const anyTime = /(?<![\d:.])\d{1,2}[:.]\d{2}(?![\d])/;
const yearBehind = /^\s{0,3}г\./u;
const firstWords = /^(?:(?:den|on|am|le|el|il|op|d\.|dnia|w dniu|em|kl\.?|dne|w)\s+)/iu;

/** The line's white space is single. */
export function withoutWhen(written: string): string {
  const line = inOurFigures(written);
  const day = readMailDay(line);
  if (day === undefined) return tidied(afterTime(line));
  const start = line.indexOf(day.text);
  const after = tidied(afterTime(line.slice(start + day.text.length).replace(yearBehind, '')));
  return isSomebody(after) ? after : tidied(afterTime(line.slice(0, start)));
}

/** What stands behind the first time; all of it when there is none. */
function afterTime(text: string): string {
  const own = time.exec(text);
  if (own !== null) return text.slice(own[0].length).replace(zone, '');
  const found = anyTime.exec(text);
  return found === null || found.index > 60 ? text : afterTime(text.slice(found.index));
}

const isSomebody = (text: string): boolean => text.includes('@') || /\p{L}{2}/u.test(text);

/** Days of the week alone are nobody. */
const weekday =
  /^(?:(?:må?n|ti[rs]|on[s]?|tor?s?|fre?|lör?|lø|sön?|sø|mon|tue|wed|thu|fri|sat|sun)(?:\.|dag(?:en)?|day|sday|nesday|rsday|urday|sdag(?:en)?)?|[\d/.:,\s-]+)$/iu;

function tidied(text: string): string {
  const bare = withoutStart(withoutEnds(text, ',').replace(firstWords, ''), '/.:-,0123456789');
  const whole = withoutEnds(bare, ',');
  return weekday.test(whole) ? '' : whole;
}
