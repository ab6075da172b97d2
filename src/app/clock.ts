// Business time. In the cloud it is the system's; on one machine it follows the local server, whose clock can be moved forward (decisions 7.11).

import type { Instant } from '../core/brand';
import { fromMilliseconds, toMilliseconds } from '../core/time/instant';

export interface Clock {
  /** Business time. */
  readonly now: () => Instant;
  /** Real time, for leases. */
  readonly realNow: () => Instant;
  /** Asks how far the clock has been moved, and tells how far the passes have come; nothing for the system's clock. */
  readonly follow: (reached: Instant | null) => Promise<void>;
  /** Lets `now` stand at a moment while passes catch up day by day; null lets it run again. */
  readonly hold: (moment: Instant | null) => void;
}

/** The system's clock, which nobody moves. */
export function systemClock(): Clock {
  const now = (): Instant => fromMilliseconds(Date.now());
  return { now, realNow: now, follow: () => Promise.resolve(), hold: () => undefined };
}

/** A clock that is `offset` ahead of the system's, as asked with `ask` (which tells what was reached). */
export function movedClock(ask: (reached: Instant | null) => Promise<number>): Clock {
  let offset = 0;
  let held: Instant | null = null;
  return {
    now: () => held ?? fromMilliseconds(Date.now() + offset),
    realNow: () => fromMilliseconds(Date.now()),
    follow: async (reached) => {
      offset = await ask(reached);
    },
    hold: (moment) => {
      held = moment;
    },
  };
}

/** Asks the local server's clock over HTTP. */
export function askClock(url: string): (reached: Instant | null) => Promise<number> {
  return async (reached) => {
    const query = reached === null ? '' : `?reached=${encodeURIComponent(reached)}`;
    const response = await fetch(`${url}${query}`, { signal: AbortSignal.timeout(2000) });
    const answer: unknown = await response.json();
    return readOffset(answer);
  };
}

function readOffset(answer: unknown): number {
  const offset = typeof answer === 'object' && answer !== null && 'offsetMs' in answer ? answer.offsetMs : undefined;
  if (typeof offset !== 'number' || !Number.isFinite(offset)) throw new Error('The clock gave no offset');
  return offset;
}

/** Milliseconds from one moment to another. */
export const between = (from: Instant, to: Instant): number => toMilliseconds(to) - toMilliseconds(from);
