// Default deny for numbers: four digits or more that no one can say are a year, a time, a sum or a law are masked.

import { findingAt } from '../collect';
import type { Finding } from '../finding';
import { isOrganisationNumber, isPersonalNumber } from './personal-number';

const group = /(?<![\d])[\p{L}]{0,4}\d(?:[\d]|[ .,\-–/:](?=\d)){2,40}[\p{L}]{0,3}/gu;
const unit =
  /^[ ]?(?:kr(?:onor)?|:-|sek|euro|€|tkr|mkr|tim(?:mar|me|\.)?|h|min(?:uter|ut|\.)?|sek(?:under)?|st(?:ycken|\.)?|procent|%|‰|m2|m²|kvm|km|mil|meter|m|cm|mm|kg|gram|g|mg|ml|cl|dl|liter|l|kcal|kj|gånger|personer|invånare|människor|dagar|dygn|veckor|månader|år|besök|insatser|elever|barn|platser|ord|ex|tusen|miljon(?:er)?|miljard(?:er)?|grader|watt|w|volt|v|mmol|följare|anställda|medlemmar|kunder|ärenden|röster|väljare|kvinnor|män|soldater|volymer|hushåll|företag|bilar|sidor|lägenheter|bostäder|deltagare|fall|arbetstillfällen|jobb|ton|hektar)(?![\p{L}])/iu;
const year = '(?:1[4-9]\\d\\d|20\\d\\d)';
const time = '(?:[01]?\\d|2[0-4])[.:][0-5]\\d';
const compactDate = `${year}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])`;
const date = `(?:${year}[-–./]\\d{1,2}(?:[-–./]\\d{1,2})?|\\d{1,2}[-./]\\d{1,2}(?:[-./ ](?:20)?\\d\\d)?)`;
const harmless = new RegExp(
  `^(?:${year}(?:[-–/ ,](?:${year}|\\d\\d))*(?:[:]\\d{1,4})?|${year}/\\d\\d:\\d{1,4}|${time}(?:[ ]?[-–/ ,][ ]?${time}|[-–]\\d{1,2})*|${time}:[0-5]\\d|${date}(?:[ ,-]{1,2}(?:${time}|${date})){0,8}|${compactDate}[-–]${compactDate}|\\d{1,3}(?:[ ]\\d{3})+(?:,\\d+)?|\\d{1,3}(?:[.,]\\d{1,2})?[-–]\\d{1,3}(?:[.,]\\d{1,2})?|\\d+[.,]\\d{1,2}|0[0-2]?\\d[0-5]\\d-[0-2]\\d[0-5]\\d|\\d(?:[.,]\\d{1,2}){2,4})$`,
);

/** Days after each other, as in a list of visits. */
const dates = new RegExp(`${year}-\\d\\d-\\d\\d(?:[ ,/-]${year}-\\d\\d-\\d\\d){1,60}(?!\\d)`, 'y');

const digitsIn = (text: string): number => text.replace(/\D/g, '').length;

/** Adds the numbers nobody can explain. */
export function findLeftovers(text: string, found: Finding[]): void {
  group.lastIndex = 0;
  for (let match = group.exec(text); match !== null; match = group.exec(text)) {
    const whole = match[0];
    dates.lastIndex = match.index;
    if (dates.test(text)) {
      group.lastIndex = dates.lastIndex;
      continue;
    }
    if (digitsIn(whole) < 4) continue;
    if (isPersonalNumber(whole.replace(/\D/g, ''))) {
      found.push(findingAt(match.index, match.index + whole.length, 'PERSONNUMMER'));
      continue;
    }
    if (isOrganisationNumber(whole) || isCalledOrganisation(text, match.index, whole)) continue;
    const bare = withoutLetters(whole);
    const after = text.slice(match.index + whole.length, match.index + whole.length + 18);
    if (bare === whole && isHarmless(bare, after)) continue;
    if (bare !== whole && whole.startsWith(bare) && (unit.test(whole.slice(bare.length)) || /^(?:tal|års)/.test(after))) continue;
    found.push(findingAt(match.index, match.index + whole.length, 'NUMMER'));
  }
}

const organisation = /^[2-9]\d[2-9]\d{3}-\d{4}$/;
const organisationWord = /(?:org(?:anisations)?\.?[ ]?-?(?:nr|nummer)(?:et)?\.?[ :]{1,3}|(?:AB|HB|KB|förening)[ ,(]{1,3})$/i;

/** `organisationsnummer 556812-4471`: whoever wrote it may have got a figure wrong. */
const isCalledOrganisation = (text: string, start: number, number: string): boolean =>
  organisation.test(number) && organisationWord.test(text.slice(Math.max(0, start - 26), start));

const letter = /^\p{L}$/u;

/** The number without the letters before and after it. */
function withoutLetters(text: string): string {
  let [from, to] = [0, text.length];
  while (from < to && letter.test(text.charAt(from))) from += 1;
  while (to > from && letter.test(text.charAt(to - 1))) to -= 1;
  return text.slice(from, to);
}

function isHarmless(number: string, after: string): boolean {
  if (unit.test(after) && !/^0\d/.test(number)) return true;
  if (/^-(?:tal|års)/.test(after)) return true;
  return harmless.test(number) && digitsIn(number) <= 17 && !/^\d{3} \d{3} \d{3}/.test(number);
}
