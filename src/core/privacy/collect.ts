// The matches of a pattern as findings. The pattern is used as it is: `matchAll` copies it each time, and the screening reads thousands of texts.

import type { Finding, FindingType } from './finding';

/** A finding; made here alone, so that all of them have one shape. */
export const findingAt = (start: number, end: number, type: FindingType): Finding => ({ start, end, type });

/** A global pattern, and what its matches are. */
export interface Row {
  readonly type: FindingType;
  readonly pattern: RegExp;
  /** A quick look that tells whether the row is worth trying. */
  readonly hint?: RegExp;
}

/** Adds every match of a row. */
export function collect(text: string, { type, pattern }: Row, found: Finding[]): void {
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    found.push(findingAt(match.index, pattern.lastIndex, type));
    if (match[0] === '') pattern.lastIndex += 1;
  }
}

/** Adds every match of every row that is worth trying. */
export function collectAll(text: string, rows: readonly Row[], found: Finding[]): void {
  for (const row of rows) if (row.hint === undefined || row.hint.test(text)) collect(text, row, found);
}
