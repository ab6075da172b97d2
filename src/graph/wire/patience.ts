// When something is tried again, and after how long: the only place that decides it.

import type { Call } from '../call';
import type { GraphFailure } from '../failure';

/**
 * `person`: somebody waits, so Graph's Retry-After is waited for as long as a turn can bear, and reading is tried oftener. `nobody`: a pass, which
 * can wait longer. `once`: the refusal itself is what is asked about.
 */
export type Patience = 'person' | 'nobody' | 'once';

interface Rule {
  readonly tries: { readonly reading: number; readonly writing: number };
  /** Seconds before the second, third … try when the answer names none. */
  readonly pauses: readonly number[];
  /** A longer Retry-After than this is not waited for: whoever asked comes back. */
  readonly longestWait: number;
  /** Seconds a call waits between its tries, all in all. */
  readonly longestInAll: number;
  /** Milliseconds one request may take. */
  readonly timeout: number;
}

const rules: Readonly<Record<Patience, Rule>> = {
  person: {
    tries: { reading: 5, writing: 4 },
    pauses: [0.1, 0.3, 0.8, 1.5],
    longestWait: 3,
    longestInAll: 5,
    timeout: 8_000,
  },
  nobody: {
    tries: { reading: 5, writing: 5 },
    pauses: [0.5, 1, 2, 4],
    longestWait: 30,
    longestInAll: 90,
    timeout: 30_000,
  },
  once: { tries: { reading: 1, writing: 1 }, pauses: [], longestWait: 0, longestInAll: 0, timeout: 8_000 },
};

/** Seconds that a service is let rest before a call is given up, and whoever asked comes back. */
export const longestRest = (patience: Patience): number => rules[patience === 'person' ? 'person' : 'nobody'].longestWait;

/** A moment, in milliseconds of `performance.now()`, which no clock that is set moves, after which nothing is waited for, and no request goes on for long. */
export type Until = () => number;

/** Whatever is begun at the very end still gets this long. */
const leastTime = 2_000;

/** Milliseconds one request may take. */
export function timeoutOf(call: Call<unknown>, patience: Patience, until: Until | undefined): number {
  const usual = call.timeout ?? rules[patience].timeout;
  return until === undefined ? usual : Math.min(usual, Math.max(leastTime, Math.ceil(until() - performance.now())));
}

export interface Tried {
  readonly patience: Patience;
  readonly tries: number;
  /** Seconds waited so far. */
  readonly waited: number;
  readonly until: Until | undefined;
}

/** Seconds to wait before a call is tried again after its `tries`-th try failed; undefined: it is not. */
export function waitBefore(call: Call<unknown>, failure: GraphFailure, so: Tried): number | undefined {
  const rule = rules[so.patience];
  const most = call.method === 'GET' ? rule.tries.reading : rule.tries.writing;
  if (so.tries >= most || !isRepeatable(call, failure)) return undefined;
  const wait = failure.retryAfter ?? (rule.pauses[so.tries - 1] ?? 0) * (1 + Math.random() / 4);
  if (failure.retryAfter !== undefined && wait > rule.longestWait) return undefined;
  return so.waited + wait > rule.longestInAll || isTooLate(wait, so.until) ? undefined : wait;
}

/** Whether a wait would end after the moment until which anything is worth waiting for. */
export const isTooLate = (seconds: number, until: Until | undefined): boolean =>
  until !== undefined && performance.now() + seconds * 1000 > until();

/** A throttled request did nothing; after `away` nobody knows. */
function isRepeatable(call: Call<unknown>, failure: GraphFailure): boolean {
  if (call.repeat === 'never') return false;
  return failure.kind === 'throttled' || (failure.kind === 'away' && call.repeat === 'always');
}

export const pause = (seconds: number): Promise<void> => new Promise((done) => void setTimeout(done, seconds * 1000));
