// The lines of our own letters taken out of a text, and the letters themselves where they stand quoted: neither says anything of what has happened to somebody. What anybody else wrote stays, quoted or not.

import { keysOf } from '../../brand';
import { en } from '../../text/en';
import { sv } from '../../text/sv';
import { markedRuns } from './quote-runs';

/** The fixed parts of our letters, the longest first; a short one could be anybody's. */
const ownParts: readonly string[] = [sv, en]
  .flatMap((texts) => keysOf(texts).flatMap((key) => (key.startsWith('letter.') ? texts[key].split(/\{\w+\}|\n/) : [])))
  .map((part) => part.trim())
  .filter((part) => part.length > 12)
  .sort((one, other) => other.length - one.length);

/** So long that it stands in no other letter than ours. */
const isSurelyOurs = (part: string): boolean => part.length > 24;

/** The text without what we wrote ourselves, however a program has marked it and broken its lines. */
export function withoutOwnWords(text: string): string {
  const runs = markedRuns(text);
  const parts = partsIn(runs.map((run) => run.text).join('\n'));
  if (parts.length === 0) return runs.map((run) => run.text).join('\n');
  return runs.map((run) => withoutParts(run.depth === 0 ? run.text : cutAt(run.text, parts), parts)).join('\n');
}

/** What stands before a letter of ours; what follows in the same quote is the rest of that letter. */
export const beforeOurs = (text: string): string => cutAt(text, partsIn(text));

/** Our parts that stand in a text: it may hold thousands of quotes, and each is held against these alone. */
function partsIn(text: string): readonly string[] {
  const flat = inOneLine(text);
  return ownParts.filter((part) => flat.includes(part));
}

/** The same letters in the same places. */
const inOneLine = (text: string): string => text.replaceAll('\n', ' ');

function cutAt(text: string, parts: readonly string[]): string {
  const flat = inOneLine(text);
  const places = parts.filter(isSurelyOurs).map((part) => flat.indexOf(part));
  return text.slice(0, Math.min(text.length, ...places.filter((place) => place !== -1)));
}

/** Each of our parts becomes the end of a line. */
function withoutParts(text: string, parts: readonly string[]): string {
  return parts.reduce((left, part) => without(left, part), text);
}

function without(text: string, part: string): string {
  const flat = inOneLine(text);
  const kept: string[] = [];
  let from = 0;
  for (let place = flat.indexOf(part); place !== -1; place = flat.indexOf(part, from)) {
    kept.push(text.slice(from, place));
    from = place + part.length;
  }
  return kept.length === 0 ? text : [...kept, text.slice(from)].join('\n');
}
