// What a run of the tests says of every number: proven when a test that carries it has passed and none has failed.

import path from 'node:path';
import { z } from 'zod';
import type { Priority, Wanted } from './ids';
import { splitTitle } from './titles';

export type State = 'proven' | 'failing' | 'unproven';

export interface Proof {
  readonly id: string;
  readonly priority: Priority;
  readonly owedBy: number | null;
  /** File and title, as the run names them. */
  readonly tests: readonly string[];
  readonly state: State;
}

/** What we read of the file jest writes. */
const runSchema = z.object({
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      assertionResults: z.array(z.object({ ancestorTitles: z.array(z.string()), title: z.string(), status: z.string() })),
    }),
  ),
});

interface Ran {
  readonly test: string;
  readonly ids: readonly string[];
  readonly status: string;
}

/** Every test of the run that carries a number; jest's file as text. */
export const readRun = (text: string): readonly Ran[] =>
  runSchema.parse(JSON.parse(text)).testResults.flatMap(({ name, assertionResults }) =>
    assertionResults.map(({ ancestorTitles, title, status }) => {
      const parts = [...ancestorTitles, title].map(splitTitle);
      const words = parts.map((part) => part.title).join(' › ');
      return { test: `${testPath(name)} › ${words}`, ids: parts.flatMap((part) => part.ids), status };
    }),
  );

/** From the folder of the tests on, on whichever machine they ran. */
function testPath(name: string): string {
  const parts = name.split(path.sep);
  return parts.slice(Math.max(parts.lastIndexOf('test'), 0)).join('/');
}

/** Each number with the tests that carry it and what came of them. */
export function proofs(wanted: readonly Wanted[], ran: readonly Ran[]): readonly Proof[] {
  return wanted.map(({ id, priority, owedBy }) => {
    const own = ran.filter(({ ids }) => ids.includes(id));
    return { id, priority, owedBy, tests: own.map(({ test }) => test), state: stateOf(own) };
  });
}

function stateOf(own: readonly Ran[]): State {
  if (own.some(({ status }) => status === 'failed')) return 'failing';
  return own.some(({ status }) => status === 'passed') ? 'proven' : 'unproven';
}
