// Whether a text may speak of somebody in danger: each stretch of words is weighed by what invented texts have taught (tools/danger). In linear time.

import { featuresOf, shareOfWhole, wholeFeatures } from './features';
import { stretches } from './fold';
import { withoutOwnWords } from './own-words';
import learned from './weights.json';

type Words = readonly string[];

/** Whoever says it, quoted or not; only our own letters' lines are left out. */
export const mayBeDanger = (text: string): boolean => dangerIn(text) > learned.border;

/** How much a text speaks of danger: its weightiest stretch, and all of it together. */
function dangerIn(text: string): number {
  const known = new Map<string, Words>();
  const all = stretches(withoutOwnWords(bounded(text)));
  const heaviest = all
    .map((words) => weightOf(featuresOf(words, known), stretch, () => 1))
    .reduce((most, weight) => Math.max(most, weight), Number.NEGATIVE_INFINITY);
  return heaviest + weightOf(wholeFeatures(all, known), whole, shareOfWhole);
}

/** Letters that are read of a very long text, at its beginning and at its end. */
const most = { first: 150_000, last: 50_000 };

const bounded = (text: string): string =>
  text.length <= most.first + most.last ? text : `${text.slice(0, most.first)}\n${text.slice(-most.last)}`;

interface Weighing {
  readonly bias: number;
  readonly weights: ReadonlyMap<string, number>;
}
const weighing = ({ bias, weights }: { readonly bias: number; readonly weights: object }): Weighing => ({
  bias,
  weights: new Map(Object.entries(weights)),
});
const stretch = weighing(learned.stretch);
const whole = weighing(learned.whole);

function weightOf(features: ReadonlySet<string>, { bias, weights }: Weighing, shareOf: (count: number) => number): number {
  const found = [...features].flatMap((feature) => weights.get(feature) ?? []);
  return bias + found.reduce((sum, weight) => sum + weight, 0) * shareOf(found.length);
}
