// Whether figures have changed, by two named methods and nothing finer: between two periods an exact binomial test, over several a control chart with limits at three standard
// deviations (Shewhart's c chart for counts, p chart for shares). What chance alone gives is said to be nothing to act on.

/** The chance, at most one, of a split as uneven as this or more, were both periods alike: two-sided exact binomial test with one half. */
export function chanceOfSplit(now: number, before: number): number {
  const all = now + before;
  if (all === 0) return 1;
  const few = Math.min(now, before);
  let term = -all * Math.LN2;
  let sum = Math.exp(term);
  for (let n = 1; n <= few; n += 1) {
    term += Math.log((all - n + 1) / n);
    sum += Math.exp(term);
  }
  return Math.min(1, 2 * sum);
}

/** From this chance a change is said to be one. */
const surely = 0.05;

/** `more`, `fewer`: beyond what chance gives by the test, when `tries` such figures were looked at (Bonferroni); `alike`: within it. */
export function changeOf(now: number, before: number, tries = 1): 'more' | 'fewer' | 'alike' {
  if (chanceOfSplit(now, before) * tries >= surely) return 'alike';
  return now > before ? 'more' : 'fewer';
}

export interface Chart {
  readonly middle: number;
  readonly points: readonly {
    readonly value: number;
    readonly low: number;
    readonly high: number;
    readonly isOutside: boolean;
  }[];
}

/** Fewer points than this make no chart. */
export const fewestPoints = 6;

/** Counts of equally long periods; null of too few. */
export function cChart(counts: readonly number[]): Chart | null {
  if (counts.length < fewestPoints) return null;
  const middle = counts.reduce((sum, one) => sum + one, 0) / counts.length;
  const reach = 3 * Math.sqrt(middle);
  return charted(
    middle,
    counts.map((value) => ({ value, low: Math.max(0, middle - reach), high: middle + reach })),
  );
}

/** Shares, `part` of `of`; null of too few, or where nothing was counted. */
export function pChart(shares: readonly { readonly part: number; readonly of: number }[]): Chart | null {
  const counted = shares.filter(({ of }) => of > 0);
  const all = counted.reduce((sum, { of }) => sum + of, 0);
  if (counted.length < fewestPoints || all === 0) return null;
  const middle = counted.reduce((sum, { part }) => sum + part, 0) / all;
  return charted(
    middle,
    counted.map(({ part, of }) => {
      const reach = 3 * Math.sqrt((middle * (1 - middle)) / of);
      return { value: part / of, low: Math.max(0, middle - reach), high: Math.min(1, middle + reach) };
    }),
  );
}

const charted = (
  middle: number,
  points: readonly { readonly value: number; readonly low: number; readonly high: number }[],
): Chart => ({
  middle,
  points: points.map((one) => ({ ...one, isOutside: one.value < one.low || one.value > one.high })),
});
