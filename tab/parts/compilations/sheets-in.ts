// A compilation as a workbook: its words on a sheet of their own, then each table and chart with its head. What is not told is an empty cell, and the first sheet says so.

import type { CompilationPart, CompilationView } from '../../../src/core/views/compilation-view';
import type { CellValue, Sheet } from '../workbook/cells';

interface Said {
  /** What the sheet of words is called, and what an empty cell means. */
  readonly words: string;
  readonly empty: string;
}

/** In their order; of two with the same name the second has a number, for a workbook takes no two alike. */
export function sheetsIn(
  { title, facts, parts }: Pick<CompilationView, 'title' | 'facts' | 'parts'>,
  said: Said,
): readonly Sheet[] {
  const seen = new Map<string, number>([[said.words, 1]]);
  const texts = parts.flatMap((part) => (part.kind === 'heading' || part.kind === 'words' ? [[part.text]] : []));
  const first = [[title], ...facts.map((fact) => [`${fact.title}: ${fact.value}`]), [said.empty], ...texts];
  return [{ name: said.words, rows: first }, ...parts.flatMap((part) => sheetOf(part, seen))];
}

function sheetOf(part: CompilationPart, seen: Map<string, number>): readonly Sheet[] {
  if (part.kind !== 'table' && part.kind !== 'chart') return [];
  const times = (seen.get(part.title) ?? 0) + 1;
  seen.set(part.title, times);
  const name = times === 1 ? part.title : `${part.title} ${times}`;
  const rows =
    part.kind === 'table'
      ? [part.head, ...part.rows.map((row) => row.map(orEmpty))]
      : [['', part.title], ...part.bars.map(({ label, value }) => [label, value ?? ''])];
  return [{ name, rows }];
}

/** The dash of a page is for eyes: what adds up numbers wants nothing there. */
const orEmpty = (value: CellValue): CellValue => (value === '–' ? '' : value);
