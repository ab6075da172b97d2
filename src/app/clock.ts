// Business time. In the cloud it is the system's; on one machine it follows the local server, whose clock can be moved forward (decisions 7.11).

import { z } from 'zod';
import type { Instant } from '../core/brand';
import { fromMilliseconds, readInstant } from '../core/time/instant';

export interface Clock {
  /** Business time. */
  readonly now: () => Instant;
  /** Real time, for leases. */
  readonly realNow: () => Instant;
  /**
   * Asks how far the clock has been moved, and tells how far the passes have come. Answers how far they had come before, so that a process that
   * starts anew leaves out no day; null for the system's clock.
   */
  readonly follow: (reached: Instant | null) => Promise<Instant | null>;
  /** Lets `now` stand at a moment while passes catch up day by day; null lets it run again. */
  readonly hold: (moment: Instant | null) => void;
}

/** Milliseconds by which the system's clock is ahead of Microsoft 365's; negative behind it, 0 where it goes right or nobody knows. */
export type Ahead = () => number;

const right: Ahead = () => 0;

/** The system's clock, put right where it goes wrong. */
export function systemClock(ahead = right): Clock {
  const now = (): Instant => fromMilliseconds(Date.now() - ahead());
  return { now, realNow: now, follow: () => Promise.resolve(null), hold: () => undefined };
}

/** Asks a clock that can be moved: by how many milliseconds it is, and how far the passes have come by what it was told. */
type AskClock = (reached: Instant | null) => Promise<{ readonly offset: number; readonly reached: Instant | null }>;

/** A clock that is `offset` ahead of the system's, as asked with `ask` (which tells what was reached). It never goes back: what it once said has come, has come. */
export function movedClock(ask: AskClock, ahead = right): Clock {
  let offset = 0;
  let held: Instant | null = null;
  let latest = 0;
  return {
    now: () => held ?? fromMilliseconds((latest = Math.max(latest, Date.now() - ahead() + offset))),
    realNow: () => fromMilliseconds(Date.now() - ahead()),
    follow: async (reached) => {
      const answer = await ask(reached);
      offset = answer.offset;
      return answer.reached;
    },
    hold: (moment) => {
      held = moment;
    },
  };
}

/** Asks the local server's clock over HTTP. */
export function askClock(url: string): AskClock {
  return async (reached) => {
    const query = reached === null ? '' : `?reached=${encodeURIComponent(reached)}`;
    const response = await fetch(`${url}${query}`, { signal: AbortSignal.timeout(20_000) });
    const read = reading.parse(await response.json());
    return { offset: read.offsetMs, reached: read.reached === null ? null : (readInstant(read.reached) ?? null) };
  };
}

const reading = z.object({ offsetMs: z.number(), reached: z.string().nullable() });

/** Tells at once of each move of the local server's clock; answers how to stop. Nobody answering is no matter: the timer looks all the same. */
export function watchClock(url: string, moved: () => void): () => void {
  const stopped = new AbortController();
  void followMoves(url, { moved, signal: stopped.signal });
  return () => stopped.abort();
}

async function followMoves(url: string, at: { readonly moved: () => void; readonly signal: AbortSignal }): Promise<void> {
  for (let known: number | undefined; !at.signal.aborted;) {
    const moves = await movesNow(`${url}${known === undefined ? '' : `?moves=${known}&wait=${patience}`}`, at.signal);
    if (at.signal.aborted) return;
    if (moves === undefined) await pause(1000, at.signal);
    else if (known !== undefined && moves !== known) at.moved();
    known = moves;
  }
}

const patience = 20;

async function movesNow(url: string, signal: AbortSignal): Promise<number | undefined> {
  try {
    const answer: unknown = await (await fetch(url, { signal })).json();
    const moves = typeof answer === 'object' && answer !== null && 'moves' in answer ? answer.moves : undefined;
    return typeof moves === 'number' ? moves : undefined;
  } catch {
    return undefined;
  }
}

const pause = (milliseconds: number, signal: AbortSignal): Promise<void> =>
  new Promise((done) => {
    const timer = setTimeout(done, milliseconds);
    signal.addEventListener('abort', () => (clearTimeout(timer), done()), { once: true });
  });
