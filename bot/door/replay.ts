// The same request twice has one effect and one answer. A help only, bounded and forgotten at a restart: what counts is that writes are keyed (decisions 7.4).

export interface Replay<T> {
  /** What `work` answered for this key, done once however often it is asked; a work that failed is forgotten. */
  readonly once: (key: string, work: () => Promise<T>) => Promise<T>;
}

const kept = 10 * 60_000;
const most = 2_000;

/** Remembers for ten minutes, at most 2,000 answers; the oldest go first. */
export function openReplay<T>(): Replay<T> {
  const seen = new Map<string, { readonly until: number; readonly answer: Promise<T> }>();
  const forgetOld = (): void => {
    const now = performance.now();
    for (const [key, { until }] of seen) {
      if (until > now && seen.size <= most) return;
      seen.delete(key);
    }
  };
  return {
    once: (key, work) => {
      const known = seen.get(key);
      if (known !== undefined && known.until > performance.now()) return known.answer;
      const answer = work();
      seen.delete(key);
      seen.set(key, { until: performance.now() + kept, answer });
      answer.catch(() => seen.delete(key));
      forgetOld();
      return answer;
    },
  };
}
