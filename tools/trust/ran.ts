// What came of a unit, in the shape in which results are kept and summed.

import type { Judged } from './history/rules';

export interface Ran {
  /** How many things were looked at. */
  readonly runs: number;
  readonly violations: number;
  /** In words, for whoever reads the report. */
  readonly figure: string;
  /** The first violations, in sentences. */
  readonly says: readonly string[];
}

const most = 20;

/** The rules' findings about one trial, and what did not come to rest in it. */
export function judgedRun(
  { judged, unrest }: { readonly judged: readonly Judged[]; readonly unrest: readonly string[] },
  figure: string,
): Ran {
  const says = [
    ...judged.flatMap(({ rule, breaches }) => breaches.map((one) => `${rule}: ${one}`)),
    ...unrest.map((one) => `unrest: ${one}`),
  ];
  return {
    runs: judged.reduce((sum, { looked }) => sum + looked, 0),
    violations: says.length,
    figure,
    says: says.slice(0, most),
  };
}
