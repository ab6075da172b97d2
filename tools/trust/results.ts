// What units came to, one line each, appended: a run that was cut short goes on where it stopped, and parts run on several machines are summed in one report.

import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';

const result = z.object({
  promise: z.string(),
  unit: z.string(),
  isFull: z.boolean(),
  at: z.string(),
  seconds: z.number(),
  runs: z.number(),
  violations: z.number(),
  figure: z.string(),
  says: z.array(z.string()).readonly(),
});
export type Result = z.infer<typeof result>;

/** Adds a line. */
export function keepResult(file: string, one: Result): void {
  mkdirSync(dirname(file), { recursive: true });
  appendFileSync(file, `${JSON.stringify(one)}\n`);
}

/** The last line of each unit, in the order they came. */
export function keptResults(file: string): readonly Result[] {
  if (!existsSync(file)) return [];
  const all = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => result.parse(JSON.parse(line)));
  return [...new Map(all.map((one) => [`${one.promise} ${one.unit} ${one.isFull}`, one])).values()];
}

export interface Sum {
  readonly id: string;
  readonly runs: number;
  readonly violations: number;
  readonly figure: string;
}

/** A line a promise. */
export const summed = (results: readonly Result[]): readonly Sum[] =>
  [...new Set(results.map(({ promise }) => promise))].map((id) => {
    const own = results.filter(({ promise }) => promise === id);
    const total = (of: (one: Result) => number): number => own.reduce((sum, one) => sum + of(one), 0);
    const figure = `${own.length} units, ${Math.round(total(({ seconds }) => seconds))} s${own.length === 1 ? `: ${own[0]?.figure ?? ''}` : ''}`;
    return { id, runs: total(({ runs }) => runs), violations: total(({ violations }) => violations), figure };
  });
