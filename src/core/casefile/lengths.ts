// How long a text may be, in characters: one table for the pages that count, the API that refuses and the lists that keep. A letter takes all that a complaint can hold.

export const lengths = {
  /** A letter, a note or another text of several lines. */
  prose: 400_000,
  /** A subject or another text of one line. */
  line: 250,
  phone: 50,
  postal: 250,
  /** Why something is said or decided of a person. */
  reason: 4000,
  /** All that is typed on one page, as it is kept until it is handed in. */
  typed: 470_000,
  /** What EKU reads in somebody's own words: short on purpose. */
  ekuWords: 2000,
  ekuLine: 200,
} as const satisfies Record<string, number>;

/** As much of a complaint as is kept beside the original, and as goes into a letter. Less than a letter holds, so that its own words never make a letter too long. */
export const mostWords = 300_000;
export const mostSubject = 50_000;

/** Whether only the beginning of a complaint is kept: the rest stands in the original. */
export const isCut = (words: string): boolean => words.length >= mostWords - 1;

/** The beginning of a text, never half a letter at its end. */
export function cutTo(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const last = text.charCodeAt(limit - 1);
  return text.slice(0, last >= 0xd800 && last <= 0xdbff ? limit - 1 : limit);
}
