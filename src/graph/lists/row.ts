// Rows of a list to values and back; the only place that knows what an item looks like in Graph.

import { z } from 'zod';
import { eTag, personId, type ETag } from '../../core/brand';
import type { HandEdit, HandEdited } from '../../core/casefile/hand-edit';
import { body, type Answer } from '../call';
import { GraphFailure } from '../failure';
import { beyond, type Carrying } from './beyond';
import type { Stored } from './cell';
import { sealColumn, type Kept, type List } from './list';
import { editsIn, readSeal, writeSeal } from './seal';
import { shapeOf } from './shape';
import { storedIn, storedOf } from './wide-text';

export type Cells = Readonly<Record<string, Stored>>;

/** Looked at cell by cell when it is read: to look at all of them here as well would cost as much again. */
const cellsOfRow = z.custom<Record<string, unknown>>(
  (given) => typeof given === 'object' && given !== null && !Array.isArray(given),
);

const item = z.object({
  id: z.string(),
  eTag: z.string().optional(),
  '@odata.etag': z.string().optional(),
  fields: cellsOfRow.optional(),
  lastModifiedBy: z
    .object({ user: z.object({ id: z.string().nullish() }).nullish(), application: z.unknown().nullish() })
    .nullish(),
});
type Item = z.infer<typeof item>;
const items = z.object({ value: z.array(item) });
/** What a change answers has no id when only the fields are answered. */
const changedItem = item.omit({ id: true });

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

/** A row as it lies in the list, whatever stands in it; `kept` is null when it cannot be read. */
export interface AnyRow<T, Id extends string> {
  readonly id: string;
  readonly version: string;
  readonly kept: Kept<T, Id> | null;
  readonly cells: Readonly<Record<string, unknown>>;
  /** Whether somebody signed in wrote it last, and not the product: SharePoint says so, and nobody can write that cell. */
  readonly isByHand: boolean;
}

/** Reads a page of rows, the damaged ones too. */
export const readEach =
  <T, Id extends string>(list: List<T, Id>) =>
  (answer: Answer): readonly AnyRow<T, Id>[] =>
    body(items)(answer).value.map((row) => anyOf(list, row));

/** Reads which rows there are, whatever stands in them. */
export const readIds = (answer: Answer): readonly string[] => body(items)(answer).value.map(({ id }) => id);

/** Reads one row, a damaged one too. */
export const readOne =
  <T, Id extends string>(list: List<T, Id>) =>
  (answer: Answer): AnyRow<T, Id> =>
    anyOf(list, body(item)(answer));

const anyOf = <T, Id extends string>(list: List<T, Id>, row: Item): AnyRow<T, Id> => ({
  id: row.id,
  version: z.string().catch('').parse(tagIn(row)),
  kept: keptOrNull(list, row),
  cells: row.fields ?? {},
  isByHand: isByHand(row),
});

const isByHand = ({ lastModifiedBy }: Item): boolean => typeof lastModifiedBy?.user?.id === 'string';

/** An earlier state of a row, by SharePoint's number for it. */
export interface RowVersion {
  readonly id: string;
  /** Whether it can be read, and stands as the product wrote it. */
  readonly isWhole: boolean;
  readonly isByHand: boolean;
}

/** Reads a row's versions, in the order they come: the newest first. A version has no eTag of its own. */
export const readVersions =
  <T, Id extends string>(list: List<T, Id>) =>
  (answer: Answer): readonly RowVersion[] =>
    body(items)(answer).value.map((version) => {
      const kept = keptOrNull(list, { ...version, eTag: version.id });
      // a version does not know its row's id, which the heading is made of; the next change writes it anew
      const isWhole = kept?.edits?.every(({ field }) => field === headingColumn) ?? kept !== null;
      return { id: version.id, isWhole, isByHand: isByHand(version) };
    });

function keptOrNull<T, Id extends string>(list: List<T, Id>, row: Item): Kept<T, Id> | null {
  try {
    return keptOf(list, row);
  } catch {
    return null;
  }
}

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
  const seal = list.isSealed === true ? readSeal(stored[sealColumn]) : undefined;
  if (list.mustBeSealed === true && seal === undefined) throw new GraphFailure({ kind: 'unreadable', code: 'row' });
  try {
    const values = shapeOf(list).fields.map(([name, cell]) => [name, cell.read(storedOf(cell, seal ?? stored))]);
    const kept = withId(list, Object.fromEntries(values) as T, row);
    if (seal === undefined) return kept;
    const edits = [...editsIn(shapeOf(list).all, stored, seal), ...headingEdit(list, kept, stored[headingColumn])];
    return { ...kept, ...handEdits(edits, row), ...columnsBeyond(list, seal) };
  } catch {
    throw new GraphFailure({ kind: 'unreadable', code: 'row' });
  }
}

/** What the copy holds of columns this version does not know; nothing for a row that no newer one has written. */
function columnsBeyond<T, Id extends string>(list: List<T, Id>, seal: Cells): Carrying<Cells> {
  const unknown = Object.entries(seal).filter(([column]) => !shapeOf(list).columns.has(column));
  return unknown.length === 0 ? {} : { [beyond]: Object.fromEntries(unknown) };
}

/** A heading that says something else than the product would; a row has none until it is first changed. */
function headingEdit<T, Id extends string>(list: List<T, Id>, kept: Kept<T, Id>, found: unknown): readonly HandEdit[] {
  const isOurs = list.heading === undefined || typeof found !== 'string' || found === '' || found === list.heading(kept);
  return isOurs ? [] : [{ field: headingColumn, found }];
}

/** SharePoint's own column. */
const headingColumn = 'Title';

/** Nothing for a row that stands as it was written. */
function handEdits(edits: readonly HandEdit[], { lastModifiedBy }: Item): HandEdited {
  if (edits.length === 0) return {};
  const editor = lastModifiedBy?.user?.id ?? undefined;
  return { edits, ...(editor === undefined ? {} : { editor: personId(editor) }) };
}

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
  const found = tagIn(changedItem.safeParse(answer.body).data ?? {}) ?? answer.header('etag');
  if (typeof found === 'string') return eTag(found);
  return eTag(before.replace(/,(\d+)"$/, (_, number: string) => `,${Number(number) + 1}"`));
}

/** The cells of a new row; what is empty is left out. */
export function newCells<T, Id extends string>(list: List<T, Id>, value: T): Cells {
  const all = allCells(list, value);
  const seal = list.isSealed === true ? { [sealColumn]: writeSeal(all) } : {};
  return Object.fromEntries(Object.entries({ ...all, ...seal }).filter(([, stored]) => stored !== null && stored !== ''));
}

const allCells = <T, Id extends string>(list: List<T, Id>, value: T): Cells => ({
  ...cellsFor(list, value),
  ...Object.fromEntries(list.composed.map(({ column, of }) => [column, of(value)])),
});

/** The cells a patch changes, those made of others among them, and the row's heading. */
export function changedCells<T, Id extends string>(list: List<T, Id>, before: Kept<T, Id>, patch: Partial<T>): Cells {
  const after = { ...before, ...patch };
  const composed = list.composed
    .filter(({ column, of }) => of(before) !== of(after) || before.edits?.some((edit) => edit.field === column) === true)
    .map(({ column, of }) => [column, of(after)] as const);
  return {
    ...cellsFor(list, patch),
    ...Object.fromEntries(composed),
    ...(list.heading === undefined ? {} : { [headingColumn]: list.heading(after) }),
    ...sealOf(list, after),
  };
}

/** Columns made of others that do not say what they should, with the row's copy; null when all do. What somebody edited by hand is its case's own pass's. */
export function unfilledCells<T, Id extends string>(
  list: List<T, Id>,
  kept: Kept<T, Id>,
  stored: Readonly<Record<string, unknown>>,
): Cells | null {
  const isEdited = (column: string): boolean => kept.edits?.some(({ field }) => field === column) === true;
  const cells = list.composed
    .filter(({ column, of }) => (stored[column] ?? '') !== (of(kept) ?? '') && !isEdited(column))
    .map(({ column, of }) => [column, of(kept)] as const);
  return cells.length === 0 ? null : { ...Object.fromEntries(cells), ...sealOf(list, kept) };
}

/** The row's copy, with what a newer version keeps there. */
const sealOf = <T, Id extends string>(list: List<T, Id>, kept: Kept<T, Id>): Cells =>
  list.isSealed === true ? { [sealColumn]: writeSeal({ ...kept[beyond], ...allCells(list, kept) }) } : {};

function cellsFor<T, Id extends string>(list: List<T, Id>, value: Partial<T>): Cells {
  const given = value as Record<string, unknown>;
  const fields = shapeOf(list).fields.filter(([name]) => given[name] !== undefined);
  return Object.fromEntries(fields.flatMap(([name, cell]) => storedIn(cell, cell.write(given[name]))));
}
