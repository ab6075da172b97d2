// Rows that this process has met, by their numbers in SharePoint: those never change, and a row asked for by its number costs half of one that is looked up.

import type { Call } from '../graph/call';
import { mapped } from '../graph/call';
import { GraphFailure } from '../graph/failure';

/** The numbers of rows by what they are looked up by; the oldest are forgotten first. */
export interface MetRows {
  readonly met: (key: string, id: string) => void;
  readonly idOf: (key: string) => string | undefined;
}

const most = 5_000;

/** None met yet. */
export function openMetRows(): MetRows {
  const ids = new Map<string, string>();
  return {
    met: (key, id) => {
      ids.delete(key);
      ids.set(key, id);
      const [oldest] = ids.keys();
      if (ids.size > most && oldest !== undefined) ids.delete(oldest);
    },
    idOf: (key) => ids.get(key),
  };
}

export interface Looking<Row extends { readonly id: string }> {
  readonly key: string;
  readonly byKey: Call<Row | undefined>;
  readonly byId: (id: string) => Call<Row>;
  /** Whether a row that has the number is still the one that is looked for. */
  readonly isIt: (row: Row) => boolean;
}

/**
 * The row, by its number where it has been met. A number that is no longer its row's fails as `missing`: then it is looked up, as `byKey`, by whoever asks
 * again.
 */
export function lookUp<Row extends { readonly id: string }>(
  rows: MetRows,
  { key, byKey, byId, isIt }: Looking<Row>,
): Call<Row | undefined> {
  const id = rows.idOf(key);
  if (id === undefined)
    return mapped(byKey, (row) => {
      if (row !== undefined) rows.met(key, row.id);
      return row;
    });
  return mapped(byId(id), (row) => {
    if (!isIt(row)) throw new GraphFailure({ kind: 'missing', code: 'row' });
    return row;
  });
}
