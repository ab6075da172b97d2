// One post to a subscriber, sent again with growing pauses until it is answered with 2xx in time (graph-facts 3.3).

import type { Timers } from './notifier-timers';

export interface Posting {
  readonly patienceMs: number;
  readonly pausesMs: readonly number[];
  readonly timers: Timers;
  readonly counts: { accepted: number; failed: number; givenUp: number };
}

/** Sends it, and puts the next try off when it fails; after the last pause it is given up. */
export async function sendPost(
  posting: Posting,
  letter: { readonly url: string; readonly body: string },
  attempt = 0,
): Promise<void> {
  const accepted = await wasAccepted(posting, letter);
  posting.counts[accepted ? 'accepted' : 'failed'] += 1;
  if (accepted) return;
  const pause = posting.pausesMs[attempt];
  if (pause === undefined) posting.counts.givenUp += 1;
  else posting.timers.later(pause, () => sendPost(posting, letter, attempt + 1));
}

async function wasAccepted(
  { patienceMs, timers }: Posting,
  { url, body }: { readonly url: string; readonly body: string },
): Promise<boolean> {
  try {
    const signal = AbortSignal.any([AbortSignal.timeout(patienceMs), timers.stopping]);
    const headers = { 'Content-Type': 'application/json; charset=utf-8' };
    const response = await fetch(url, { method: 'POST', headers, body, redirect: 'manual', signal });
    await response.arrayBuffer();
    return response.ok;
  } catch {
    return false;
  }
}
