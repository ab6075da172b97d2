// Teams' rate limits for bots, per thread (graph-facts 4.2). Kept in memory: a restart forgets them, as does an hour.

export interface Limits {
  /** Counts one call in a thread; the seconds to wait when it is one too many, else undefined. */
  readonly take: (thread: string) => number | undefined;
  readonly relax: (relaxed: boolean) => void;
}

interface Window {
  readonly seconds: number;
  readonly calls: number;
}

const windows: readonly Window[] = [
  { seconds: 1, calls: 7 },
  { seconds: 2, calls: 8 },
  { seconds: 30, calls: 60 },
  { seconds: 3600, calls: 1800 },
];
const tenantWindow: Window = { seconds: 1, calls: 50 };

/** The limits of one bot. `relaxed` lets everything through (tests of something else, benches). */
export function createLimits(relaxedFromStart: boolean): Limits {
  const threads = new Map<string, number[]>();
  let relaxed = relaxedFromStart;
  let all: number[] = [];
  return {
    relax: (wanted) => {
      relaxed = wanted;
    },
    take: (thread) => {
      if (relaxed) return undefined;
      const now = Date.now();
      const calls = (threads.get(thread) ?? []).filter((at) => at > now - 3_600_000);
      all = all.filter((at) => at > now - 1000);
      const wait = Math.max(waitFor(all, tenantWindow, now), ...windows.map((window) => waitFor(calls, window, now)));
      if (wait > 0) return Math.ceil(wait / 1000);
      threads.set(thread, [...calls, now]);
      all.push(now);
      return undefined;
    },
  };
}

function waitFor(calls: readonly number[], { seconds, calls: most }: Window, now: number): number {
  const first = calls[calls.length - most];
  return first === undefined ? 0 : Math.max(0, first + seconds * 1000 - now);
}
