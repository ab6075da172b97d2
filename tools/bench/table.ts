// The figures for a person: value beside goal, where each request goes, and what to know about them.

import { isLeast, type Figure } from './figures';
import type { Measured } from './measured';
import { callLines, sumLines } from './shown-calls';

/** Lines of a table; `withCalls` tells every request behind the counts, otherwise only how many go where. */
export function tableOf(
  found: readonly Figure[],
  { counted, notes }: Measured,
  { withCalls }: { readonly withCalls: boolean },
): readonly string[] {
  const calls = counted.flatMap(({ title, calls: some, lists }) => [
    '',
    title,
    ...(withCalls ? callLines : sumLines)(some, lists),
  ]);
  return [
    row(['mått / figure', 'värde / value', 'mål / goal', '']),
    ...found.map(figureRow),
    ...notes.flatMap((note) => ['', note]),
    ...calls,
  ];
}

const figureRow = ({ figure, value, unit, goal, ok }: Figure): string =>
  row([
    figure,
    value === null ? 'inte mätt / not measured' : `${value} ${unit}`,
    goal === null ? '' : `${isLeast(figure) ? '≥' : '≤'} ${goal}`,
    ok ? (goal === null ? '' : 'ja / ok') : 'NEJ / MISSED',
  ]);

const widths = [26, 26, 12, 0];
const row = (cells: readonly string[]): string =>
  cells
    .map((cell, at) => cell.padEnd(widths[at] ?? 0))
    .join('')
    .trimEnd();
