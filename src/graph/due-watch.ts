// Which cases are due, also when more than 5,000 are: then one question is refused and many small ones are asked (decisions 1.5).

import type { Instant } from '../core/brand';
import { addDays, dayOf } from '../core/time/plain-date';
import type { Graph } from './client';
import { GraphFailure } from './failure';
import { watchWhere, type WatchRow } from './lists/watch';
import type { Where } from './lists/list-calls';
import { pause } from './wire/patience';
import type { Places } from './places';

/** How many days back are asked one by one; what is older is asked for together. */
const daysBack = 40;
/** Questions of one look: when Graph has too much to do, many small ones must not make it worse. The next look goes on. */
const mostQuestions = 120;
/** Seconds waited before a refused question is asked once more, when the answer names none; and the longest wait. */
const waits = { usual: 0.5, longest: 30 };

export interface Due {
  readonly now: Instant;
  readonly top: number;
}

/** Up to `top` rows with `nextLook` at or before `now` (business time), in no order. Two resource units as long as they are under 5,000. */
export async function dueWatch(graph: Graph, at: Places, due: Due): Promise<readonly WatchRow[]> {
  const asking = openAsking(graph, at);
  return (await asking({ upTo: due.now }, due.top)) ?? dueWatchWindows(asking, due);
}

/** Rows, or undefined when they are too many to be told. Throws when Graph is away, or when too much has been asked. */
type Asking = (where: Where, top: number) => Promise<readonly WatchRow[] | undefined>;

/** "Too many rows" and "too much to do" look alike from outside: only what is refused again after a wait counts as too many (graph-facts 1.3). */
function openAsking(graph: Graph, at: Places): Asking {
  let questions = 0;
  return async (where, top) => {
    for (let tries = 0; tries < 2; tries += 1) {
      try {
        questions += 1;
        return await graph.send(watchWhere(at, where, top), 'once');
      } catch (failure) {
        if (!isThrottled(failure) || questions > mostQuestions) throw failure;
        if (tries === 0) await pause(Math.min(failure.retryAfter ?? waits.usual, waits.longest));
      }
    }
    return undefined;
  };
}

/** By windows: what is oldest first, then day by day, and within a day that holds too many by hour and minute. */
async function dueWatchWindows(asking: Asking, { now, top }: Due): Promise<readonly WatchRow[]> {
  const today = dayOf(now);
  const found = [...((await asking({ upTo: addDays(today, -daysBack - 1) }, top)) ?? [])];
  for (let back = daysBack; back >= -1 && found.length < top; back -= 1) {
    const rows = await window(asking, { prefix: addDays(today, -back), top: top - found.length });
    found.push(...rows.filter((row) => row.nextLook <= now));
  }
  return found.slice(0, top);
}

/** What may follow a day, an hour: `2026-03-16` → `2026-03-16T00` … `T23`, then `:00` … `:59`. */
const finer: Readonly<Record<number, { readonly joint: string; readonly count: number }>> = {
  10: { joint: 'T', count: 24 },
  13: { joint: ':', count: 60 },
  16: { joint: ':', count: 60 },
};

async function window(asking: Asking, ask: { readonly prefix: string; readonly top: number }): Promise<readonly WatchRow[]> {
  const rows = await asking({ startsWith: ask.prefix }, ask.top);
  if (rows !== undefined) return rows;
  const parts = finer[ask.prefix.length] ?? { joint: '', count: 0 };
  const found: WatchRow[] = [];
  for (let n = 0; n < parts.count && found.length < ask.top; n += 1) {
    const prefix = `${ask.prefix}${parts.joint}${String(n).padStart(2, '0')}`;
    found.push(...(await window(asking, { prefix, top: ask.top - found.length })));
  }
  return found;
}

const isThrottled = (failure: unknown): failure is GraphFailure =>
  failure instanceof GraphFailure && failure.kind === 'throttled';
