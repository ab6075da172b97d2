// A bounded, time-limited memory for answers that are asked for again and again.

export interface Memory<T> {
  /** What is remembered under the key, or what `ask` answers; asked once however many want it at the same time. */
  readonly recall: (key: string, ask: () => Promise<T>) => Promise<T>;
}

const milliseconds = 5 * 60_000;
const most = 500;

/** A memory of five minutes and 500 answers; the oldest go first. */
export function openMemory<T>(): Memory<T> {
  const kept = new Map<string, { readonly until: number; readonly value: Promise<T> }>();
  const keep = (key: string, ask: () => Promise<T>): Promise<T> => {
    const value = ask();
    kept.delete(key);
    kept.set(key, { until: Date.now() + milliseconds, value });
    value.catch(() => kept.delete(key));
    const [oldest] = kept.keys();
    if (kept.size > most && oldest !== undefined) kept.delete(oldest);
    return value;
  };
  return {
    recall: (key, ask) => {
      const known = kept.get(key);
      return known !== undefined && Date.now() < known.until ? known.value : keep(key, ask);
    },
  };
}
