// Number plates in small letters: three letters that are no word, and two digits with a third or a letter. `mls 432`, `Kdr-71b`.

import { findingAt } from '../collect';
import type { Finding } from '../finding';
import { isAllowed, isSmallWord } from '../names/judge';
import { isPlace, isWord, type Token } from '../names/tokens';
import { allowedInCapitals } from '../tables/allowed';
import { abbreviations } from '../tables/function-words';

/** No plate has I, Q or V, or a ring or dots. */
const letters = /^[a-hj-pr-uw-z]{3}$/;
const digits = /^\d\d[\da-hj-pr-uw-z]$/;
/** Short names of units and laws that a number follows. */
const numbered = new Set([
  'lgh',
  'avd',
  'vån',
  'tel',
  'mob',
  'dnr',
  'pnr',
  'fax',
  'str',
  'pkt',
  'ank',
  'pos',
  'kod',
  'iso',
  'sfs',
  'sek',
  'eur',
  'usd',
  'bet',
  'sou',
]);
/** What is measured stands after the number: `kcl 400 mg`. */
const measured = /^(?:mg|g|kg|mcg|µg|ug|ng|ml|cl|dl|l|mmol|mol|ie|e|st|kr|tkr|kcal|grader|bpm|procent|tabl|tabletter|droppar)$/;

/** Adds the plates among the words of a text. */
export function findPlates(tokens: readonly Token[], found: Finding[]): void {
  for (let index = 1; index < tokens.length; index += 1) {
    const [word, number] = [tokens[index - 1], tokens[index]];
    if (word === undefined || number?.shape !== 'digit' || !/^[ -]$/.test(number.gap)) continue;
    if (letters.test(word.lower) && digits.test(number.lower) && isNoWord(word) && !isMeasured(tokens[index + 1]))
      found.push(findingAt(word.start, number.end, 'REGNR'));
  }
}

const isMeasured = (after: Token | undefined): boolean => after?.gap === ' ' && measured.test(after.lower);

const isNoWord = (word: Token): boolean =>
  !isWord(word) &&
  !isPlace(word) &&
  !isAllowed(word) &&
  !isSmallWord(word) &&
  !abbreviations.has(word.lower) &&
  !allowedInCapitals.has(word.lower) &&
  !numbered.has(word.lower);
