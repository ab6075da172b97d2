// Logistic regression over the features of stretches of words, one example after the other in an order drawn by a fixed seed: the same texts give the
// same weights.

import { compared } from '../../src/core/order';
import { z } from 'zod';

export interface Example {
  readonly features: ReadonlySet<string>;
  readonly isDanger: boolean;
  /** How much it counts, 0 to 1. */
  readonly share: number;
}

const weighing = z.object({ bias: z.int(), weights: z.record(z.string(), z.int()) });
type Weighing = Readonly<z.infer<typeof weighing>>;

/** What the product weighs with: whole numbers, a hundred to one of the logarithm of the odds. */
export const kept = z.object({ border: z.int(), stretch: weighing, whole: weighing });
export type Learned = Readonly<z.infer<typeof kept>>;

/** Whether two say the same: a machine that counts the last decimal in another way may come one beside. */
export const isAlike = (one: Learned, other: Learned): boolean =>
  one.border === other.border && isNear(one.stretch, other.stretch) && isNear(one.whole, other.whole);

const isNear = (one: Weighing, other: Weighing): boolean =>
  Math.abs(one.bias - other.bias) <= 1 &&
  Object.keys({ ...one.weights, ...other.weights }).every(
    (feature) => Math.abs((one.weights[feature] ?? 0) - (other.weights[feature] ?? 0)) <= least + 1,
  );

const rounds = 12;
const pace = 0.05;
const decay = 1e-5;
/** A feature of one example alone teaches nothing about others. */
const fewest = 3;
const scale = 100;
/** What weighs less than this is left out. */
const least = 10;

interface Weight {
  value: number;
  /** The squares of its changes so far: what has changed much changes less. */
  moved: number;
}
interface Counted {
  readonly weights: readonly Weight[];
  readonly wanted: number;
  readonly share: number;
  /** What a weight counts for: as in `shareOf` of the product. */
  readonly part: number;
}

/** Weights by feature. */
export function learn(examples: readonly Example[], shareOf: (count: number) => number): Weighing {
  const table = tableOf(examples);
  const bias: Weight = { value: 0, moved: 0 };
  const counted = examples.map(({ features, isDanger, share }): Counted => {
    const weights = [...features].flatMap((feature) => table.get(feature) ?? []);
    return { weights, wanted: isDanger ? 1 : 0, share, part: shareOf(weights.length) };
  });
  const draw = drawn(7);
  for (let round = 0; round < rounds; round += 1) for (const one of shuffled(counted, draw)) teach(one, bias);
  return {
    bias: Math.round(bias.value * scale),
    weights: Object.fromEntries(
      [...table]
        .map(([feature, { value }]) => [feature, Math.round(value * scale)] as const)
        .filter(([, value]) => Math.abs(value) >= least)
        .sort(([one], [other]) => compared(one, other)),
    ),
  };
}

function tableOf(examples: readonly Example[]): ReadonlyMap<string, Weight> {
  const counts = new Map<string, number>();
  for (const { features } of examples) for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  return new Map([...counts].filter(([, count]) => count >= fewest).map(([feature]) => [feature, { value: 0, moved: 0 }]));
}

/** One step towards what is wanted, shorter the more a weight has moved before. */
function teach({ weights, wanted, share, part }: Counted, bias: Weight): void {
  const sum = weights.reduce((all, { value }) => all + value * part, bias.value);
  const fault = (1 / (1 + Math.exp(-sum)) - wanted) * share;
  move(bias, fault);
  for (const weight of weights) move(weight, fault * part + decay * weight.value);
}

function move(weight: Weight, slope: number): void {
  weight.moved += slope * slope;
  if (weight.moved > 0) weight.value -= (pace * slope) / Math.sqrt(weight.moved);
}

/** Numbers from 0 up to 1, always the same for a seed. */
function drawn(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

function shuffled<T>(list: readonly T[], draw: () => number): readonly T[] {
  return list
    .map((one) => ({ one, place: draw() }))
    .sort((a, b) => a.place - b.place)
    .map(({ one }) => one);
}
