// Which cases are due, also when more than 5,000 are: then one question is refused and many small ones are asked (decisions 1.5).

import type { Instant } from '../core/brand';
import { addDays, dayOf } from '../core/time/plain-date';
import type { Graph } from './client';
import { GraphFailure } from './failure';
import { watchWhere, type WatchRow } from './lists/watch';
import type { Places } from './places';

/** How many days back are asked one by one; what is older is asked for together. */
const daysBack = 40;

/** Up to `top` rows with `nextLook` at or before `now` (business time), in no order. Two resource units as long as they are under 5,000. */
export async function dueWatch(
  graph: Graph,
  at: Places,
  due: { readonly now: Instant; readonly top: number },
): Promise<readonly WatchRow[]> {
  try {
    return await graph.send(watchWhere(at, { upTo: due.now }, due.top), 'person');
  } catch (error) {
    if (!isThrottled(error)) throw error;
    return dueWatchWindows(graph, at, due);
  }
}

/** The same by windows: what is oldest first, then day by day, and within a day that holds too many by hour and minute. */
export async function dueWatchWindows(
  graph: Graph,
  at: Places,
  due: { readonly now: Instant; readonly top: number },
): Promise<readonly WatchRow[]> {
  const today = dayOf(due.now);
  const found = [...(await oldest(graph, at, { upTo: addDays(today, -daysBack - 1), top: due.top }))];
  for (let back = daysBack; back >= -1 && found.length < due.top; back -= 1) {
    const rows = await window(graph, at, { prefix: addDays(today, -back), top: due.top - found.length });
    found.push(...rows.filter((row) => row.nextLook <= due.now));
  }
  return found.slice(0, due.top);
}

async function oldest(
  graph: Graph,
  at: Places,
  span: { readonly upTo: string; readonly top: number },
): Promise<readonly WatchRow[]> {
  try {
    return await graph.send(watchWhere(at, { upTo: span.upTo }, span.top), 'person');
  } catch (error) {
    if (!isThrottled(error)) throw error;
    return [];
  }
}

/** What may follow a day, an hour: `2026-03-16` → `2026-03-16T00` … `T23`, then `:00` … `:59`. */
const finer: Readonly<Record<number, { readonly joint: string; readonly count: number }>> = {
  10: { joint: 'T', count: 24 },
  13: { joint: ':', count: 60 },
  16: { joint: ':', count: 60 },
};

async function window(
  graph: Graph,
  at: Places,
  ask: { readonly prefix: string; readonly top: number },
): Promise<readonly WatchRow[]> {
  const parts = finer[ask.prefix.length];
  try {
    return await graph.send(watchWhere(at, { startsWith: ask.prefix }, ask.top), parts === undefined ? 'nobody' : 'person');
  } catch (error) {
    if (!isThrottled(error) || parts === undefined) throw error;
    const found: WatchRow[] = [];
    for (let n = 0; n < parts.count && found.length < ask.top; n += 1) {
      const prefix = `${ask.prefix}${parts.joint}${String(n).padStart(2, '0')}`;
      found.push(...(await window(graph, at, { prefix, top: ask.top - found.length })));
    }
    return found;
  }
}

const isThrottled = (error: unknown): boolean => error instanceof GraphFailure && error.kind === 'throttled';
