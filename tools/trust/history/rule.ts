// The shape of a rule: it says how much it has looked at, so that one that looks at nothing is seen, and each breach in a sentence.

import type { Told } from './read';

export interface Found {
  readonly looked: number;
  readonly breaches: readonly string[];
}

export type Rule = (told: Told) => Found;
export type Rules = Readonly<Record<string, Rule>>;

/** Looks at each; answers what each breaks. */
export const over = <T>(all: readonly T[], look: (one: T) => readonly string[]): Found => ({
  looked: all.length,
  breaches: all.flatMap(look),
});

/** What stands there more than once. */
const repeated = (all: readonly string[]): readonly string[] => {
  const seen = new Set<string>();
  return [...new Set(all.filter((one) => seen.size === seen.add(one).size))];
};

/** Each but once. */
export const once = (all: readonly string[], say: (one: string) => string): Found => ({
  looked: all.length,
  breaches: repeated(all).map(say),
});
