// The tables and charts of a compilation as sheets of a workbook, each with its head.

import type { CompilationPart } from '../../../src/core/views/compilation-view';
import type { Sheet } from '../workbook/cells';

/** In their order; of two with the same name the second has a number, for a workbook takes no two alike. */
export function sheetsIn(parts: readonly CompilationPart[]): readonly Sheet[] {
  const seen = new Map<string, number>();
  return parts.flatMap((part): Sheet[] => {
    if (part.kind !== 'table' && part.kind !== 'chart') return [];
    const times = (seen.get(part.title) ?? 0) + 1;
    seen.set(part.title, times);
    const name = times === 1 ? part.title : `${part.title} ${times}`;
    const rows =
      part.kind === 'table'
        ? [part.head, ...part.rows]
        : [['', part.title], ...part.bars.map(({ label, value }) => [label, value ?? ''])];
    return [{ name, rows }];
  });
}
