// Puts labels where findings are. Findings that meet become one, and the first row of the table of labels names it.

import { findingAt } from './collect';
import { labels, type Finding, type FindingType } from './finding';

const rank = new Map(Object.keys(labels).map((type, index) => [type, index]));
const rankOf = (type: FindingType): number => (type === 'NAMN' ? rank.size - 3.5 : (rank.get(type) ?? rank.size));

/** Findings in order without overlap; those of one kind that only a space or a hyphen parts become one. */
export function merged(findings: readonly Finding[], text: string): readonly Finding[] {
  if (findings.length < 2) return findings;
  const kept: Finding[] = [];
  for (const next of [...findings].sort((one, other) => one.start - other.start || other.end - one.end)) {
    const last = kept.at(-1);
    if (last === undefined || (next.start >= last.end && !belongs(last, next, text))) kept.push(next);
    else kept[kept.length - 1] = joined(last, next);
  }
  return kept;
}

const belongs = (last: Finding, next: Finding, text: string): boolean =>
  last.type === next.type && next.start - last.end <= 2 && /^(?:[ -]|\. ?)$/.test(text.slice(last.end, next.start));

function joined(last: Finding, next: Finding): Finding {
  const isNext = rankOf(next.type) < rankOf(last.type) && (next.end > last.end || isUnsure(last.type));
  return findingAt(last.start, Math.max(last.end, next.end), isNext ? next.type : last.type);
}

const isUnsure = (type: FindingType): boolean => type === 'NAMN' || type === 'ORD' || type === 'NUMMER';

/** The text with a label in place of each finding. */
export function masked(text: string, findings: readonly Finding[]): string {
  let out = '';
  let from = 0;
  for (const { start, end, type } of findings) {
    out += text.slice(from, start) + labels[type];
    from = end;
  }
  return out + text.slice(from);
}
