// How a mail says which case it belongs to: the number, which anybody can guess, and beside it a token that nobody can.

import { caseId, type CaseId } from '../brand';

export interface Reference {
  readonly caseId: CaseId;
  /** The number as our letters write it, `SYN-2026-00147`. */
  readonly number: string;
  /** What our letters put behind the number; null when the mail has the number alone, which proves nothing. */
  readonly token: string | null;
}

/** Number and token as one word, for subject and end of a letter: `SYN-2026-00147-K7Q2M9XB4D`. */
export const letterReference = (number: string, token: string): string => `${number}-${token}`;

/** Hyphens as phones, Word and old programs write them, and the soft one that nobody sees. */
const hyphen = String.raw`[-\u00ad\u2010-\u2015\u2043\u2212\ufe58\ufe63\uff0d_]`;
/** Nothing, blanks or hyphens between the parts of a number; letters nobody sees may stand there too. */
const between = String.raw`(?:[ \u00a0\u202f\u200b-\u200f\u2060\ufeff]|${hyphen}){0,4}`;
const number = String.raw`(?<![\p{L}\d])SYN${between}(\d{4})${between}(\d{5,9})(?!\d)`;
const token = String.raw`\s?${hyphen}\s?([0-9A-HJKMNP-TV-Z]{10})(?![0-9A-Z])`;

const numberAndToken = new RegExp(`${number}(?:${token})?`, 'iu');
const everyNumber = new RegExp(`${number}(?:${token})?`, 'giu');
const withToken = new RegExp(`${number}${token}`, 'iu');

/** The reference in a subject or a message id; null when there is none. */
export const findReference = (text: string): Reference | null => referenceOf(numberAndToken.exec(text));

/** A whole reference anywhere in a text, such as at the end of our letter that is quoted. A bare number there means nothing. */
export const findWholeReference = (text: string): Reference | null => referenceOf(withToken.exec(text));

/** Every number in a text; what it means is for whoever knows whose words they are. */
export const referencesIn = (text: string): readonly Reference[] =>
  [...text.matchAll(everyNumber)].map(referenceOf).filter((one) => one !== null);

function referenceOf(match: RegExpExecArray | null): Reference | null {
  const [, year, id, secret] = match ?? [];
  if (year === undefined || id === undefined) return null;
  return { caseId: caseId(String(Number(id))), number: `SYN-${year}-${id}`, token: secret?.toUpperCase() ?? null };
}
