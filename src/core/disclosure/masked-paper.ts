// The masked copy as a paper, made anew from the text alone: in place of what is hidden a block that is as long whatever it hides, with the number of its ground.

import type { Paper } from '../records/paper';
import { say, sayPlain } from '../text/say';
import { grounds, type GroundId } from './grounds';
import type { Mark } from './marks';

/** What the copy says besides the words: nothing of whose case it is from. */
export interface CopyOf {
  /** `AH-2026-00007 · 3` */
  readonly number: string;
  /** What kind of document it is, and its day. */
  readonly title: string;
  readonly day: string;
}

/** The text with blocks, and the grounds in the order of their numbers. */
function maskedText(text: string, marks: readonly Mark[]): { readonly text: string; readonly legend: readonly GroundId[] } {
  const legend: GroundId[] = [];
  let out = '';
  let from = 0;
  for (const { start, end, ground } of together(text, marks)) {
    if (!legend.includes(ground)) legend.push(ground);
    out += text.slice(from, start) + block(legend.indexOf(ground) + 1);
    from = end;
  }
  return { text: out + text.slice(from), legend };
}

/** Read aloud it says what it is; its length says nothing. */
const block = (n: number): string => say('sv', 'disclosure.copy.block', { n });

/** Marks in order; those of one ground that only blanks or a hyphen part are one block, so that nobody counts the names. */
function together(text: string, marks: readonly Mark[]): readonly Mark[] {
  const kept: Mark[] = [];
  for (const next of [...marks].sort((one, other) => one.start - other.start)) {
    const last = kept.at(-1);
    if (last === undefined || !meets(text, last, next)) kept.push(next);
    else kept[kept.length - 1] = { ...last, end: Math.max(last.end, next.end) };
  }
  return kept;
}

/** What lies over another is one with it, whatever its ground. */
const meets = (text: string, last: Mark, next: Mark): boolean =>
  next.start < last.end || (next.ground === last.ground && /^[ \t\u00A0-]{0,3}$/.test(text.slice(last.end, next.start)));

/** The copy. */
export function maskedPaper(text: string, marks: readonly Mark[], of: CopyOf): Paper {
  const masked = maskedText(text, marks);
  return copyPaper(of, { words: [masked.text], legend: masked.legend });
}

/** What stands around the words, or the pictures, of a copy. */
export function copyPaper(
  { number, title, day }: CopyOf,
  { words, legend }: { readonly words: readonly string[]; readonly legend: readonly GroundId[] },
): Paper {
  return {
    title: say('sv', 'disclosure.copy.title', { title }),
    facts: [
      { title: say('sv', 'bundle.fact.document'), value: number },
      { title: say('sv', 'bundle.fact.day'), value: day },
      ...legend.map((id, at) => ({ title: block(at + 1), value: groundWord(id) })),
    ],
    words: [say('sv', 'disclosure.copy.about'), ...words],
    table: null,
    isWide: false,
    foot: say('sv', 'bundle.foot', { number, page: '{page}', pages: '{pages}' }),
    lacking: say('sv', 'bundle.lacking'),
  };
}

/** `OSL 26 kap. 1 §: socialtjänstsekretess` */
export const groundWord = (id: GroundId): string => sayPlain('sv', `statute.${grounds[id].because}`);
