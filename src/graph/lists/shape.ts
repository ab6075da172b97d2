// A list's table as a row of it is read by: made once, for it never changes while we run and is asked of every row.

import type { Cell } from './cell';
import type { List } from './list';
import { columnNames } from './wide-text';

type Named = readonly [string, { readonly column: string }];

interface Shape {
  readonly fields: readonly (readonly [string, Cell<unknown>])[];
  /** Every column with the name of its value; one made of others goes by its own. */
  readonly all: readonly Named[];
  /** Every column the copy of a row may hold. */
  readonly columns: ReadonlySet<string>;
}

const shapes = new WeakMap<object, Shape>();

/** The same for the same list. */
export function shapeOf<T, Id extends string>(list: List<T, Id>): Shape {
  const known = shapes.get(list);
  if (known !== undefined) return known;
  const fields = Object.entries(list.fields as Record<string, Cell<unknown>>);
  const composed = list.composed.map(({ column }) => [column, { column }] as const);
  const columns = new Set([...fields.flatMap(([, cell]) => columnNames(cell)), ...composed.map(([column]) => column)]);
  const shape = { fields, all: [...fields, ...composed], columns };
  shapes.set(list, shape);
  return shape;
}
