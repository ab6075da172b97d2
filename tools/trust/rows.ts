// The lists of a trial's town as they stand, read beside Graph: looking costs the product nothing and stands in no history.

import { z } from 'zod';
import { textOf, type Store } from '../../src/local/store';

const cells = z.record(z.string(), z.unknown());

export interface ListRow {
  readonly id: string;
  readonly cells: Readonly<Record<string, unknown>>;
}

/** Every row of a list by its title; none where the list is not there. */
export function rowsOf(store: Store, title: string): readonly ListRow[] {
  const rows = store.all(
    'SELECT i.id AS id, i.fields AS fields FROM sp_items i JOIN sp_lists l ON l.row = i.list WHERE l.title = ? AND i.deleted = 0 ORDER BY i.id',
    title,
  );
  return rows.map((row) => ({ id: textOf(row, 'id'), cells: cells.parse(JSON.parse(textOf(row, 'fields'))) }));
}

/** A cell as text; empty when there is nothing. */
export function cell(row: ListRow, column: string): string {
  const value = row.cells[column];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
