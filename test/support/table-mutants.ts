// Changes of a table, one at a time: a row taken away, or a value in it another of those that stand under the same name anywhere, as a careless hand would
// write it.

export type Part = Record<string, unknown>;

/** One change of a table: where, what, and how it is made and taken back. */
export interface Mutant {
  readonly name: string;
  readonly parent: Part;
  readonly key: string;
  /** undefined: the row is taken away. */
  readonly value: unknown;
}

/** What a value means to whoever follows it: two that mean the same are no change. */
type Meant = (key: string, value: unknown) => unknown;

const isPart = (value: unknown): value is Part => typeof value === 'object' && value !== null && !Array.isArray(value);

/** How tables are changed: with values of `tables`, no two of which mean the same; below a key of `apart` is another table. */
export function mutating(
  tables: Part,
  { meant, apart = [] }: { readonly meant: Meant; readonly apart?: readonly string[] },
): (parent: Part, at: string) => readonly Mutant[] {
  const pool = new Map<string, unknown[]>();
  const collect = (value: unknown, name: string): void => {
    if (isPart(value)) for (const [key, inner] of Object.entries(value)) collect(inner, key);
    else pool.set(name, [...(pool.get(name) ?? []), value]);
  };
  for (const [name, table] of Object.entries(tables)) collect(table, name);
  const changedValues = (value: unknown, key: string): readonly unknown[] => {
    if (typeof value === 'number') return [value + 1];
    if (Array.isArray(value)) return value.map((_one, n) => value.filter((_other, place) => place !== n));
    const other = pool.get(key)?.find((one) => typeof one === typeof value && meant(key, one) !== meant(key, value));
    return other === undefined ? [] : [other];
  };
  const mutantsOf = (parent: Part, at: string): readonly Mutant[] =>
    Object.entries(parent).flatMap(([key, value]) => {
      const name = `${at}.${key}`;
      const gone: Mutant = { name: `${name} taken away`, parent, key, value: undefined };
      if (apart.includes(key)) return [gone];
      const inside = isPart(value)
        ? mutantsOf(value, name)
        : changedValues(value, key).map((other) => ({ name: `${name} = ${JSON.stringify(other)}`, parent, key, value: other }));
      return value === false ? inside : [gone, ...inside];
    });
  return mutantsOf;
}

/** What `record` says while the table is another; what stood there stands there again afterwards, in its old order. */
export function recordWith({ parent, key, value }: Mutant, record: () => string): string {
  const before = Object.entries(parent);
  if (value === undefined) Reflect.deleteProperty(parent, key);
  else parent[key] = value;
  try {
    return record();
  } catch (error) {
    return `throws ${String(error)}`;
  } finally {
    for (const name of Object.keys(parent)) Reflect.deleteProperty(parent, name);
    for (const [name, kept] of before) parent[name] = kept;
  }
}
