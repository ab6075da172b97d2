// Rows of a list to values and back; the only place that knows what an item looks like in Graph.

import { z } from 'zod';
import { eTag, type ETag } from '../../core/brand';
import { body, type Answer } from '../call';
import { GraphFailure } from '../failure';
import type { Cell, Stored } from './cell';
import type { Kept, List } from './list';

export type Cells = Readonly<Record<string, Stored>>;

const item = z.object({
  id: z.string(),
  eTag: z.string().optional(),
  '@odata.etag': z.string().optional(),
  fields: z.record(z.string(), z.unknown()).optional(),
});
type Item = z.infer<typeof item>;
const items = z.object({ value: z.array(item) });

/** How rows that cannot be read count: `refuse` when they belong to one case, `leave` when one bad row must not stop the others. */
export type Unreadable = 'refuse' | 'leave';

/** Reads one row; `unreadable` when a cell holds what it cannot (edited by hand). */
export const readRow =
  <T, Id extends string>(list: List<T, Id>) =>
  (answer: Answer): Kept<T, Id> =>
    keptOf(list, body(item)(answer));

/** Reads a page of rows. */
export const readRows =
  <T, Id extends string>(list: List<T, Id>, unreadable: Unreadable) =>
  (answer: Answer): readonly Kept<T, Id>[] =>
    body(items)(answer).value.flatMap((row) => {
      if (unreadable === 'refuse') return [keptOf(list, row)];
      try {
        return [keptOf(list, row)];
      } catch {
        return [];
      }
    });

/** Reads the answer to a create: the values are those we sent, only id and version are new. */
export const readCreated =
  <T, Id extends string>(list: List<T, Id>, value: T) =>
  (answer: Answer): Kept<T, Id> =>
    withId(list, value, body(item)(answer));

/** Reads a page for the row that holds just what we wrote: then a create whose answer was lost had been done. `missing` when no row is seen. */
export const readOwn =
  <T, Id extends string>(list: List<T, Id>, wrote: { readonly cells: Cells; readonly value: T }) =>
  (answer: Answer): Kept<T, Id> | undefined => {
    const [row] = body(items)(answer).value;
    if (row === undefined) throw new GraphFailure({ kind: 'missing', code: 'row' });
    const holds = (column: string, stored: Stored): boolean => (row.fields?.[column] ?? '') === (stored ?? '');
    const isSame = Object.entries(wrote.cells).every(([column, stored]) => holds(column, stored));
    return isSame ? withId(list, wrote.value, row) : undefined;
  };

function keptOf<T, Id extends string>(list: List<T, Id>, row: Item): Kept<T, Id> {
  const stored = row.fields ?? {};
  try {
    const values = fieldsOf(list).map(([name, cell]) => [name, cell.read(stored[cell.column])]);
    return withId(list, Object.fromEntries(values) as T, row);
  } catch {
    throw new GraphFailure({ kind: 'unreadable', code: 'row' });
  }
}

const fieldsOf = <T, Id extends string>(list: List<T, Id>): [string, Cell<unknown>][] =>
  Object.entries(list.fields as Record<string, Cell<unknown>>);

const withId = <T, Id extends string>(list: List<T, Id>, value: T, row: Item): Kept<T, Id> => ({
  ...value,
  id: list.idOf(row.id),
  version: versionOf(row),
});

const tagIn = (row: Partial<Pick<Item, 'eTag' | '@odata.etag' | 'fields'>>): unknown =>
  row.eTag ?? row['@odata.etag'] ?? row.fields?.['@odata.etag'];

function versionOf(row: Item): ETag {
  const found = tagIn(row);
  if (typeof found !== 'string') throw new GraphFailure({ kind: 'unreadable', code: 'eTag' });
  return eTag(found);
}

/**
 * The version after our own change. Should the answer lack it, it is counted up from the one we changed (`"guid,7"` to `"guid,8"`): under
 * If-Match nobody came in between, and a wrong guess only makes the next change a `conflict`, never a lost one.
 */
export function versionAfter(before: ETag, answer: Answer): ETag {
  const found = tagIn(item.omit({ id: true }).safeParse(answer.body).data ?? {}) ?? answer.header('etag');
  if (typeof found === 'string') return eTag(found);
  return eTag(before.replace(/,(\d+)"$/, (_, number: string) => `,${Number(number) + 1}"`));
}

/** The cells of a new row; what is empty is left out. */
export function newCells<T, Id extends string>(list: List<T, Id>, value: T): Cells {
  const all = { ...cellsFor(list, value), ...Object.fromEntries(list.composed.map(({ column, of }) => [column, of(value)])) };
  return Object.fromEntries(Object.entries(all).filter(([, stored]) => stored !== null && stored !== ''));
}

/** The cells a patch changes, those made of others among them, and the row's heading. */
export function changedCells<T, Id extends string>(list: List<T, Id>, before: Kept<T, Id>, patch: Partial<T>): Cells {
  const after = { ...before, ...patch };
  const composed = list.composed
    .filter(({ of }) => of(before) !== of(after))
    .map(({ column, of }) => [column, of(after)] as const);
  return {
    ...cellsFor(list, patch),
    ...Object.fromEntries(composed),
    ...(list.heading === undefined ? {} : { Title: list.heading(after) }),
  };
}

function cellsFor<T, Id extends string>(list: List<T, Id>, value: Partial<T>): Cells {
  const given = value as Record<string, unknown>;
  const fields = fieldsOf(list).filter(([name]) => given[name] !== undefined);
  return Object.fromEntries(fields.map(([name, cell]) => [cell.column, cell.write(given[name])]));
}
