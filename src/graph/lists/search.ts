// "Sök", in the protected site: one row a key and case. A key is a hash that only we can make; the row says neither whose it is nor what it is of (decisions 8.24).

import { caseId, type CaseId } from '../../core/brand';
import { mapped, type Call } from '../call';
import type { Places } from '../places';
import { indexed, text, unique } from './cell';
import type { Kept, List } from './list';
import { createRow, removeRow, rowsWhere, someRowsWhere } from './list-calls';

export interface SearchEntry {
  /** `key|case`: made twice it is there once. */
  readonly entry: string;
  readonly key: string;
  readonly caseId: CaseId;
}

export const searchList: List<SearchEntry> = {
  title: 'Sök',
  site: 'protected',
  idOf: (id) => id,
  fields: {
    entry: unique(text('Entry', 'Rad')),
    key: indexed(text('Key', 'Nyckel')),
    caseId: indexed(text('CaseId', 'Ärende')),
  },
  composed: [],
};

/** The cases that have that key. `throttled` when they are more than 5,000. */
export const casesByKey = (at: Places, key: string): Call<readonly CaseId[]> =>
  mapped(rowsWhere(searchList, at, { column: 'Key', where: { equals: key }, unreadable: 'leave' }), (rows) =>
    rows.map((row) => caseId(row.caseId)),
  );

export type SearchRow = Kept<SearchEntry, string>;

/** Up to `top` rows whose key begins so. `throttled` when more than 5,000 do. */
export const entriesBeginning = (at: Places, prefix: string, top: number): Call<readonly SearchRow[]> =>
  someRowsWhere(searchList, at, { column: 'Key', where: { startsWith: prefix }, top });

/** What a case is found by. */
export const keysOfCaseIn = (at: Places, id: CaseId): Call<readonly Kept<SearchEntry, string>[]> =>
  rowsWhere(searchList, at, { column: 'CaseId', where: { equals: id }, unreadable: 'leave' });

/** `duplicate` when it is there. */
export const createEntry = (at: Places, { key, caseId: id }: Omit<SearchEntry, 'entry'>): Call<Kept<SearchEntry, string>> =>
  createRow(searchList, at, { entry: `${key}|${id}`, key, caseId: id });

/** `missing` when it is gone already. */
export const removeEntry = (at: Places, row: Pick<Kept<SearchEntry, string>, 'id'>): Call<undefined> =>
  removeRow(searchList, at, row.id);
