// Where a text points at somebody: the words, and the sentence they stand in, so that whoever wrote it finds them again.

import type { Finding } from './finding';

export interface Pointed {
  /** The text that names the field: `tab.matter.note`, `ask.what`. */
  readonly field: string;
  readonly words: string;
  readonly sentence: string;
}

/** As much of a sentence as is said. */
const most = 160;

/** The first of the findings in its text; `field`: the text that names the field. */
export function whereItPoints(text: string, findings: readonly Pick<Finding, 'start' | 'end'>[], field: string): Pointed | null {
  const first = [...findings].sort((one, other) => one.start - other.start)[0];
  return first === undefined ? null : { field, words: text.slice(first.start, first.end), sentence: sentenceAt(text, first) };
}

/** The sentence around a stretch, without its last stop; of a long one what stands nearest. */
function sentenceAt(text: string, { start, end }: Pick<Finding, 'start' | 'end'>): string {
  const from = Math.max(...['. ', '! ', '? ', '\n'].map((stop) => afterLast(text.slice(0, start), stop)), start - most / 2);
  const ends = ['. ', '! ', '? ', '\n'].map((stop) => text.indexOf(stop, end)).filter((at) => at >= 0);
  const to = Math.min(...ends, text.length, end + most / 2);
  return text
    .slice(from, to)
    .trim()
    .replace(/[.!?]$/, '');
}

const afterLast = (text: string, stop: string): number => {
  const at = text.lastIndexOf(stop);
  return at < 0 ? 0 : at + stop.length;
};
