// When something is tried again, and after how long: the only place that decides it.

import type { Call } from '../call';
import type { GraphFailure } from '../failure';

/** `person`: somebody looks at a card and is never made to wait for Retry-After. `nobody`: a pass, which can wait. */
export type Patience = 'person' | 'nobody';

interface Rule {
  readonly tries: number;
  /** Whether it waits when Graph says it is throttled. */
  readonly waitsWhenThrottled: boolean;
  /** Seconds before the second, third … try when the answer names none. */
  readonly pauses: readonly number[];
  /** A longer Retry-After than this is not waited for: the next pass comes back. */
  readonly longestWait: number;
  /** Milliseconds one request may take. */
  readonly timeout: number;
}

const rules: Readonly<Record<Patience, Rule>> = {
  person: { tries: 2, waitsWhenThrottled: false, pauses: [0.1], longestWait: 0, timeout: 8_000 },
  nobody: { tries: 5, waitsWhenThrottled: true, pauses: [0.5, 1, 2, 4], longestWait: 120, timeout: 30_000 },
};

/** Milliseconds one request may take. */
export const timeoutOf = (call: Call<unknown>, patience: Patience): number => call.timeout ?? rules[patience].timeout;

/** Seconds to wait before a call is tried again after its `tries`-th try failed; undefined: it is not. */
export function waitBefore(
  call: Call<unknown>,
  failure: GraphFailure,
  so: { readonly patience: Patience; readonly tries: number },
): number | undefined {
  const rule = rules[so.patience];
  if (so.tries >= rule.tries || !isRepeatable(call, failure)) return undefined;
  if (failure.kind === 'throttled' && !rule.waitsWhenThrottled) return undefined;
  const wait = failure.retryAfter ?? (rule.pauses[so.tries - 1] ?? 0) * (1 + Math.random() / 4);
  return failure.retryAfter !== undefined && wait > rule.longestWait ? undefined : wait;
}

/** A throttled request did nothing; after `away` nobody knows. */
function isRepeatable(call: Call<unknown>, failure: GraphFailure): boolean {
  if (call.repeat === 'never') return false;
  return failure.kind === 'throttled' || (failure.kind === 'away' && call.repeat === 'always');
}

export const pause = (seconds: number): Promise<void> => new Promise((done) => void setTimeout(done, seconds * 1000));
