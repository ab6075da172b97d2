// Descriptions that point at one person without a name: a person must look at the sentence before it is sent.

import type { Finding } from './finding';
import { cues } from './tables/cues';

/** The stretches of a repaired text that point at somebody, each from its cue to the end of the clause. */
export function findDescriptions(text: string): readonly Finding[] {
  const found = cues.flatMap((cue) => [...text.matchAll(cue)].map((match) => clauseAt(text, match.index, match.index + match[0].length)));
  return found
    .sort((one, other) => one.start - other.start)
    .reduce<Finding[]>((kept, next) => {
      const last = kept.at(-1);
      if (last === undefined || next.start >= last.end) return [...kept, next];
      return next.end > last.end ? [...kept.slice(0, -1), { ...last, end: next.end }] : kept;
    }, []);
}

const longest = 120;

/** The clause around a cue. */
function clauseAt(text: string, start: number, end: number): Finding {
  const before = text.slice(Math.max(0, start - longest), start);
  const from = start - (/[^.!?\n,;:]*$/.exec(before)?.[0].trimStart().length ?? 0);
  const after = /^[^.!?\n,;]*/.exec(text.slice(end, end + longest))?.[0].trimEnd().length ?? 0;
  return { start: from, end: end + after, type: 'BESKRIVNING' };
}
