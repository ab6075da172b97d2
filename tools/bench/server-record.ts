// What the local server has written down of every Graph request: the only thing a bench counts by.

import { z } from 'zod';
import { ask, pause, type At } from './at';

const part = z.object({
  method: z.string(),
  template: z.string(),
  path: z.string(),
  status: z.number(),
  units: z.number(),
  made: z.string().optional(),
});
const call = part.extend({ time: z.string(), milliseconds: z.number(), parts: z.array(part) });
const totals = z.object({ mark: z.number(), complete: z.boolean(), units: z.number(), calls: z.array(call).default([]) });

export type Part = z.infer<typeof part>;
export type GraphCall = z.infer<typeof call>;

export interface Cost {
  /** A batch is one. */
  readonly requests: number;
  /** SharePoint's resource units; the parts of a batch count each. */
  readonly units: number;
}

/** Where the record stands now; what comes after is `callsSince` it. */
export async function markOf({ local }: At): Promise<number> {
  return totals.parse(await ask(`${local}/local/record?since=${Number.MAX_SAFE_INTEGER}`)).mark;
}

/** Every request since a mark, in the order they were answered. */
export async function callsSince({ local }: At, mark: number): Promise<readonly GraphCall[]> {
  const read = totals.parse(await ask(`${local}/local/record?since=${mark}&calls=1`));
  if (!read.complete) throw new Error('Servern minns inte så långt tillbaka; mät i kortare stycken.');
  return read.calls;
}

/** Requests and units of some calls together. */
export const costOf = (calls: readonly GraphCall[]): Cost => ({
  requests: calls.length,
  units: calls.reduce((sum, one) => sum + one.units + one.parts.reduce((inside, each) => inside + each.units, 0), 0),
});

/** Resolves when nothing has been asked of Graph for a while: what was begun is done. Notifications come after a fifth of a second. */
export async function quiet(at: At, milliseconds = 500): Promise<void> {
  let mark = await markOf(at);
  for (let still = 0; still < milliseconds; still += 100) {
    await pause(100);
    const now = await markOf(at);
    if (now !== mark) still = -100;
    mark = now;
  }
}
