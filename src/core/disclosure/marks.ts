// Places in a text that are masked or let stand, and what the screening proposes: each place is answered by a person, all places of the same words alike.

import type { Finding, FindingType } from '../privacy/finding';
import type { Occurrence } from '../privacy/occurrences';
import { plainOf } from '../privacy/known-spelling';
import type { GroundId } from './grounds';

/** UTF-16 offsets, the end not included. */
export interface Span {
  readonly start: number;
  readonly end: number;
}
export interface Mark extends Span {
  readonly ground: GroundId;
}
/** `isKnown`: the case itself knows the words as somebody's. */
export interface Proposal extends Span {
  readonly type: FindingType;
  readonly isKnown: boolean;
}

/** What the case knows of is a proposal like any other finding; what meets becomes one. A description spans whole clauses and is answered by itself. */
export function proposalsOf(findings: readonly Finding[], known: readonly Occurrence[]): readonly Proposal[] {
  const described = findings.filter(({ type }) => type === 'BESKRIVNING').map((one) => ({ ...one, isKnown: false }));
  const pointed: readonly Proposal[] = [
    ...findings
      .filter(({ type }) => type !== 'BESKRIVNING')
      .map(({ start, end, type }) => ({ start, end, type, isKnown: false })),
    ...known.map(({ start, end, kind }) => ({ start, end, type: typeOf[kind], isKnown: true })),
  ];
  const kept: Proposal[] = [];
  for (const next of [...pointed].sort((one, other) => one.start - other.start || other.end - one.end)) {
    const last = kept.at(-1);
    if (last === undefined || next.start >= last.end) kept.push(next);
    else kept[kept.length - 1] = joined(last, next);
  }
  return [...kept, ...described].sort((one, other) => one.start - other.start);
}

const typeOf = { name: 'NAMN', number: 'NUMMER', address: 'ADRESS', word: 'KOD' } as const satisfies Record<
  Occurrence['kind'],
  FindingType
>;

const joined = (one: Proposal, other: Proposal): Proposal => ({
  start: one.start,
  end: Math.max(one.end, other.end),
  type: other.isKnown && !one.isKnown ? other.type : one.type,
  isKnown: one.isKnown || other.isKnown,
});

/** Proposals that nobody has answered: neither wholly masked nor let stand as they are. */
export const unanswered = (
  proposals: readonly Proposal[],
  { marks, shown }: { readonly marks: readonly Span[]; readonly shown: readonly Span[] },
): readonly Proposal[] =>
  proposals.filter((one) => !shown.some(({ start, end }) => start === one.start && end === one.end) && !isCovered(one, marks));

/** Whether every letter of it lies under some mark. */
function isCovered({ start, end }: Span, marks: readonly Span[]): boolean {
  let at = start;
  for (const mark of [...marks].sort((one, other) => one.start - other.start))
    if (mark.start <= at && mark.end > at) at = mark.end;
  return at >= end;
}

/** Every place where the same whole words stand, however they are written: capitals, accents and signs between are as one, and an `s` of the genitive goes along. */
export function allLike(text: string, words: string): readonly Span[] {
  const plain = plainOf(text);
  const wanted = plainOf(words).text.trim();
  const found: Span[] = [];
  if (wanted === '') return found;
  const isLetter = (at: number): boolean => at >= 0 && at < plain.text.length && plain.text[at] !== ' ';
  for (let at = plain.text.indexOf(wanted); at >= 0; at = plain.text.indexOf(wanted, at + 1)) {
    const end = at + wanted.length;
    const whole = plain.text[end] === 's' && !isLetter(end + 1) ? end + 1 : end;
    if (!isLetter(at - 1) && !isLetter(whole)) found.push(plain.place(at, whole));
  }
  return found;
}
