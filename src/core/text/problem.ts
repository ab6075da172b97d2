// The sentence of a refusal: what happened and what to do next, with the day or the field it is about where that is known.

import { isKeyOf, type Instant } from '../brand';
import type { Before, Gone } from '../deed';
import type { FieldFault, NotStarted, Problem } from '../problem';
import { roles } from '../routine/roles';
import { clockOf, dayOf } from '../time/plain-date';
import { sayDayAndYear, sayShortDay } from './day';
import { say, sayPlain, type Language } from './say';
import { sayTooLong } from './too-long';

/** What a refusal says to whoever asked. */
export function sayProblem(
  language: Language,
  { code, last, fault, gone, before, isPerson, isRowGone, example, standsOn, notStarted }: Problem,
): string {
  if (before !== undefined) return beforeWords(language, before);
  if (gone !== undefined) return goneWords(language, gone);
  if (isRowGone === true) return say(language, 'problem.rowUnreadable.gone');
  if (example !== undefined) return say(language, 'problem.numberNotRead.like', { example });
  if (standsOn !== undefined) {
    const where = code === 'numberElsewhereOnCard' ? code : 'numberElsewhere';
    return say(language, `problem.${where}.on`, { other: standsOn });
  }
  if (notStarted !== undefined) return notStartedWords(language, notStarted);
  if (isPerson === true) return say(language, 'problem.personNotChosen');
  if (last !== undefined) {
    const until = code === 'cameLater' || code === 'dayNotAhead' ? code : 'dateNotAllowed';
    return say(language, `problem.${until}.until`, { last: sayDayAndYear(language, last) });
  }
  if (fault === undefined || (code !== 'tooLong' && code !== 'notOneLine')) return say(language, `problem.${code}`);
  const where = fieldWord(language, fault);
  return code === 'notOneLine'
    ? say(language, 'problem.notOneLine.field', { where })
    : sayTooLong(language, { where, length: fault.length, most: fault.most });
}

/** The same on a page, to whoever wrote it: with the words that point at somebody, and where they stand. */
export function sayProblemHere(language: Language, problem: Problem): string {
  const { points } = problem;
  if (points === undefined) return sayProblem(language, problem);
  const { field, ...words } = points;
  return say(language, 'problem.containsPersonalData.at', { ...words, field: sayPlain(language, field) });
}

/** Who receives until a unit begins, and what to choose instead. */
const notStartedWords = (language: Language, { unit, day, untilThen }: NotStarted): string =>
  say(language, 'problem.unitNotStarted.until', { unit, day: sayDayAndYear(language, day), untilThen });

/** *Det hann inte ångras: brevet har gått 19:28.* */
function goneWords(language: Language, { what, at, now }: Gone): string {
  if (at === null) return say(language, `problem.going.${what}`);
  return say(language, `problem.gone.${what}`, { when: whenWord(language, { at, now }) });
}

/** *Rut Almgren ångrade brevet 10:42, så det har inte skickats. Där är det nu: Bedöms.* */
function beforeWords(language: Language, before: Before): string {
  const { deed, by, stands, names } = before;
  const { who = null, to = null, isReader = false } = names ?? {};
  const words = say(language, `before.${deed}`, {
    who: isReader ? say(language, 'before.you') : (who ?? say(language, by === null ? 'before.itself' : 'before.someone')),
    to: to ?? roleWord(language, before) ?? say(language, 'before.someone'),
    when: whenWord(language, before),
  });
  const done = words.charAt(0).toLocaleUpperCase(language) + words.slice(1);
  return stands === undefined ? done : `${done} ${say(language, 'before.now', { where: stands[language] })}`;
}

const roleWord = (language: Language, { to }: Before): string | null =>
  to !== undefined && isKeyOf(roles, to) ? say(language, `role.${to}`) : null;

/** The clock, with the day when it is another than today. */
function whenWord(language: Language, { at, now }: { readonly at: Instant; readonly now: Instant }): string {
  const day = dayOf(at) === dayOf(now) ? '' : `${sayShortDay(language, dayOf(at), dayOf(now))} `;
  return `${day}${clockOf(at)}`;
}

/** *Begäran till utföraren, texten* */
function fieldWord(language: Language, { field, letter }: FieldFault): string {
  const name = say(language, `field.${field}`);
  return letter === undefined ? name : `${say(language, `letter.${letter}`)}, ${name.toLocaleLowerCase(language)}`;
}
