// A bounded, time-limited memory for answers that are asked for again and again.

export interface Memory<T> {
  /** What is remembered under the key, or what `ask` answers; asked once however many want it at the same time. */
  readonly recall: (key: string, ask: () => Promise<T>) => Promise<T>;
  /** What `ask` answers now, remembered from then on. */
  readonly renew: (key: string, ask: () => Promise<T>) => Promise<T>;
}

const fiveMinutes = 5 * 60_000;
const most = 500;

/** A memory of 500 answers, each for so many milliseconds (five minutes when nobody says); the oldest go first. */
export function openMemory<T>(milliseconds = fiveMinutes): Memory<T> {
  const kept = new Map<string, { readonly until: number; readonly value: Promise<T> }>();
  const keep = (key: string, ask: () => Promise<T>): Promise<T> => {
    const value = ask();
    kept.delete(key);
    kept.set(key, { until: performance.now() + milliseconds, value });
    value.catch(() => kept.delete(key));
    const [oldest] = kept.keys();
    if (kept.size > most && oldest !== undefined) kept.delete(oldest);
    return value;
  };
  return {
    renew: keep,
    recall: (key, ask) => {
      const known = kept.get(key);
      return known !== undefined && performance.now() < known.until ? known.value : keep(key, ask);
    },
  };
}
