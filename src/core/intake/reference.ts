// How a mail says which case it belongs to: the number, which anybody can guess, and beside it a token that nobody can.

import { caseId, type CaseId } from '../brand';

export interface Reference {
  readonly caseId: CaseId;
  /** The number as the mail writes it, `SYN-2026-00147`. */
  readonly number: string;
  /** What our letters put behind the number; null when the mail has the number alone, which proves nothing. */
  readonly token: string | null;
}

/** Number and token as one word, for subject and end of a letter: `SYN-2026-00147-K7Q2M9XB4D`. */
export const letterReference = (number: string, token: string): string => `${number}-${token}`;

const numberAndToken = /\b(SYN-\d{4}-(\d{5,9}))(?:-([0-9A-HJKMNP-TV-Z]{10})(?![0-9A-Z]))?/i;
const withToken = /\b(SYN-\d{4}-(\d{5,9}))-([0-9A-HJKMNP-TV-Z]{10})(?![0-9A-Z])/i;

/** The reference in a subject or a message id; null when there is none. */
export const findReference = (text: string): Reference | null => referenceOf(numberAndToken.exec(text));

/** A whole reference anywhere in a text, such as at the end of our letter that is quoted. A bare number there means nothing. */
export const findWholeReference = (text: string): Reference | null => referenceOf(withToken.exec(text));

function referenceOf(match: RegExpExecArray | null): Reference | null {
  const [, number, id, token] = match ?? [];
  if (number === undefined || id === undefined) return null;
  return { caseId: caseId(String(Number(id))), number: number.toUpperCase(), token: token?.toUpperCase() ?? null };
}
