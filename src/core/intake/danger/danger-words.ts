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
  const all = stretches(withoutOwnWords(bounded(text))).map((words) => featuresOf(words, known));
  const heaviest = all
    .map((features) => weightOf(features, stretch, () => 1))
    .reduce((most, weight) => Math.max(most, weight), Number.NEGATIVE_INFINITY);
  return heaviest + weightOf(wholeFeatures(all), whole, shareOfWhole);
}

/** Letters that are read of a very long text, at its beginning and at its end. */
const most = { first: 150_000, last: 50_000 };

const bounded = (text: string): string =>
  text.length <= most.first + most.last ? text : `${text.slice(0, most.first)}\n${text.slice(-most.last)}`;

/** By feature, as they were read: each begins with what it is and a colon, so that none is a name that every object has. */
type Weights = Readonly<Record<string, number | undefined>>;

interface Weighing {
  readonly bias: number;
  readonly weights: Weights;
}
const stretch: Weighing = learned.stretch;
const whole: Weighing = learned.whole;

function weightOf(features: ReadonlySet<string>, { bias, weights }: Weighing, shareOf: (count: number) => number): number {
  const found = [...features].flatMap((feature) => weights[feature] ?? []);
  return bias + found.reduce((sum, weight) => sum + weight, 0) * shareOf(found.length);
}
