// What a found document is numbered by. A number that has been on a copy or in an index stays what it is, whatever comes to the case afterwards.

/** Where a document was when it was answered: the case's number in the request, and the document's in the case; both from 1. */
export interface Place {
  readonly inRequest: number;
  readonly inCase: number;
}

/** Each thing's number, from 1: what it had, else the lowest that nothing has or had. `others` are those of what is not here. */
export function numbered<Key>(
  keys: readonly Key[],
  had: ReadonlyMap<Key, number>,
  others: Iterable<number> = [],
): ReadonlyMap<Key, number> {
  const taken = new Set(others);
  const numbers = new Map<Key, number>();
  for (const key of keys) {
    const n = had.get(key);
    if (n === undefined || taken.has(n)) continue;
    taken.add(n);
    numbers.set(key, n);
  }
  let next = 1;
  for (const key of keys.filter((one) => !numbers.has(one))) {
    while (taken.has(next)) next += 1;
    taken.add(next);
    numbers.set(key, next);
  }
  return numbers;
}
