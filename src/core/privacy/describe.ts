// Descriptions that point at one person without a name: a person must look at the sentence before it is sent.

import { findingAt } from './collect';
import type { Finding } from './finding';
import type { Token } from './names/tokens';
import type { Cue } from './tables/cue-parts';
import { isSaidOfSomebody } from './sensitive';
import { cuesFrom } from './tables/cues';

/** The stretches of a repaired text that point at somebody, each from its cue to the end of the clause. */
export function findDescriptions(text: string, tokens: readonly Token[]): readonly Finding[] {
  const found: Finding[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token?.mayPoint !== true) continue;
    const length = pointedBy(text, token) ?? (isSaidOfSomebody(tokens, index) ? 0 : null);
    if (length === null) continue;
    const clause = clauseAt(text, token.start, token.end + length);
    const last = found.at(-1);
    if (last === undefined || clause.start >= last.end) found.push(clause);
    else found[found.length - 1] = findingAt(last.start, Math.max(last.end, clause.end), last.type);
  }
  return found;
}

/** How far a cue that begins with this word reaches beyond it; null when none does. */
function pointedBy(text: string, token: Token): number | null {
  for (const cue of cuesFrom(token.lower)) {
    const length = reach(cue, text, token.end);
    if (length !== null) return length;
  }
  return null;
}

function reach({ then }: Cue, text: string, from: number): number | null {
  then.lastIndex = from;
  return then.exec(text)?.[0].length ?? null;
}

const longest = 120;

/** The clause around a cue. */
function clauseAt(text: string, start: number, end: number): Finding {
  const before = text.slice(Math.max(0, start - longest), start);
  const cut = Math.max(...[...'.!?\n,;:'].map((mark) => before.lastIndexOf(mark)));
  const from = start - before.slice(cut + 1).trimStart().length;
  const after = /^[^.!?\n,;]*/.exec(text.slice(end, end + longest))?.[0].trimEnd().length ?? 0;
  return findingAt(from, end + after, 'BESKRIVNING');
}
