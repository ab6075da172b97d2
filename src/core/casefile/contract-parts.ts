// The parts of a contract's terms that are written one by one, and which of them differ from what stands there.

import { keysOf, someOf } from '../brand';
import { stableJson } from '../text-hash';
import type { SomeTerms, Terms } from './contract';

/** The parts of some terms, clauses and duties one by one: `to`, `clauses.reporting`. */
export const partsOf = (set: SomeTerms): readonly string[] => [...valuesIn(set).keys()];

/** Of what is set, that which does not stand there already. */
export function otherThan(stood: Terms, set: SomeTerms): SomeTerms {
  const [before, now] = [valuesIn(stood), valuesIn(set)];
  const differs = (part: string): boolean => now.has(part) && stableJson(now.get(part)) !== stableJson(before.get(part));
  const { clauses = {}, duties = {}, ...rest } = set;
  const [otherClauses, otherDuties] = [
    someOf(clauses, (id) => differs(`clauses.${id}`)),
    someOf(duties, (id) => differs(`duties.${id}`)),
  ];
  return {
    ...someOf(rest, differs),
    ...(keysOf(otherClauses).length === 0 ? {} : { clauses: otherClauses }),
    ...(keysOf(otherDuties).length === 0 ? {} : { duties: otherDuties }),
  };
}

const valuesIn = ({ clauses = {}, duties = {}, ...rest }: SomeTerms): ReadonlyMap<string, unknown> =>
  new Map<string, unknown>([
    ...Object.entries(rest),
    ...Object.entries(clauses).map(([id, clause]) => [`clauses.${id}`, clause] as const),
    ...Object.entries(duties).map(([id, duty]) => [`duties.${id}`, duty] as const),
  ]);
