// What is read out of a value once and asked for often. Values never change here, others follow them: what was read holds for as long as the value lives.

/** The same function, which reads each value once. */
export function kept<Of extends object, Read>(read: (of: Of) => Read): (of: Of) => Read {
  const known = new WeakMap<Of, { readonly read: Read }>();
  return (of) => {
    const before = known.get(of);
    if (before !== undefined) return before.read;
    const now = { read: read(of) };
    known.set(of, now);
    return now.read;
  };
}

type Kinds = readonly { readonly kind: string }[];

/** Those of one kind, in order: of a history one plan asks for them a thousand times. */
export const alike = <Told extends Kinds>(told: Told, kind: Told[number]['kind']): readonly Told[number][] =>
  sorted(told).get(kind) ?? [];

const sorted = kept((told: Kinds): ReadonlyMap<string, Kinds> => {
  const found = new Map<string, Kinds[number][]>();
  for (const one of told) {
    const before = found.get(one.kind);
    if (before === undefined) found.set(one.kind, [one]);
    else before.push(one);
  }
  return found;
});
