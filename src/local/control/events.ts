// What happened, as a numbered list with long polling: the page asks "anything after number 41?" and is answered when there is.

import type { Endpoint } from './serve';

export interface LocalEvent {
  readonly number: number;
  /** What the page should fetch anew: a chat, the channel, the clock, a Graph resource … */
  readonly kind: 'chat' | 'channel' | 'typing' | 'clock' | 'graph' | 'faults';
  /** A person's id for a chat, a resource for Graph, else empty. */
  readonly about: string;
}

export interface Events {
  readonly announce: (kind: LocalEvent['kind'], about?: string) => void;
  /** Events after a number; waits up to `waitMs` for the first one. */
  readonly after: (number: number, waitMs: number) => Promise<readonly LocalEvent[]>;
  readonly last: () => number;
  /** Answers everybody who waits, at once. */
  readonly close: () => void;
}

const KEPT = 500;
const LONGEST_WAIT = 25_000;

/** A list that lives as long as the process; the newest 500 are kept. */
export function createEvents(): Events {
  const kept: LocalEvent[] = [];
  const waiting = new Set<() => void>();
  const since = (number: number): LocalEvent[] => kept.filter((event) => event.number > number);
  const wake = (): void => [...waiting].forEach((go) => go());
  let number = 0;
  let closed = false;
  const announce: Events['announce'] = (kind, about = '') => {
    number += 1;
    kept.push({ number, kind, about });
    if (kept.length > KEPT) kept.shift();
    wake();
  };
  const pause = (waitMs: number): Promise<void> =>
    new Promise((resolve) => {
      const go = (): void => {
        clearTimeout(timer);
        waiting.delete(go);
        resolve();
      };
      const timer = setTimeout(go, waitMs);
      waiting.add(go);
    });
  return {
    announce,
    last: () => number,
    after: async (from, waitMs) => {
      if (since(from).length === 0 && waitMs > 0 && !closed) await pause(waitMs);
      return since(from);
    },
    close: () => {
      closed = true;
      wake();
    },
  };
}

/** `GET /local/events?after=41&wait=25` → `{last, events}`; without `after`, only where the list stands. */
export function eventEndpoints(events: Events): readonly Endpoint[] {
  return [
    {
      method: 'GET',
      template: '/local/events',
      handle: async ({ query }) => {
        const after = Number(query.get('after') ?? events.last());
        const wait = Math.min(Number(query.get('wait') ?? 0) * 1000, LONGEST_WAIT);
        const found = query.has('after') ? await events.after(after, wait) : [];
        return { status: 200, headers: { 'Cache-Control': 'no-store' }, body: { last: events.last(), events: found } };
      },
    },
  ];
}
