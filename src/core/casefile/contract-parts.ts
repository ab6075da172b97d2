// The parts of a contract's terms that are written one by one, and which of them differ from what stands there.

import { isKeyOf, keysOf } from '../brand';
import { stableJson } from '../text-hash';
import type { SomeTerms, Terms } from './contract';

/** Of what is set, that which does not stand there already. */
export function otherThan(stood: Terms, set: SomeTerms): SomeTerms {
  const differs = (path: string): boolean => stableJson(termAt(stood, path)) !== stableJson(termAt(set, path));
  return onlyParts(set, partsOf(set).filter(differs));
}

/** The parts of some terms, clauses and duties one by one: `to`, `clauses.reporting`. */
export const partsOf = (set: SomeTerms): readonly string[] =>
  keysOf(set).flatMap((key) =>
    key === 'clauses' || key === 'duties' ? keysOf(set[key] ?? {}).map((inner) => `${key}.${inner}`) : [key],
  );

function termAt(terms: SomeTerms, path: string): unknown {
  const [key = '', inner] = path.split('.');
  const value: unknown = isKeyOf(terms, key) ? terms[key] : undefined;
  return inner === undefined || typeof value !== 'object' || value === null ? value : (Reflect.get(value, inner) as unknown);
}

function onlyParts(set: SomeTerms, parts: readonly string[]): SomeTerms {
  const { clauses: someClauses = {}, duties: someDuties = {}, ...rest } = set;
  const kept = <T extends object>(from: T, before = ''): Partial<T> =>
    Object.fromEntries(Object.entries(from).filter(([key]) => parts.includes(`${before}${key}`))) as Partial<T>;
  const [inClauses, inDuties] = [kept(someClauses, 'clauses.'), kept(someDuties, 'duties.')];
  return {
    ...kept(rest),
    ...(keysOf(inClauses).length === 0 ? {} : { clauses: inClauses }),
    ...(keysOf(inDuties).length === 0 ? {} : { duties: inDuties }),
  };
}
