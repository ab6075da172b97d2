// What looks like a property and is a time of day: `Larmcentralen 21:07`. Nobody lives at an ordinary noun.

import type { Finding } from '../finding';
import { isAllowed, isPlainNoun, isSmallWord } from '../names/judge';
import { isDefinite, isNameSomewhere, isPlace, isWord, type Token } from '../names/tokens';
import { isSurnameShaped } from '../tables/surnames';

const clock = /^\P{N}{1,60} (?:[01]?\d|2[0-3]):[0-5]\d$/u;

/** Leaves out the properties that are a noun and a time of day. */
export function withoutClocks(text: string, tokens: readonly Token[], found: Finding[]): Finding[] {
  if (!found.some(({ type }) => type === 'FASTIGHET')) return found;
  return found.filter((finding) => finding.type !== 'FASTIGHET' || !isClock(text, tokens, finding));
}

function isClock(text: string, tokens: readonly Token[], { start, end }: Finding): boolean {
  if (!clock.test(text.slice(start, end))) return false;
  const words = tokens.filter((token) => token.start >= start && token.end <= end && token.shape !== 'digit');
  const last = words.at(-1);
  return last !== undefined && (isThing(last) || isAllowed(last) || isSmallWord(last));
}

const isThing = (token: Token): boolean =>
  isPlainNoun(token) ||
  (isWord(token) &&
    isDefinite(token) &&
    !isPlace(token) &&
    !isNameSomewhere(token) &&
    !isSurnameShaped(token.lower) &&
    !homely.test(token.lower));
/** How farms are called: `Kvarnen 3:12`. */
const homely =
  /(?:kvarnen|gården|torpet|hagen|backen|ängen|åkern|heden|mossen|sjön|udden|holmen|näset|berget|lunden|skogen|viken|ön)$/u;
