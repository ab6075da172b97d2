// The sentence of a refusal: what happened and what to do next, with the day or the field it is about where that is known.

import type { FieldFault, Gone, Problem } from '../problem';
import { clockOf, dayOf } from '../time/plain-date';
import { sayDayAndYear, sayShortDay } from './day';
import { say, type Language } from './say';

/** What a refusal says to whoever asked. */
export function sayProblem(language: Language, { code, last, fault, gone, isPerson, isRowGone }: Problem): string {
  if (gone !== undefined) return goneWords(language, gone);
  if (isRowGone === true) return say(language, 'problem.rowUnreadable.gone');
  if (isPerson === true) return say(language, 'problem.personNotChosen');
  if (last !== undefined) {
    const until = code === 'cameLater' ? 'problem.cameLater.until' : 'problem.dateNotAllowed.until';
    return say(language, until, { last: sayDayAndYear(language, last) });
  }
  if (fault === undefined || (code !== 'tooLong' && code !== 'notOneLine')) return say(language, `problem.${code}`);
  const { length, most } = fault;
  const where = fieldWord(language, fault);
  const count = (number: number): string => number.toLocaleString(language);
  return code === 'notOneLine'
    ? say(language, 'problem.notOneLine.field', { where })
    : say(language, 'problem.tooLong.field', { where, length: count(length), most: count(most), over: count(length - most) });
}

/** *Det hann inte ångras: brevet har gått 19:28.* */
function goneWords(language: Language, { what, at, now }: Gone): string {
  if (at === null) return say(language, `problem.going.${what}`);
  const day = dayOf(at) === dayOf(now) ? '' : `${sayShortDay(language, dayOf(at), dayOf(now))} `;
  return say(language, `problem.gone.${what}`, { when: `${day}${clockOf(at)}` });
}

/** *Begäran till utföraren, texten* */
function fieldWord(language: Language, { field, letter }: FieldFault): string {
  const name = say(language, `field.${field}`);
  return letter === undefined ? name : `${say(language, `letter.${letter}`)}, ${name.toLocaleLowerCase(language)}`;
}
